package org.refledger.ir.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;

/** Reads operands and places of one procedure. */
final class OperandParser {
  private final Tokens in;
  private final ReferenceParser references;
  private final Map<String, ClassDecl> classes;
  private final Map<String, Variable> variables = new LinkedHashMap<>();

  OperandParser(Tokens in, ReferenceParser references, Map<String, ClassDecl> classes) {
    this.in = in;
    this.references = references;
    this.classes = classes;
  }

  /** Makes a variable known under the name the text uses for it; false when the name is taken. */
  boolean declare(String name, Variable variable) {
    return variables.putIfAbsent(name, variable) == null;
  }

  Variable variable() {
    Token token = in.peek();
    Variable variable = in.isName() ? variables.get(token.text()) : null;
    if (variable == null) {
      throw in.error("a declared variable");
    }
    in.take();
    return variable;
  }

  Operand operand() {
    Constant constant = constant();
    if (constant == null) {
      return variable();
    }
    return in.accept(":")
        ? new Constant(constant.kind(), constant.value(), references.type())
        : constant;
  }

  private @Nullable Constant constant() {
    if (in.accept("null")) {
      return Constant.NULL;
    } else if (in.accept("true")) {
      return Constant.TRUE;
    } else if (in.accept("false")) {
      return Constant.FALSE;
    } else if (in.accept("enum")) {
      String name = in.name("the constant's qualified name");
      return new Constant(Constant.Kind.ENUM, name, enumType(name));
    }
    return switch (in.peek().kind()) {
      case NUMBER -> Constant.of(in.number("a number"));
      case STRING -> Constant.of(in.string("a string"));
      case RAW -> Constant.other(in.take().text(), TypeRef.UNKNOWN);
      default -> null;
    };
  }

  /**
   * The type of an enum constant unless the text says otherwise: what stands before its last dot.
   */
  static TypeRef enumType(String constant) {
    int dot = constant.lastIndexOf('.');
    return dot < 0 ? TypeRef.UNKNOWN : TypeRef.of(constant.substring(0, dot));
  }

  /** The rest of {@code base -> field} or {@code base[index]}. */
  Place placeFrom(Operand base) {
    if (in.accept("->")) {
      return new Place.InstanceField(base, field());
    }
    in.expect("[");
    Operand index = operand();
    in.expect("]");
    return new Place.Element(base, index);
  }

  boolean isPlaceNext() {
    return in.isNext("->") || in.isNext("[");
  }

  /** {@code static owner#field}; the word itself is taken already. */
  Place staticField() {
    return new Place.StaticField(field());
  }

  /** {@code owner#name: type final}; without a type, what a class of the same text declares. */
  private FieldRef field() {
    String owner = in.name("a field as owner#name");
    in.expect("#");
    String name = in.name("a field name");
    if (in.accept(":")) {
      TypeRef type = references.type();
      return new FieldRef(owner, name, type, in.accept("final"));
    }
    ClassDecl decl = classes.get(owner);
    if (decl != null) {
      for (FieldDecl field : decl.fields()) {
        if (field.name().equals(name)) {
          return new FieldRef(owner, name, field.type(), field.isFinal());
        }
      }
    }
    return new FieldRef(owner, name, TypeRef.UNKNOWN, in.accept("final"));
  }
}
