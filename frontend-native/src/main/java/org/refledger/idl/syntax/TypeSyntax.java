package org.refledger.idl.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.source.SourceRange;

/** What stands before a declarator. */
public sealed interface TypeSyntax {
  boolean constant();

  SourceRange where();

  /** {@code unsigned long}; words in the order of the source. */
  record Builtin(String name, boolean constant, SourceRange where) implements TypeSyntax {}

  /** A typedef, an interface, or a name that is declared elsewhere. */
  record Named(String name, boolean constant, SourceRange where) implements TypeSyntax {}

  /** What a tag names. */
  enum TagKind {
    STRUCT,
    UNION,
    ENUM;

    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A struct, union or enum.
   *
   * @param name empty when it has none
   * @param body fields, arms or enumerators; empty when only its name is used
   */
  record Tag(
      TagKind kind,
      String name,
      IdlAttributes attributes,
      Optional<Body> body,
      boolean constant,
      SourceRange where)
      implements TypeSyntax {}

  record Body(List<FieldSyntax> fields, List<EnumeratorSyntax> enumerators) {
    public Body {
      fields = List.copyOf(fields);
      enumerators = List.copyOf(enumerators);
    }
  }

  /** One field; {@code int a, b;} is two. */
  record FieldSyntax(IdlAttributes attributes, TypeSyntax type, DeclaratorSyntax declarator) {}

  record EnumeratorSyntax(String name, Optional<Expression> value) {}

  record SafeArray(TypeSyntax element, boolean constant, SourceRange where) implements TypeSyntax {}

  record Pipe(TypeSyntax element, boolean constant, SourceRange where) implements TypeSyntax {}
}
