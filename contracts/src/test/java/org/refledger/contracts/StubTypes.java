package org.refledger.contracts;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.Optional;
import org.refledger.contracts.ClassFiles.ClassFile;

/**
 * Erases the types a stub writes to descriptors, as a compiler would: type variables, nested,
 * imported, neighbouring, java.lang.
 */
final class StubTypes {
  private final ClassFiles classes;

  StubTypes(ClassFiles classes) {
    this.classes = classes;
  }

  /** The internal name of a type declared in a stub, whether or not it exists. */
  static String internalName(TypeDeclaration<?> type) {
    Node parent = type.getParentNode().orElseThrow();
    if (parent instanceof TypeDeclaration<?> outer) {
      return internalName(outer) + "$" + type.getNameAsString();
    }
    return packageOf(type) + type.getNameAsString();
  }

  /** The erased descriptor; a type that nobody knows becomes {@code ?Name}. */
  String descriptor(Type type) {
    if (type instanceof ArrayType array) {
      return "[" + descriptor(array.getComponentType());
    }
    if (type instanceof PrimitiveType primitive) {
      return primitive.getType().toDescriptor();
    }
    if (type.isVoidType()) {
      return "V";
    }
    if (type instanceof ClassOrInterfaceType reference) {
      return erasedVariable(reference).orElseGet(() -> "L" + internalName(reference) + ";");
    }
    return "?" + type;
  }

  /** The internal name of a class type as written, {@code ?Name} when nobody knows it. */
  String internalName(ClassOrInterfaceType type) {
    String written = type.getNameWithScope();
    return nested(type, written)
        .or(() -> imported(type, written))
        .or(() -> existing(packageOf(type) + written.replace('.', '$')))
        .or(() -> importedOnDemand(type, written))
        .or(() -> existing("java/lang/" + written.replace('.', '$')))
        .or(() -> qualified(written))
        .orElse("?" + written);
  }

  private Optional<String> erasedVariable(ClassOrInterfaceType type) {
    if (type.getScope().isPresent()) {
      return Optional.empty();
    }
    for (Node node = type; node != null; node = node.getParentNode().orElse(null)) {
      for (TypeParameter parameter : typeParameters(node)) {
        if (parameter.getNameAsString().equals(type.getNameAsString())) {
          NodeList<ClassOrInterfaceType> bounds = parameter.getTypeBound();
          return Optional.of(bounds.isEmpty() ? "Ljava/lang/Object;" : descriptor(bounds.get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private static NodeList<TypeParameter> typeParameters(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration
        || node instanceof MethodDeclaration
        || node instanceof ConstructorDeclaration) {
      return ((NodeWithTypeParameters<?>) node).getTypeParameters();
    }
    return new NodeList<>();
  }

  private Optional<String> nested(Node from, String written) {
    String tail = written.replace('.', '$');
    for (Node node = from; node != null; node = node.getParentNode().orElse(null)) {
      if (node instanceof TypeDeclaration<?> outer) {
        String name = internalName(outer);
        if (outer.getNameAsString().equals(written)) {
          return Optional.of(name);
        }
        for (ClassFile file : classes.hierarchy(name)) {
          Optional<String> member = existing(file.name() + "$" + tail);
          if (member.isPresent()) {
            return member;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> imported(Node from, String written) {
    String head = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
    for (ImportDeclaration declaration : unit(from).getImports()) {
      if (!declaration.isAsterisk() && declaration.getName().getIdentifier().equals(head)) {
        String name = declaration.getNameAsString() + written.substring(head.length());
        return qualified(name).or(() -> Optional.of(byConvention(name)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> importedOnDemand(Node from, String written) {
    for (ImportDeclaration declaration : unit(from).getImports()) {
      if (declaration.isAsterisk()) {
        Optional<String> found = qualified(declaration.getNameAsString() + "." + written);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Tries {@code a/b/C}, {@code a/b$C}, {@code a$b$C} for {@code a.b.C}. */
  private Optional<String> qualified(String name) {
    String candidate = name.replace('.', '/');
    while (!classes.exists(candidate)) {
      int slash = candidate.lastIndexOf('/');
      if (slash < 0) {
        return Optional.empty();
      }
      candidate = candidate.substring(0, slash) + "$" + candidate.substring(slash + 1);
    }
    return Optional.of(candidate);
  }

  /**
   * The internal name of a type of an optional library that is absent here: packages are lower
   * case, types are not.
   */
  private static String byConvention(String name) {
    return name.replaceAll("\\.(?=[a-z])", "/").replaceFirst("\\.", "/").replace('.', '$');
  }

  private Optional<String> existing(String internalName) {
    return classes.exists(internalName) ? Optional.of(internalName) : Optional.empty();
  }

  private static CompilationUnit unit(Node node) {
    return node.findCompilationUnit().orElseThrow();
  }

  private static String packageOf(Node node) {
    return unit(node)
        .getPackageDeclaration()
        .map(p -> p.getNameAsString().replace('.', '/') + "/")
        .orElse("");
  }
}
