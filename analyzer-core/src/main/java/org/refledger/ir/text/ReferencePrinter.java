package org.refledger.ir.text;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/** Writes what both declarations and bodies are made of; the inverse of {@link ReferenceParser}. */
final class ReferencePrinter {
  private String file = "";

  /** The line that makes this the default file, empty when it is so already or nothing is known. */
  String defaultFile(SourceRange range) {
    if (range.file().equals(file) || range.equals(SourceRange.UNKNOWN)) {
      return "";
    }
    file = range.file();
    return "file " + Spelling.string(file) + "\n\n";
  }

  static String type(TypeRef type) {
    String arguments = type.arguments().isEmpty() ? "" : "<" + types(type.arguments()) + ">";
    return Spelling.name(type.name()) + arguments + "[]".repeat(type.dimensions());
  }

  static String types(List<TypeRef> types) {
    return types.stream().map(ReferencePrinter::type).collect(Collectors.joining(", "));
  }

  static String method(MethodRef method) {
    return Spelling.name(method.owner())
        + "#"
        + Spelling.member(method.name())
        + method.parameters().stream()
            .map(ReferencePrinter::parameterType)
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static String parameterType(String erased) {
    int end = erased.length();
    while (erased.startsWith("[]", end - 2)) {
      end -= 2;
    }
    return Spelling.name(erased.substring(0, end)) + erased.substring(end);
  }

  static String field(FieldRef field) {
    return Spelling.name(field.owner())
        + "#"
        + Spelling.member(field.name())
        + ": "
        + type(field.type())
        + (field.isFinal() ? " final" : "");
  }

  static String annotation(AnnotationUse use) {
    if (use.members().isEmpty()) {
      return "@" + Spelling.name(use.type());
    }
    return new TreeMap<>(use.members())
        .entrySet().stream()
            .map(e -> Spelling.name(e.getKey()) + " = " + memberValue(e.getValue()))
            .collect(Collectors.joining(", ", "@" + Spelling.name(use.type()) + "(", ")"));
  }

  private static String memberValue(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(ReferencePrinter::memberValue)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof Boolean || value instanceof Long
        ? value.toString()
        : Spelling.string(value.toString());
  }

  /** A position with a blank before it; empty when unknown. */
  String range(SourceRange range) {
    if (range.equals(SourceRange.UNKNOWN)) {
      return "";
    }
    StringBuilder out = new StringBuilder(" @");
    if (!range.file().equals(file)) {
      out.append(Spelling.string(range.file())).append(':');
    }
    out.append(range.startLine());
    if (range.equals(SourceRange.ofLine(range.file(), range.startLine()))) {
      return out.toString();
    }
    out.append(':').append(range.startColumn());
    if (range.endLine() != range.startLine()) {
      out.append('-').append(range.endLine()).append(':').append(range.endColumn());
    } else if (range.endColumn() != range.startColumn()) {
      out.append('-').append(range.endColumn());
    }
    return out.toString();
  }
}
