package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/**
 * Reads what both declarations and bodies are made of: types, method names, annotations and
 * positions.
 */
final class ReferenceParser {
  private final Tokens in;
  private String file = "";

  ReferenceParser(Tokens in) {
    this.in = in;
  }

  /** {@code file "path"}: the file of all positions that follow and name none. */
  void defaultFile() {
    in.expect("file");
    file = in.string("a file name in double quotes");
  }

  TypeRef type() {
    String name = in.name("a type");
    List<TypeRef> arguments = List.of();
    if (in.peek().glued() && in.accept("<")) {
      arguments = in.list(this::type);
      in.expect(">");
    }
    return new TypeRef(name, arguments, dimensions());
  }

  private int dimensions() {
    int dimensions = 0;
    while (in.isNext("[") && in.peekSecond().is("]")) {
      in.take();
      in.take();
      dimensions++;
    }
    return dimensions;
  }

  /** {@code owner#name(p1,p2)}. */
  MethodRef method() {
    String owner = in.name("a method as owner#name(types)");
    in.expect("#");
    String name = in.name("a method name");
    return new MethodRef(owner, name, parameterTypes());
  }

  private List<String> parameterTypes() {
    in.expect("(");
    List<String> parameters = new ArrayList<>();
    if (!in.isNext(")")) {
      parameters.addAll(in.list(() -> in.name("a parameter type") + "[]".repeat(dimensions())));
    }
    in.expect(")");
    return parameters;
  }

  /** {@code @Type} or {@code @Type(member = value, ...)}, any number of them. */
  List<AnnotationUse> annotations() {
    List<AnnotationUse> result = new ArrayList<>();
    while (in.isNext("@")
        && (in.peekSecond().kind() == Token.Kind.NAME
            || in.peekSecond().kind() == Token.Kind.QUOTED)) {
      in.take();
      String type = in.name("an annotation type");
      Map<String, Object> members = new LinkedHashMap<>();
      if (in.accept("(") && !in.accept(")")) {
        in.list(() -> members.put(member(), memberValue()));
        in.expect(")");
      }
      result.add(new AnnotationUse(type, members));
    }
    return result;
  }

  private String member() {
    String name = in.name("an annotation member");
    in.expect("=");
    return name;
  }

  private Object memberValue() {
    if (in.accept("{")) {
      List<Object> values = in.isNext("}") ? List.of() : in.list(this::memberValue);
      in.expect("}");
      return List.copyOf(values);
    } else if (in.accept("true")) {
      return true;
    } else if (in.accept("false")) {
      return false;
    } else if (in.isNextOfKind(Token.Kind.NUMBER)) {
      return in.number("a number");
    }
    return in.string("a string, a number, true, false or { a list }");
  }

  /**
   * {@code @12}, {@code @12:5}, {@code @12:5-9}, {@code @12:5-13:9}, {@code @"file":12:5}; unknown
   * when absent.
   */
  SourceRange range() {
    Token.Kind second = in.peekSecond().kind();
    boolean isPosition = second == Token.Kind.NUMBER || second == Token.Kind.STRING;
    if (!isPosition || !in.accept("@")) {
      return SourceRange.UNKNOWN;
    }
    String where = file;
    if (in.isNextOfKind(Token.Kind.STRING)) {
      where = in.take().text();
      in.expect(":");
    }
    int line = in.smallNumber("a line number");
    if (!in.accept(":")) {
      return SourceRange.ofLine(where, line);
    }
    int column = in.smallNumber("a column number");
    if (!in.accept("-")) {
      return new SourceRange(where, line, column, line, column);
    }
    int end = in.smallNumber("an end column, or an end line and column");
    return in.accept(":")
        ? new SourceRange(where, line, column, end, in.smallNumber("an end column"))
        : new SourceRange(where, line, column, line, end);
  }
}
