/**
 * Trees of C and C++ to the dataflow model. A local whose address is taken is a cell of one slot, a
 * structure is the object its address leads to, a destructor is a call on every way out of its
 * scope. What cannot be told is {@code Unmodelled} with all it touches, never a guess.
 */
@NullMarked
package org.refledger.cpp.lowering;

import org.jspecify.annotations.NullMarked;
