package org.refledger.idl.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refledger.idl.syntax.DeclaratorSyntax;
import org.refledger.idl.syntax.TypeSyntax;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlExpression;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Origin;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Base;
import org.refledger.ir.idl.IdlType.Kind;

/**
 * Types of one unit. Remembers which structs and unions it met and which names nobody declares. For
 * one thread.
 */
final class TypeResolver {
  private static final int LONGEST_CHAIN = 64;
  private static final Set<String> VARIANTS = Set.of("struct tagVARIANT", "struct tagPROPVARIANT");

  private final VisibleNames names;
  private final Map<String, IdlAttributes> acfTypes;
  private final ExpressionResolver expressions;
  private final Map<String, Definition.Tagged> met = new LinkedHashMap<>();
  private final Set<String> unknown = new TreeSet<>();

  /**
   * @param acfTypes what the ACF says of typedefs
   */
  TypeResolver(VisibleNames names, Map<String, IdlAttributes> acfTypes) {
    this.names = names;
    this.acfTypes = acfTypes;
    this.expressions = new ExpressionResolver(names);
  }

  /**
   * Where a type is used.
   *
   * @param topIsRef whether a top-level pointer without attributes is ref: it is in a parameter
   * @param pointerDefault of the interface around the declaration
   * @param siblings names an attribute's expression may use
   */
  record Use(boolean topIsRef, Optional<PointerClass> pointerDefault, Set<String> siblings) {}

  /** Structs, unions and enums met so far, by key. */
  Map<String, Definition.Tagged> met() {
    return met;
  }

  /** Names of types nobody declares. */
  Collection<String> unknown() {
    return unknown;
  }

  IdlType resolve(TypeSyntax type, DeclaratorSyntax declarator, IdlAttributes attributes, Use use) {
    Chain chain = new Chain();
    chain.layers(declarator, "", use.pointerDefault(), Origin.USING_INTERFACE);
    Base base = chain.follow(type, use.pointerDefault(), 0);
    return new IdlType(
        chain.levels(attributes, use, base), base, chain.typedefs, spelling(type, declarator));
  }

  private static String spelling(TypeSyntax type, DeclaratorSyntax declarator) {
    StringBuilder text = new StringBuilder(type.constant() ? "const " : "").append(word(type));
    StringBuilder after = new StringBuilder();
    boolean first = true;
    for (DeclaratorSyntax.Layer layer : declarator.layers()) {
      if (layer instanceof DeclaratorSyntax.Pointer) {
        text.append(first ? " *" : "*");
        first = false;
      } else {
        after.append(layer instanceof DeclaratorSyntax.Array ? "[]" : "()");
      }
    }
    return text.append(after).toString();
  }

  private static String word(TypeSyntax type) {
    if (type instanceof TypeSyntax.Named named) {
      return named.name();
    }
    if (type instanceof TypeSyntax.Builtin builtin) {
      return builtin.name();
    }
    if (type instanceof TypeSyntax.Tag tag) {
      return tag.kind().keyword() + (tag.name().isEmpty() ? "" : " " + tag.name());
    }
    if (type instanceof TypeSyntax.SafeArray array) {
      return "SAFEARRAY(" + word(array.element()) + ")";
    }
    return "pipe " + word(((TypeSyntax.Pipe) type).element());
  }

  /** A level on the way, before its pointer class is known. */
  private record Step(
      Shape shape,
      OptionalLong extent,
      IdlAttributes own,
      boolean constantPointer,
      String typedef,
      Optional<PointerClass> pointerDefault,
      Origin defaultOrigin) {}

  /** One walk from a name to its base type. */
  private final class Chain {
    private final List<Step> steps = new ArrayList<>();
    private final List<IdlType.TypedefUse> typedefs = new ArrayList<>();
    private final Map<Integer, PointerClass> typedefPointers = new TreeMap<>();
    private final Map<Integer, Map<SizeAttribute, IdlExpression>> typedefSizes = new TreeMap<>();
    private boolean function;

