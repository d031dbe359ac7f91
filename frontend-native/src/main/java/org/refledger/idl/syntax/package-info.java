/**
 * Tokens to declarations. A file is cut into declarations first and each is parsed alone, so that
 * one that cannot be read costs itself and nothing else.
 */
@NullMarked
package org.refledger.idl.syntax;

import org.jspecify.annotations.NullMarked;
