/** The rule SPI. */
@NullMarked
package org.refledger.rule;

import org.jspecify.annotations.NullMarked;
