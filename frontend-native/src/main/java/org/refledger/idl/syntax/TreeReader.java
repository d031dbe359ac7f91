package org.refledger.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.grammar.IdlParser;
import org.refledger.idl.grammar.IdlParser.DeclaratorContext;
import org.refledger.idl.grammar.IdlParser.TypeSpecifierContext;
import org.refledger.idl.preprocess.Places;
import org.refledger.idl.syntax.DeclaratorSyntax.Layer;
import org.refledger.idl.syntax.TypeSyntax.Body;
import org.refledger.idl.syntax.TypeSyntax.TagKind;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.source.SourceRange;

/** Trees of single declarations to declarations. */
final class TreeReader {
  private TreeReader() {}

  static Item read(IdlParser.DeclarationContext context) {
    SourceRange where = Places.of(context.getStart());
    if (context instanceof IdlParser.TypedefDeclarationContext typedef) {
      List<DeclaratorSyntax> declarators =
          typedef.declarator().stream().map(TreeReader::declarator).toList();
      return new Item.Typedef(
          AttributeReader.read(typedef.attributeList()),
          type(typedef.typeSpecifier()),
          declarators,
          where);
    }
    IdlParser.PlainDeclarationContext plain = (IdlParser.PlainDeclarationContext) context;
    List<Item.Declared> declared = new ArrayList<>();
    for (IdlParser.InitialisedContext one : plain.initialised()) {
      Optional<Expression> value =
          one.initialiser() == null || one.initialiser().LBRACE() != null
              ? Optional.empty()
              : Optional.of(ExpressionReader.read(one.initialiser().expression(0)));
      declared.add(new Item.Declared(declarator(one.declarator()), value));
    }
    return new Item.Plain(
        AttributeReader.read(plain.attributeList()), type(plain.typeSpecifier()), declared, where);
  }

  static TypeSyntax type(TypeSpecifierContext context) {
    boolean constant = context.qualifier().stream().anyMatch(q -> q.CONST() != null);
    IdlParser.UnqualifiedTypeContext inner = context.unqualifiedType();
    SourceRange where = Places.of(inner);
    if (inner instanceof IdlParser.NamedTypeContext named) {
      String name =
          named.qualifiedName() == null
              ? named.SAFEARRAY().getText()
              : named.qualifiedName().getText();
      return new TypeSyntax.Named(name, constant, where);
    }
    if (inner instanceof IdlParser.BuiltinTypeContext builtin) {
      return new TypeSyntax.Builtin(words(builtin.builtin()), constant, where);
    }
    if (inner instanceof IdlParser.StructSpecifierContext struct) {
      return struct(struct.structType(), constant);
    }
    if (inner instanceof IdlParser.UnionSpecifierContext union) {
      return union(union.unionType(), constant);
    }
    if (inner instanceof IdlParser.EnumSpecifierContext enumeration) {
      return enumeration(enumeration.enumType(), constant, where);
    }
    if (inner instanceof IdlParser.SafearrayTypeContext array) {
      return new TypeSyntax.SafeArray(type(array.typeSpecifier()), constant, where);
    }
    IdlParser.PipeTypeContext pipe = (IdlParser.PipeTypeContext) inner;
    return new TypeSyntax.Pipe(type(pipe.typeSpecifier()), constant, where);
  }

  private static String words(ParserRuleContext context) {
    StringBuilder text = new StringBuilder();
    context.children.forEach(c -> text.append(text.length() > 0 ? " " : "").append(c.getText()));
    return text.toString();
  }

  private static TypeSyntax struct(IdlParser.StructTypeContext context, boolean constant) {
    Optional<Body> body = Optional.empty();
    if (context.LBRACE() != null) {
      List<TypeSyntax.FieldSyntax> fields = new ArrayList<>();
      context.field().forEach(field -> fields(field, fields));
      body = Optional.of(new Body(fields, List.of()));
    }
    return new TypeSyntax.Tag(
        TagKind.STRUCT,
        text(context.name()),
        AttributeReader.read(context.attributeList()),
        body,
        constant,
        context.name() == null ? Places.of(context.getStart()) : Places.of(context.name()));
  }

  private static void fields(IdlParser.FieldContext context, List<TypeSyntax.FieldSyntax> fields) {
    if (context.typeSpecifier() != null) {
      IdlAttributes attributes = AttributeReader.read(context.attributeList());
      TypeSyntax type = type(context.typeSpecifier());
      for (DeclaratorContext declarator : context.declarator()) {
        fields.add(new TypeSyntax.FieldSyntax(attributes, type, declarator(declarator)));
      }
    }
  }

