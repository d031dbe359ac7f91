package org.refledger.idl.contract;

import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlType;

/** Types from some level on, as C writes them. */
final class Spelling {
  private Spelling() {}

  static String of(IdlType type, int level) {
    StringBuilder text = new StringBuilder(type.base().constant() ? "const " : "");
    text.append(type.base().name()).append(' ');
    for (IdlLevel one : type.levels().subList(level, type.depth())) {
      text.append(one.shape() == Shape.POINTER ? "*" : "[]");
    }
    return text.toString().strip();
  }
}
