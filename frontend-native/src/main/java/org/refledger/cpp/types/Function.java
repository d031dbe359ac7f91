package org.refledger.cpp.types;

import org.refledger.ir.decl.MethodDecl;

/**
 * A function that can be called.
 *
 * @param optional how many parameters have a default
 * @param isMember whether it has an object, or could have
 */
public record Function(MethodDecl decl, int optional, boolean isMember) {

  /** Whether it can be called with so many arguments. */
  boolean takes(int arguments) {
    int all = decl.parameters().size();
    return arguments == all
        || arguments < all && arguments >= all - optional
        || arguments > all && decl.isVarargs()
        || decl.isVarargs() && arguments == all - 1;
  }
}
