/**
 * The bridge SPI: joins a program to the definitions of the native interfaces it calls. Neither
 * side knows the other; who joins them knows both.
 */
@NullMarked
package org.refledger.bridge;

import org.jspecify.annotations.NullMarked;
