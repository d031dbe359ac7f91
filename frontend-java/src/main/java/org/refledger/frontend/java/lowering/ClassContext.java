package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;

/** The class whose members are being lowered. */
final class ClassContext {
  final String name;
  final Node declaration;
  final @Nullable ClassContext outer;

  /**
   * The frame a local or anonymous class stands in, from which it captures; null for a member class
   * of no such class.
   */
  final @Nullable Frame enclosingFrame;

  /**
   * Whether the class itself is local or anonymous, so that the outer {@code this} is a capture and
   * no hidden field.
   */
  final boolean isLocal;

  /** Whether its instances know an instance of the enclosing class. */
  final boolean hasOuterThis;

  private final Map<String, Integer> closureCounts = new HashMap<>();

  /**
   * Closures lowered already, so that copies of their code (finally, field initializers) share one
   * body.
   */
  final IdentityHashMap<Node, LoweredClosure> closures = new IdentityHashMap<>();

  /** The local classes declared in its methods, by name. */
  final Map<String, LoweredClosure> localClasses = new HashMap<>();

  private ClassContext(
      String name,
      Node declaration,
      @Nullable ClassContext outer,
      @Nullable Frame enclosingFrame,
      boolean isLocal,
      boolean hasOuterThis) {
    this.name = name;
    this.declaration = declaration;
    this.outer = outer;
    this.enclosingFrame = enclosingFrame;
    this.isLocal = isLocal;
    this.hasOuterThis = hasOuterThis;
  }

  static ClassContext member(
      String name, Node declaration, @Nullable ClassContext outer, boolean isStatic) {
    Frame frame = outer == null ? null : outer.enclosingFrame;
    return new ClassContext(name, declaration, outer, frame, false, outer != null && !isStatic);
  }

  static ClassContext local(String name, Node declaration, Frame frame, boolean isStatic) {
    return new ClassContext(name, declaration, frame.type, frame, true, !isStatic);
  }

  TypeRef type() {
    return TypeRef.of(name);
  }

  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * The number of the next closure in methods of this name; overloads count on, so that names stay
   * unique.
   */
  int nextClosure(String methodName) {
    return closureCounts.merge(methodName, 1, Integer::sum);
  }
}
