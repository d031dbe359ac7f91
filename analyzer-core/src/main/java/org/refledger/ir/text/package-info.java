/**
 * The text form of the dataflow model. {@code print(parse(print(p)))} equals {@code print(p)} for
 * every well-formed procedure, and parsing gives back an equal procedure; see {@link
 * org.refledger.ir.text.IrParser} for the syntax.
 */
@NullMarked
package org.refledger.ir.text;

import org.jspecify.annotations.NullMarked;
