package org.refledger.ir;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.decl.ClassTable;

/** All procedures of one analysis, in a fixed order, with the classes they live in. */
public final class Program {
  private final SortedMap<MethodRef, Procedure> procedures;
  private final ClassTable classes;

  public Program(Collection<Procedure> procedures, ClassTable classes) {
    SortedMap<MethodRef, Procedure> sorted = new TreeMap<>();
    procedures.forEach(p -> sorted.putIfAbsent(p.method(), p));
    this.procedures = Collections.unmodifiableSortedMap(sorted);
    this.classes = classes;
  }

  public Collection<Procedure> procedures() {
    return procedures.values();
  }

  /** The body of exactly this method, or null when the program has none. */
  public @Nullable Procedure procedure(MethodRef method) {
    return procedures.get(method);
  }

  public ClassTable classes() {
    return classes;
  }
}
