package org.refledger.frontend.java.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.TypeParameter;

/**
 * Reads descriptors and generic signatures of class files (JVMS 4.3, 4.7.9.1). One instance reads
 * one text.
 */
final class SignatureParser {
  private final String text;
  private final Set<String> variables = new LinkedHashSet<>();
  private int at;

  /**
   * @param outer names of the type variables that are in scope around this signature
   */
  SignatureParser(String text, Set<String> outer) {
    this.text = text;
    variables.addAll(outer);
  }

  static String canonical(String internalName) {
    return internalName.replace('/', '.').replace('$', '.');
  }

  /** The optional {@code <T:Bound;>} at the start; empty when there is none. */
  List<TypeParameter> typeParameters() {
    if (at >= text.length() || text.charAt(at) != '<') {
      return List.of();
    }
    declareVariables();
    at++;
    List<TypeParameter> parameters = new ArrayList<>();
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      TypeRef bound = null;
      while (text.charAt(at) == ':') {
        at++;
        if (text.charAt(at) == ':') {
          continue; // no class bound, an interface bound follows
        }
        TypeRef next = type();
        bound = bound == null ? next : bound;
      }
      parameters.add(new TypeParameter(name, bound == null ? TypeRef.OBJECT : bound));
    }
    at++;
    return parameters;
  }

  /** Bounds may name variables declared further right, so their names are collected first. */
  private void declareVariables() {
    int depth = 0;
    int start = 1;
    boolean inName = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
        if (depth == 0) {
          return;
        }
      } else if (depth == 1 && c == ':' && inName) {
        variables.add(text.substring(start, i));
        inName = false;
      } else if (depth == 1 && c == ';') {
        inName = i + 1 < text.length() && text.charAt(i + 1) != ':';
        start = i + 1;
      }
    }
  }

  Set<String> variables() {
    return variables;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** {@code (…)}: the parameter types of a method. */
  List<TypeRef> parameters() {
    List<TypeRef> types = new ArrayList<>();
    at++;
    while (text.charAt(at) != ')') {
      types.add(type());
    }
    at++;
    return types;
  }

  /** The thrown types at the end of a method signature. */
  List<TypeRef> thrown() {
    List<TypeRef> types = new ArrayList<>();
    while (!atEnd() && text.charAt(at) == '^') {
      at++;
      types.add(type());
    }
    return types;
  }

  TypeRef type() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'B' -> TypeRef.of("byte");
      case 'C' -> TypeRef.of("char");
      case 'D' -> TypeRef.of("double");
      case 'F' -> TypeRef.of("float");
      case 'I' -> TypeRef.INT;
      case 'J' -> TypeRef.LONG;
      case 'S' -> TypeRef.of("short");
      case 'Z' -> TypeRef.BOOLEAN;
      case 'V' -> TypeRef.VOID;
      case '[' -> type().array();
      case 'T' -> variable();
      case 'L' -> classType();
      default -> throw new IllegalArgumentException("no type at " + (at - 1) + " in " + text);
    };
  }

  private TypeRef variable() {
    int end = text.indexOf(';', at);
    String name = text.substring(at, end);
    at = end + 1;
    // A variable of an enclosing class or method: its binding is not known here.
    return variables.contains(name) ? TypeRef.of(name) : TypeRef.OBJECT;
  }

  private TypeRef classType() {
    StringBuilder name = new StringBuilder();
    List<TypeRef> arguments = List.of();
    while (true) {
      char c = text.charAt(at++);
      if (c == ';') {
        return TypeRef.of(canonical(name.toString()), arguments);
      } else if (c == '<') {
        arguments = arguments();
      } else if (c == '.') {
        arguments = List.of();
        name.append('.');
      } else {
        name.append(c);
      }
    }
  }

  private List<TypeRef> arguments() {
    List<TypeRef> arguments = new ArrayList<>();
    while (text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '*') {
        at++;
        arguments.add(TypeRef.OBJECT);
      } else {
        if (c == '+' || c == '-') {
          at++;
        }
        arguments.add(type());
      }
    }
    at++;
    return arguments;
  }
}
