/**
 * Reports as XML, for servers that show test results. Whatever is not allowed in XML is replaced.
 */
@NullMarked
package org.refledger.reporting.xml;

import org.jspecify.annotations.NullMarked;
