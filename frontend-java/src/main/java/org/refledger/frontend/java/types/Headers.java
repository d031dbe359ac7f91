package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.refledger.ir.TypeRef;

/**
 * The super-types of declarations in syntax trees ({@link TypeRef#UNKNOWN} where a name denotes
 * nothing), worked out on demand, because resolving one may need the inherited member types of
 * another. Used by one thread while the tables are built.
 */
final class Headers {
  private final NameScope scope;
  private final SourceNames names;
  private final Predicate<String> isInterface;
  private final NodeMemory<List<TypeRef>> known = new NodeMemory<>();

  Headers(NameScope scope, SourceNames names, Predicate<String> isInterface) {
    this.scope = scope;
    this.names = names;
    this.isInterface = isInterface;
  }

  /**
   * The super-types of a declaring node; empty while they are being worked out (a cyclic header).
   */
  List<TypeRef> superTypes(Node declaration) {
    List<TypeRef> found = known.get(declaration);
    if (found == null) {
      known.put(declaration, List.of());
      found = List.copyOf(resolve(declaration));
      known.put(declaration, found);
    }
    return found;
  }

  private List<TypeRef> resolve(Node node) {
    List<TypeRef> supers = new ArrayList<>();
    if (node instanceof ClassOrInterfaceDeclaration type) {
      if (!type.isInterface() && type.getExtendedTypes().isEmpty()) {
        supers.add(TypeRef.OBJECT);
      }
      addAll(type.getExtendedTypes(), node, supers);
      addAll(type.getImplementedTypes(), node, supers);
    } else if (node instanceof EnumDeclaration type) {
      supers.add(
          TypeRef.of("java.lang.Enum", List.of(TypeRef.of(String.valueOf(names.nameOf(node))))));
      addAll(type.getImplementedTypes(), node, supers);
    } else if (node instanceof RecordDeclaration type) {
      supers.add(TypeRef.of("java.lang.Record"));
      addAll(type.getImplementedTypes(), node, supers);
    } else if (node instanceof AnnotationDeclaration) {
      supers.add(TypeRef.of("java.lang.annotation.Annotation"));
    } else if (node instanceof ObjectCreationExpr creation) {
      TypeRef created = scope.type(creation.getType(), List.of(node));
      if (isInterface.test(created.name())) {
        supers.add(TypeRef.OBJECT);
      }
      supers.add(created);
    } else if (node instanceof EnumConstantDeclaration) {
      Node type = names.enclosing(node);
      supers.add(TypeRef.of(type == null ? "?" : String.valueOf(names.nameOf(type))));
    }
    return supers;
  }

  private void addAll(List<ClassOrInterfaceType> written, Node declaration, List<TypeRef> into) {
    written.forEach(t -> into.add(scope.type(t, List.of(declaration))));
  }
}
