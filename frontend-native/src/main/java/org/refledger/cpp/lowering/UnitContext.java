package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refledger.cpp.parsing.Tree;
import org.refledger.cpp.types.Symbols;
import org.refledger.ir.Procedure;

/** What all functions of one file share while it is lowered. */
final class UnitContext {
  final Tree tree;
  final Symbols symbols;
  final List<Procedure> procedures = new ArrayList<>();

  private final Map<String, Integer> closures = new TreeMap<>();

  UnitContext(Tree tree, Symbols symbols) {
    this.tree = tree;
    this.symbols = symbols;
  }

  /** Numbers the closures of a function. */
  int nextClosure(String function) {
    return closures.merge(function, 1, Integer::sum) - 1;
  }
}
