/**
 * Syntax trees to procedures: one class a syntactic family, all working on the {@code Body} of the
 * procedure being built. Nothing here is shared between threads; every question about types goes
 * through {@code TypeResolver}.
 */
@NullMarked
package org.refledger.frontend.java.lowering;

import org.jspecify.annotations.NullMarked;