  private static TypeSyntax union(IdlParser.UnionTypeContext context, boolean constant) {
    List<TypeSyntax.FieldSyntax> arms = new ArrayList<>();
    for (IdlParser.ArmContext arm : context.arm()) {
      if (arm.typeSpecifier() != null) {
        IdlAttributes attributes = AttributeReader.read(arm.attributeList());
        TypeSyntax type = type(arm.typeSpecifier());
        for (DeclaratorContext declarator : arm.declarator()) {
          arms.add(new TypeSyntax.FieldSyntax(attributes, type, declarator(declarator)));
        }
      }
    }
    boolean named = !context.name().isEmpty() && isTag(context);
    return new TypeSyntax.Tag(
        TagKind.UNION,
        named ? context.name(0).getText() : "",
        AttributeReader.read(context.attributeList()),
        context.LBRACE() == null ? Optional.empty() : Optional.of(new Body(arms, List.of())),
        constant,
        named ? Places.of(context.name(0)) : Places.of(context.getStart()));
  }

  /** In {@code union switch (long kind) u} the names are no tags. */
  private static boolean isTag(IdlParser.UnionTypeContext context) {
    return context.SWITCH() == null
        || context.name(0).getStart().getTokenIndex()
            < context.SWITCH().getSymbol().getTokenIndex();
  }

  private static TypeSyntax enumeration(
      IdlParser.EnumTypeContext context, boolean constant, SourceRange where) {
    List<TypeSyntax.EnumeratorSyntax> enumerators = new ArrayList<>();
    for (IdlParser.EnumeratorContext one : context.enumerator()) {
      enumerators.add(
          new TypeSyntax.EnumeratorSyntax(
              one.name().getText(),
              Optional.ofNullable(one.expression()).map(ExpressionReader::read)));
    }
    return new TypeSyntax.Tag(
        TagKind.ENUM,
        text(context.name()),
        AttributeReader.read(context.attributeList()),
        context.LBRACE() == null ? Optional.empty() : Optional.of(new Body(List.of(), enumerators)),
        constant,
        where);
  }

  private static String text(IdlParser.@Nullable NameContext name) {
    return name == null ? "" : name.getText();
  }

  static DeclaratorSyntax declarator(DeclaratorContext context) {
    List<Layer> layers = new ArrayList<>();
    IdlParser.NameContext name = context.name();
    if (context.inner != null) {
      name = context.inner.name();
      suffixes(context.inner.suffix(), layers);
      pointers(context.inner.pointer(), layers);
    }
    suffixes(context.suffix(), layers);
    pointers(context.pointer(), layers);
    SourceRange where =
        name == null
            ? context.getStart() == null ? SourceRange.UNKNOWN : Places.of(context.getStart())
            : Places.of(name);
    String written = context.safearrayName() == null ? text(name) : "SAFEARRAY";
    return new DeclaratorSyntax(written, layers, where);
  }

  /** The pointer next to the name is the last one written. */
  private static void pointers(List<IdlParser.PointerContext> pointers, List<Layer> layers) {
    for (int i = pointers.size() - 1; i >= 0; i--) {
      IdlParser.PointerContext pointer = pointers.get(i);
      boolean constant = pointer.qualifier().stream().anyMatch(q -> q.CONST() != null);
      IdlAttributes attributes =
          pointer.attributeList() == null
              ? IdlAttributes.NONE
              : AttributeReader.read(List.of(pointer.attributeList()));
      layers.add(new DeclaratorSyntax.Pointer(attributes, constant));
    }
  }

  private static void suffixes(List<IdlParser.SuffixContext> suffixes, List<Layer> layers) {
    for (IdlParser.SuffixContext suffix : suffixes) {
      if (suffix.LPAREN() != null) {
        layers.add(function(suffix));
      } else {
        IdlParser.BoundContext bound = suffix.bound();
        boolean open = bound == null || bound.STAR() != null;
        layers.add(new DeclaratorSyntax.Array(open, open ? Optional.empty() : size(bound)));
      }
    }
  }

  /** Of {@code [0..9]} the number of elements is not kept, only that it is fixed. */
  private static Optional<Expression> size(IdlParser.BoundContext bound) {
    return bound.expression().size() == 1
        ? Optional.of(ExpressionReader.read(bound.expression(0)))
        : Optional.empty();
  }

  private static Layer function(IdlParser.SuffixContext suffix) {
    List<DeclaratorSyntax.ParameterSyntax> parameters = new ArrayList<>();
    for (IdlParser.ParameterContext one : suffix.parameter()) {
      if (one.typeSpecifier() != null) {
        TypeSyntax type = type(one.typeSpecifier());
        DeclaratorSyntax declarator = declarator(one.declarator());
        DeclaratorSyntax placed =
            declarator.name().isEmpty()
                ? new DeclaratorSyntax("", declarator.layers(), type.where())
                : declarator;
        boolean nothing =
            type instanceof TypeSyntax.Builtin builtin
                && builtin.name().equals("void")
                && declarator.layers().isEmpty();
        if (!nothing) {
          parameters.add(
              new DeclaratorSyntax.ParameterSyntax(
                  AttributeReader.read(one.attributeList()), type, placed));
        }
      }
    }
    return new DeclaratorSyntax.Function(parameters);
  }
}
