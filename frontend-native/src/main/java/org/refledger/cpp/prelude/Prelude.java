package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.contracts.ShippedContracts;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;

/**
 * What headers declare.
 *
 * @param classes classes and interfaces with their contracts as annotations, origin {@code STUB};
 *     the free functions are static methods of the class {@code native}. A parameter or result has
 *     the type that {@link NativeTypes} gives it.
 * @param macros the text that replaces a macro, by {@code NAME} or {@code NAME(a,b)}; a macro that
 *     says something of ownership ({@code REFLEDGER_OWNED}, {@code _COM_Outptr_}) becomes an
 *     attribute that the annotation reader understands
 * @param aliases the spelling of a type ({@code IUnknown *}), by the name of its typedef; a name
 *     that is spelled as a pointer to itself ({@code jobject} as {@code jobject *}) is a reference
 *     that C passes by value
 */
public record Prelude(
    List<ClassDecl> classes, Map<String, String> macros, Map<String, String> aliases) {
  public Prelude {
    classes = List.copyOf(classes);
    macros = Collections.unmodifiableMap(new LinkedHashMap<>(macros));
    aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
  }

  /**
   * The same classes as contract stubs: one for each class and header, with the header's folder as
   * its family ({@code jni}) and as the user's when it is not one of ours.
   */
  public List<StubClass> stubs() {
    Map<String, String> shipped = new LinkedHashMap<>();
    ShippedContracts.headers().forEach(h -> shipped.put(h.name(), h.family()));
    List<StubClass> stubs = new ArrayList<>();
    for (ClassDecl decl : classes) {
      Map<String, List<MethodDecl>> byHeader = new LinkedHashMap<>();
      byHeader.put(decl.range().file(), new ArrayList<>());
      decl.methods()
          .forEach(m -> byHeader.computeIfAbsent(m.range().file(), f -> new ArrayList<>()).add(m));
      byHeader.forEach((header, methods) -> stubs.add(stub(decl, header, methods, shipped)));
    }
    return stubs;
  }

  private static StubClass stub(
      ClassDecl decl, String header, List<MethodDecl> methods, Map<String, String> shipped) {
    ClassDecl part =
        new ClassDecl(
            decl.name(),
            decl.kind(),
            decl.origin(),
            decl.isAbstract(),
            decl.isFinal(),
            decl.typeParameters(),
            decl.superTypes(),
            decl.fields(),
            methods,
            decl.annotations(),
            decl.range());
    String family = shipped.get(header);
    return family == null
        ? new StubClass(part, header, true)
        : new StubClass(part, family.substring(family.indexOf('/') + 1), false);
  }
}
