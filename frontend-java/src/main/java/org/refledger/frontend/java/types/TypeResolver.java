package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.type.Type;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.MethodDecl;

/**
 * Answers the typing questions of lowering. Lowering walks expressions bottom-up and knows the
 * types of variables, so nothing here looks at expressions. Every answer may be "unknown": lowering
 * goes on with {@link TypeRef#UNKNOWN}. One instance serves one thread; the tables behind it are
 * shared.
 */
public interface TypeResolver {

  /** Marks the argument at this position as a method reference whose type is not known yet. */
  TypeRef REFERENCE = TypeRef.of("<reference>");

  /** Marks the argument at this position as a lambda with so many parameters. */
  static TypeRef lambda(int parameters) {
    return TypeRef.of("<lambda>", Collections.nCopies(parameters, TypeRef.UNKNOWN));
  }

  static boolean isLambda(TypeRef argument) {
    return argument.name().equals("<lambda>");
  }

  /** Whether the argument is a lambda or a method reference. */
  static boolean isClosure(TypeRef argument) {
    return isLambda(argument) || argument.equals(REFERENCE);
  }

  /**
   * A written type, resolved where it stands (type variables in scope, nested types, imports,
   * package, java.lang). A type variable becomes its bound; {@code var} becomes {@link
   * TypeRef#UNKNOWN}.
   */
  TypeRef type(Type written);

  /**
   * The type a (dotted) name denotes where {@code context} stands, or empty when it denotes none.
   */
  Optional<TypeRef> typeNamed(String name, Node context);

  /**
   * Canonical name of a type declaration, a local class or an anonymous class body (its {@code
   * ObjectCreationExpr} or enum constant).
   */
  String nameOf(Node declaration);

  /** The canonical name of the innermost type around the node. */
  String enclosingType(Node node);

  /** The reference under which a declared method or constructor is known. */
  MethodRef methodOf(CallableDeclaration<?> declaration);

  /**
   * A field of the type or its super-types, with the type seen through the receiver's type
   * arguments.
   */
  Optional<FieldRef> field(TypeRef receiver, String name);

  /** The value of a field that is an integral constant of a class file, or null. */
  @Nullable Constant constantOf(FieldRef field);

  /**
   * A field (of an enclosing type, inherited or statically imported) that a simple name denotes
   * where {@code context} stands.
   */
  Optional<ResolvedField> fieldNamed(String name, Node context);

  /**
   * The best applicable method of the receiver's type or its super-types; {@link #lambda}, {@link
   * #REFERENCE} and unknown arguments fit anything.
   */
  Optional<ResolvedMethod> method(TypeRef receiver, String name, List<TypeRef> arguments);

  /**
   * The method an unqualified call denotes where {@code context} stands: of the enclosing types
   * from the inside out, inherited, or statically imported.
   */
  Optional<ResolvedMethod> methodNamed(String name, List<TypeRef> arguments, Node context);

  Optional<ResolvedMethod> constructor(TypeRef type, List<TypeRef> arguments);

  /** The single abstract method of a functional interface, seen through its type arguments. */
  Optional<ResolvedMethod> functionalMethod(TypeRef functionalInterface);

  /** What iterating over a value of this type yields; unknown when it is no array or Iterable. */
  TypeRef elementOf(TypeRef iterable);

  ClassTable classes();

  /**
   * A field found by simple name, and the type (this or an enclosing one) through which it was
   * found.
   */
  record ResolvedField(FieldRef field, boolean isStatic, String throughType) {}

  /**
   * A resolved method.
   *
   * @param decl the declaration
   * @param parameters parameter types seen through the receiver's and inferred type arguments; the
   *     last is an array for variable arity
   * @param returnType likewise; for a constructor the created type
   * @param throughType the receiver's type, or for an unqualified call the (enclosing) type it was
   *     found in
   */
  record ResolvedMethod(
      MethodDecl decl, List<TypeRef> parameters, TypeRef returnType, String throughType) {
    public MethodRef ref() {
      return decl.ref();
    }
  }
}
