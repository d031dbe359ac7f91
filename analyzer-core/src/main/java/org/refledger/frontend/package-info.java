/** The front-end SPI: sources to a program. */
@NullMarked
package org.refledger.frontend;

import org.jspecify.annotations.NullMarked;