    void layers(
        DeclaratorSyntax declarator,
        String typedef,
        Optional<PointerClass> pointerDefault,
        Origin origin) {
      for (DeclaratorSyntax.Layer layer : declarator.layers()) {
        if (layer instanceof DeclaratorSyntax.Function) {
          function = true;
          return;
        }
        if (layer instanceof DeclaratorSyntax.Pointer pointer) {
          steps.add(
              new Step(
                  Shape.POINTER,
                  OptionalLong.empty(),
                  pointer.attributes(),
                  pointer.constant(),
                  typedef,
                  pointerDefault,
                  origin));
        } else if (layer instanceof DeclaratorSyntax.Array array) {
          OptionalLong extent =
              array.bound().isPresent() ? names.value(array.bound().get()) : OptionalLong.empty();
          steps.add(
              new Step(
                  array.open() ? Shape.OPEN_ARRAY : Shape.FIXED_ARRAY,
                  extent,
                  IdlAttributes.NONE,
                  false,
                  typedef,
                  pointerDefault,
                  origin));
        }
      }
    }

    Base follow(TypeSyntax type, Optional<PointerClass> pointerDefault, int depth) {
      if (function) {
        return new Base(Kind.FUNCTION, "function", false);
      }
      if (type instanceof TypeSyntax.Builtin builtin) {
        return new Base(KnownTypes.builtin(builtin.name()), builtin.name(), builtin.constant());
      }
      if (type instanceof TypeSyntax.Tag tag) {
        return tag(tag, pointerDefault);
      }
      if (type instanceof TypeSyntax.SafeArray array) {
        return safeArray(array, pointerDefault, depth);
      }
      if (type instanceof TypeSyntax.Pipe pipe) {
        return new Base(Kind.PIPE, "pipe", pipe.constant());
      }
      return named((TypeSyntax.Named) type, depth);
    }

    private Base safeArray(
        TypeSyntax.SafeArray array, Optional<PointerClass> pointerDefault, int depth) {
      // SAFEARRAY(T) is a pointer to a descriptor, although no star says so.
      steps.add(
          new Step(
              Shape.POINTER,
              OptionalLong.empty(),
              IdlAttributes.NONE,
              false,
              "SAFEARRAY",
              pointerDefault,
              Origin.FALLBACK));
      new Chain().follow(array.element(), pointerDefault, depth + 1);
      return new Base(Kind.SAFEARRAY, "SAFEARRAY", array.constant());
    }

    private Base tag(TypeSyntax.Tag tag, Optional<PointerClass> pointerDefault) {
      String key = FileScope.key(tag);
      if (tag.body().isPresent()) {
        met.putIfAbsent(
            key,
            names.tag(key).orElseGet(() -> new Definition.Tagged(tag, tag.name(), pointerDefault)));
      } else {
        names.tag(key).ifPresent(found -> met.putIfAbsent(key, found));
      }
      Kind kind =
          switch (tag.kind()) {
            case STRUCT -> VARIANTS.contains(key) ? Kind.VARIANT : Kind.STRUCT;
            case UNION -> Kind.UNION;
            case ENUM -> Kind.ENUM;
          };
      if (key.equals("struct tagSAFEARRAY")) {
        kind = Kind.SAFEARRAY;
      }
      return new Base(kind, key, tag.constant());
    }

    private Base named(TypeSyntax.Named named, int depth) {
      String name = named.name();
      Optional<Kind> known = KnownTypes.named(name);
      if (known.isPresent()) {
        return new Base(known.get(), name, named.constant());
      }
      Optional<Definition.Alias> alias = names.alias(name);
      if (alias.isPresent() && depth < LONGEST_CHAIN) {
        Base base = through(alias.get(), depth);
        boolean constant = base.constant() || named.constant() && steps.isEmpty();
        return new Base(base.kind(), base.name(), constant || named.constant() && isPlain(alias));
      }
      Optional<Definition.Block> block = names.block(name);
      if (block.isPresent()) {
        Kind kind = block.get().coclass() ? Kind.COCLASS : Kind.INTERFACE;
        return new Base(kind, name, named.constant());
      }
      for (TypeSyntax.TagKind kind : TypeSyntax.TagKind.values()) {
        Optional<Definition.Tagged> tagged = names.tag(kind.keyword() + " " + name);
        if (tagged.isPresent()) {
          return tag(tagged.get().tag(), Optional.empty());
        }
      }
      unknown.add(name);
      return new Base(Kind.UNKNOWN, name, named.constant());
    }

    private boolean isPlain(Optional<Definition.Alias> alias) {
      return alias.isPresent() && alias.get().declarator().layers().isEmpty();
    }

