/**
 * From bytes to the tokens a parser sees: decoding, directives, macros, included files. Every token
 * keeps the place a person would look for it: its own, or that of the macro it came out of.
 */
@NullMarked
package org.refledger.idl.preprocess;

import org.jspecify.annotations.NullMarked;
