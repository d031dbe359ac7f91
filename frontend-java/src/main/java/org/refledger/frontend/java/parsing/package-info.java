/**
 * Source files to syntax trees. A file never stops a run: what cannot be read becomes a
 * notification.
 */
@NullMarked
package org.refledger.frontend.java.parsing;

import org.jspecify.annotations.NullMarked;