    private Base through(Definition.Alias alias, int depth) {
      int level = steps.size();
      IdlAttributes acf = acfTypes.getOrDefault(alias.name(), IdlAttributes.NONE);
      typedefs.add(new IdlType.TypedefUse(alias.name(), alias.attributes().plus(acf), level));
      explicit(alias.attributes()).ifPresent(p -> typedefPointers.putIfAbsent(level, p));
      sizes(alias.attributes(), Set.of())
          .forEach(
              (index, sizes) ->
                  typedefSizes.computeIfAbsent(level + index, l -> new TreeMap<>()).putAll(sizes));
      layers(alias.declarator(), alias.name(), alias.pointerDefault(), Origin.DEFINING_INTERFACE);
      return follow(alias.type(), alias.pointerDefault(), depth + 1);
    }

    List<IdlLevel> levels(IdlAttributes attributes, Use use, Base base) {
      Map<Integer, Map<SizeAttribute, IdlExpression>> sizes = sizes(attributes, use.siblings());
      List<IdlLevel> levels = new ArrayList<>();
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        boolean last = i == steps.size() - 1;
        boolean constant = last ? base.constant() : steps.get(i + 1).constantPointer;
        Map<SizeAttribute, IdlExpression> bound = sizes.getOrDefault(i, Map.of());
        if (typedefSizes.containsKey(i)) {
          bound = new TreeMap<>(typedefSizes.getOrDefault(i, Map.of()));
          bound.putAll(sizes.getOrDefault(i, Map.of()));
        }
        boolean toInterface = last && base.kind() == Kind.INTERFACE;
        Resolved pointer = pointer(i, step, attributes, use, toInterface);
        levels.add(
            new IdlLevel(
                step.shape,
                pointer.pointer,
                pointer.origin,
                step.extent,
                constant,
                step.typedef,
                bound));
      }
      return levels;
    }

    private record Resolved(PointerClass pointer, Origin origin) {}

    /** MIDL's order: said here, said at the typedef, top-level, the defaults, unique. */
    private Resolved pointer(
        int index, Step step, IdlAttributes attributes, Use use, boolean toInterface) {
      Optional<PointerClass> here = index == 0 ? explicit(attributes) : explicit(step.own);
      if (here.isPresent()) {
        return new Resolved(here.get(), Origin.ATTRIBUTE);
      }
      PointerClass byTypedef = typedefPointers.get(index);
      if (byTypedef != null) {
        return new Resolved(byTypedef, Origin.TYPEDEF);
      }
      if (toInterface && step.shape == Shape.POINTER) {
        return new Resolved(PointerClass.UNIQUE, Origin.FALLBACK);
      }
      if (index == 0 && use.topIsRef()) {
        return new Resolved(PointerClass.REF, Origin.TOP_LEVEL);
      }
      if (step.pointerDefault.isPresent()) {
        return new Resolved(step.pointerDefault.get(), step.defaultOrigin);
      }
      return use.pointerDefault()
          .map(p -> new Resolved(p, Origin.USING_INTERFACE))
          .orElse(new Resolved(PointerClass.UNIQUE, Origin.FALLBACK));
    }
  }

  private static Optional<PointerClass> explicit(IdlAttributes attributes) {
    for (IdlAttribute attribute : attributes.all()) {
      Optional<PointerClass> pointer = FileScope.word(attribute.name());
      if (pointer.isPresent()) {
        return pointer;
      }
    }
    return Optional.empty();
  }

  /** Size attributes by the level each of their slots is about. */
  private Map<Integer, Map<SizeAttribute, IdlExpression>> sizes(
      IdlAttributes attributes, Set<String> siblings) {
    if (attributes.all().isEmpty()) {
      return Map.of();
    }
    Map<Integer, Map<SizeAttribute, IdlExpression>> sizes = new TreeMap<>();
    for (IdlAttribute attribute : attributes.all()) {
      Optional<SizeAttribute> size = SizeAttribute.of(attribute.name());
      if (size.isPresent()) {
        List<Optional<IdlExpression>> slots = expressions.arguments(attribute, siblings);
        for (int i = 0; i < slots.size(); i++) {
          if (slots.get(i).isPresent()) {
            sizes.computeIfAbsent(i, level -> new TreeMap<>()).put(size.get(), slots.get(i).get());
          }
        }
      }
    }
    return sizes;
  }
}
