package org.refledger.frontend.java.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;

/** A declaration with its members by name. Immutable. */
final class ClassInfo {
  private final ClassDecl decl;
  private final Map<String, List<MethodDecl>> methods = new HashMap<>();
  private final Map<String, FieldDecl> fields = new HashMap<>();

  ClassInfo(ClassDecl decl) {
    this.decl = decl;
    decl.methods()
        .forEach(m -> methods.computeIfAbsent(m.ref().name(), n -> new ArrayList<>(2)).add(m));
    decl.fields().forEach(f -> fields.putIfAbsent(f.name(), f));
  }

  ClassDecl decl() {
    return decl;
  }

  /** In declaration order. */
  List<MethodDecl> methods(String name) {
    return methods.getOrDefault(name, List.of());
  }

  @Nullable FieldDecl field(String name) {
    return fields.get(name);
  }

  boolean isInterface() {
    return decl.kind() == ClassDecl.Kind.INTERFACE || decl.kind() == ClassDecl.Kind.ANNOTATION;
  }
}
