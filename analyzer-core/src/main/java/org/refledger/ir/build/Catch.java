package org.refledger.ir.build;

import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** An exceptional edge to a label of a graph under construction. */
public record Catch(TypeRef type, Label label, Variable exception, boolean isFinally) {}
