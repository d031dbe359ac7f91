package org.refledger.frontend.java.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;

/** A parsed stub. What its names mean the types around it decide. For one thread. */
final class WrittenStub {
  private final StubSource source;
  private final Headers headers;
  private final SourceDeclarations declarations;
  private final Map<String, Node> types = new LinkedHashMap<>();

  WrittenStub(StubSource source, CompilationUnit unit, JavaClassTable around) {
    this.source = source;
    SourceNames names = new SourceNames();
    NameScope scope = new NameScope(names, around);
    scope.add(unit);
    this.headers = new Headers(scope, names, around::isInterface);
    this.declarations = new SourceDeclarations(names, scope, headers);
    names.add(unit).forEach(node -> types.putIfAbsent(String.valueOf(names.nameOf(node)), node));
  }

  /** Canonical names of the types it declares, outer ones first. */
  List<String> types() {
    return List.copyOf(types.keySet());
  }

  /** The header of a declared type; without super-types while these are being worked out. */
  TypeHeader header(String type) {
    Node node = types.get(type);
    boolean isInterface =
        node instanceof AnnotationDeclaration
            || (node instanceof ClassOrInterfaceDeclaration declared && declared.isInterface());
    List<TypeRef> superTypes = node == null ? List.of() : headers.superTypes(node);
    return new TypeHeader(isInterface, superTypes.stream().map(TypeRef::name).toList());
  }

  /** Its types with their members; the types around it must be settled. */
  List<StubClass> read() {
    List<StubClass> classes = new ArrayList<>();
    for (Node node : types.values()) {
      ClassDecl decl = declarations.read(node, source.name(), ClassDecl.Origin.STUB);
      classes.add(new StubClass(decl, source.family(), source.user()));
    }
    return classes;
  }
}
