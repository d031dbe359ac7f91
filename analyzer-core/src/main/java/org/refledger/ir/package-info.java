/**
 * The dataflow model: procedures of events over variables, with typed control-flow edges.
 * Immutable, language-neutral.
 */
@NullMarked
package org.refledger.ir;

import org.jspecify.annotations.NullMarked;
