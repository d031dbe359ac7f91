/**
 * Text formats. Whatever comes from a source, a path or a message is cleaned before it is written,
 * so that nothing in the input can steer a terminal; layout counts terminal cells, not characters.
 */
@NullMarked
package org.refledger.reporting.console;

import org.jspecify.annotations.NullMarked;
