package org.refledger.ir.decl;

import org.refledger.ir.TypeRef;

/**
 * A declared type variable with its first bound ({@code java.lang.Object} when none is written).
 */
public record TypeParameter(String name, TypeRef bound) {}
