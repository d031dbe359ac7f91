package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;

/**
 * Several declarations of one class complement each other; of two of one function the first counts.
 */
final class ClassUnion {
  private ClassUnion() {}

  /** One declaration a name, in the order of the first ones. */
  static List<ClassDecl> of(List<ClassDecl> classes) {
    Map<String, ClassDecl> byName = new LinkedHashMap<>();
    classes.forEach(c -> byName.merge(c.name(), c, ClassUnion::of));
    return List.copyOf(byName.values());
  }

  private static ClassDecl of(ClassDecl first, ClassDecl second) {
    Map<Object, MethodDecl> methods = new LinkedHashMap<>();
    first.methods().forEach(m -> methods.put(m.ref(), m));
    second.methods().forEach(m -> methods.putIfAbsent(m.ref(), m));
    Set<TypeRef> supers = new LinkedHashSet<>(first.superTypes());
    supers.addAll(second.superTypes());
    return new ClassDecl(
        first.name(),
        first.kind(),
        first.origin(),
        first.isAbstract(),
        first.isFinal(),
        first.typeParameters().isEmpty() ? second.typeParameters() : first.typeParameters(),
        List.copyOf(supers),
        concat(first.fields(), second.fields()),
        List.copyOf(methods.values()),
        concat(first.annotations(), second.annotations()),
        first.range());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
