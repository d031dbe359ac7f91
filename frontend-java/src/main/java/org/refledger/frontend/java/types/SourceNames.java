package org.refledger.frontend.java.types;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.MethodRef;

/**
 * The canonical names of all types declared in syntax trees, local and anonymous ones included.
 * These are numbered in source order within their enclosing type and member, so a name does not
 * depend on what else is analysed.
 */
final class SourceNames {
  private final NodeMemory<String> names = new NodeMemory<>();
  private final NodeMemory<Map<String, String>> locals = new NodeMemory<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /** Names every type of the unit; returns their nodes in source order, outer ones first. */
  List<Node> add(CompilationUnit unit) {
    counters.clear();
    List<Node> types = typesOf(unit);
    for (Node type : types) {
      names.put(type, nameFor(type, unit));
    }
    return types;
  }

  private static List<Node> typesOf(CompilationUnit unit) {
    List<Node> types = new ArrayList<>();
    Deque<Node> work = new ArrayDeque<>();
    work.push(unit);
    while (!work.isEmpty()) {
      Node node = work.pop();
      if (declaresType(node)) {
        types.add(node);
      }
      List<Node> children = node.getChildNodes();
      for (int i = children.size() - 1; i >= 0; i--) {
        work.push(children.get(i));
      }
    }
    // Children are not always in textual order; the sort is stable, so trees without positions keep
    // theirs.
    types.sort(Comparator.comparing(n -> n.getBegin().orElse(Position.HOME)));
    return types;
  }

  private static boolean declaresType(Node node) {
    return node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent())
        || (node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty());
  }

  @SuppressWarnings("ReferenceEquality") // this very node: equal texts occur at many places
  private String nameFor(Node type, CompilationUnit unit) {
    String simple = simpleName(type);
    Node outer = enclosing(type);
    if (outer == null) {
      return unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("") + simple;
    }
    String known = names.get(outer);
    String outerName = known == null ? "?" : known;
    if (type instanceof TypeDeclaration<?> && type.getParentNode().orElse(null) == outer) {
      return outerName + "." + simple;
    }
    String place = outerName + "." + memberAround(type, outer);
    String name = place + "$" + counters.merge(place, 1, Integer::sum) + "$" + simple;
    if (type instanceof TypeDeclaration<?>) {
      // The statement that declares a local class hangs in the block that is its scope.
      type.getParentNode()
          .flatMap(Node::getParentNode)
          .ifPresent(block -> addLocal(block, simple, name));
    }
    return name;
  }

  private void addLocal(Node block, String simple, String name) {
    Map<String, String> declared = locals.get(block);
    if (declared == null) {
      declared = new HashMap<>();
      locals.put(block, declared);
    }
    declared.putIfAbsent(simple, name);
  }

  private static String simpleName(Node type) {
    if (type instanceof TypeDeclaration<?> declaration) {
      return declaration.getNameAsString();
    } else if (type instanceof ObjectCreationExpr creation) {
      return creation.getType().getNameAsString();
    }
    return type.getParentNode()
        .map(p -> p instanceof TypeDeclaration<?> t ? t.getNameAsString() : "")
        .orElse("");
  }

  @SuppressWarnings("ReferenceEquality") // this very node: equal texts occur at many places
  private static String memberAround(Node type, Node outer) {
    if (type instanceof EnumConstantDeclaration constant) {
      return constant.getNameAsString();
    }
    String member = MethodRef.CONSTRUCTOR;
    String variable = "";
    for (Node at = type.getParentNode().orElse(null);
        at != null && at != outer;
        at = at.getParentNode().orElse(null)) {
      if (at instanceof MethodDeclaration method) {
        member = method.getNameAsString();
      } else if (at instanceof VariableDeclarator declarator) {
        variable = declarator.getNameAsString();
      } else if (at instanceof FieldDeclaration) {
        member = variable;
      } else if (at instanceof EnumConstantDeclaration constant) {
        member = constant.getNameAsString();
      } else if (at instanceof InitializerDeclaration initializer) {
        member = initializer.isStatic() ? MethodRef.STATIC_INITIALIZER : MethodRef.CONSTRUCTOR;
      }
    }
    return member;
  }

  /**
   * The type declaration, anonymous class or constant body directly around a node, or null at the
   * top.
   */
  @Nullable Node enclosing(Node node) {
    Node child = node;
    for (Node at = node.getParentNode().orElse(null);
        at != null;
        at = at.getParentNode().orElse(null)) {
      if (at instanceof TypeDeclaration<?>
          || (child instanceof BodyDeclaration<?> && declaresType(at))) {
        return at;
      }
      child = at;
    }
    return null;
  }

  /** The canonical name of a declaring node, or null when it declares no type. */
  @Nullable String nameOf(Node declaration) {
    return names.get(declaration);
  }

  /** The local class of this simple name declared directly in the block, or null. */
  @Nullable String localIn(Node block, String simpleName) {
    Map<String, String> declared = locals.get(block);
    return declared == null ? null : declared.get(simpleName);
  }
}
