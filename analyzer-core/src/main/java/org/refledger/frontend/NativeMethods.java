package org.refledger.frontend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Block;
import org.refledger.ir.Cfg;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;

/**
 * Java methods whose body is a function of C: each becomes a procedure that calls the function.
 * Only those that pass numbers: an object of Java and the reference that native code holds to it
 * are counted apart.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/25/docs/specs/jni/design.html">JNI,
 *     resolving native method names</a>
 */
final class NativeMethods {
  private static final String PREFIX = "Java_";

  /** The environment and the object or class, which Java does not name. */
  private static final int HIDDEN = 2;

  private final ClassTable classes;
  private final SortedMap<String, Procedure> functions = new TreeMap<>();

  private NativeMethods(ClassTable classes, Collection<Procedure> procedures) {
    this.classes = classes;
    for (Procedure procedure : procedures) {
      MethodRef method = procedure.method();
      if (method.owner().equals(MethodRef.NATIVE) && method.name().startsWith(PREFIX)) {
        functions.putIfAbsent(method.name(), procedure);
      }
    }
  }

  /** The bodies that the functions among the procedures give to methods of Java. */
  static List<Procedure> bodies(ClassTable classes, Collection<Procedure> procedures) {
    NativeMethods methods = new NativeMethods(classes, procedures);
    if (methods.functions.isEmpty()) {
      return List.of();
    }
    Set<MethodRef> known = new LinkedHashSet<>();
    procedures.forEach(p -> known.add(p.method()));
    List<Procedure> bodies = new ArrayList<>();
    for (String name : classes.projectClasses()) {
      for (MethodDecl method : classes.find(name).map(ClassDecl::methods).orElse(List.of())) {
        Procedure function = method.hasBody() ? null : methods.function(method);
        if (function != null && isOfNumbers(method) && !known.contains(method.ref())) {
          bodies.add(body(method, function));
        }
      }
    }
    return List.copyOf(bodies);
  }

  private static boolean isOfNumbers(MethodDecl method) {
    return (method.returnType().equals(TypeRef.VOID) || method.returnType().isPrimitive())
        && method.parameters().stream().allMatch(p -> p.type().isPrimitive());
  }

  /** The function with the short name, or that with the signature of an overload behind it. */
  private @Nullable Procedure function(MethodDecl method) {
    String name =
        PREFIX + mangled(binaryName(method.ref().owner())) + "_" + mangled(method.ref().name());
    Procedure found = functions.get(name);
    String signature = name + "__" + signature(method);
    Procedure exact = functions.getOrDefault(signature, found);
    return exact != null && exact.parameters().size() == method.parameters().size() + HIDDEN
        ? exact
        : null;
  }

  /** With slashes, and a dollar before the name of an inner class. */
  private String binaryName(String owner) {
    int dot = owner.lastIndexOf('.');
    if (dot < 0) {
      return owner;
    }
    String outer = owner.substring(0, dot);
    String divide = classes.find(outer).isPresent() ? "$" : "/";
    return binaryName(outer) + divide + owner.substring(dot + 1);
  }

  private static String signature(MethodDecl method) {
    StringBuilder letters = new StringBuilder();
    for (ParameterDecl parameter : method.parameters()) {
      letters.append(
          switch (parameter.type().name()) {
            case "boolean" -> "Z";
            case "byte" -> "B";
            case "char" -> "C";
            case "short" -> "S";
            case "long" -> "J";
            case "float" -> "F";
            case "double" -> "D";
            default -> "I";
          });
    }
    return letters.toString();
  }

  /** JNI's spelling of a name. */
  static String mangled(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/') {
        out.append('_');
      } else if (c == '_') {
        out.append("_1");
      } else if (c < 128 && Character.isLetterOrDigit(c)) {
        out.append(c);
      } else {
        String hex = Integer.toHexString(c);
        out.append("_0").append("0".repeat(4 - hex.length())).append(hex);
      }
    }
    return out.toString();
  }

  private static Procedure body(MethodDecl method, Procedure function) {
    List<Variable> variables = new ArrayList<>();
    List<Operand> arguments = new ArrayList<>();
    arguments.add(Constant.other("env", TypeRef.of("JNIEnv")));
    arguments.add(Constant.other("this", TypeRef.of("jobject")));
    if (!method.isStatic()) {
      variables.add(new Variable(0, "this", Variable.Kind.THIS, TypeRef.of(method.ref().owner())));
    }
    for (ParameterDecl parameter : method.parameters()) {
      Variable formal =
          new Variable(
              variables.size(), parameter.name(), Variable.Kind.PARAMETER, parameter.type());
      variables.add(formal);
      arguments.add(formal);
    }
    List<Variable> formals = List.copyOf(variables);
    Variable result = null;
    if (!method.returnType().equals(TypeRef.VOID)) {
      result =
          new Variable(variables.size(), "result", Variable.Kind.TEMPORARY, method.returnType());
      variables.add(result);
    }
    Event call =
        new Event.Call(
            result,
            Event.CallKind.STATIC,
            function.method(),
            null,
            TypeRef.of(MethodRef.NATIVE),
            arguments,
            method.range());
    Block block =
        new Block(0, List.of(call), new Terminator.Return(result, method.range()), List.of());
    return new Procedure(
        method.ref(),
        Procedure.Kind.METHOD,
        formals,
        List.of(),
        variables,
        method.returnType(),
        List.of(),
        method.isStatic() ? Set.of(Procedure.Modifier.STATIC) : Set.of(),
        method.annotations(),
        null,
        new Cfg(List.of(block)),
        method.range());
  }
}
