/**
 * What C and C++ sources take for granted: the functions, interfaces, macros and type names of JNI,
 * COM and Windows, with their ownership contracts. Written as C++ headers in the {@code contracts}
 * module and read here; syntax trees never leave this package.
 */
@NullMarked
package org.refledger.cpp.prelude;

import org.jspecify.annotations.NullMarked;
