package org.refledger.frontend.java.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;

/**
 * What written type names mean where they stand. Units are registered before the first question;
 * after that it is only read.
 */
final class NameScope {
  private static final TypeRef THROWABLE = TypeRef.of("java.lang.Throwable");
  private static final int MAX_BOUND_DEPTH = 2;

  private final SourceNames names;
  private final KnownTypes types;
  private final NodeMemory<UnitScope> units = new NodeMemory<>();

  NameScope(SourceNames names, KnownTypes types) {
    this.names = names;
    this.types = types;
  }

  void add(CompilationUnit unit) {
    units.put(unit, new UnitScope(unit, types));
  }

  /**
   * What a simple name denotes: a type, or a type variable and the node that declares it.
   *
   * @param variable null for a type
   */
  record Meaning(String name, @Nullable TypeParameter variable, @Nullable Node declaredBy) {
    static Meaning type(String name) {
      return new Meaning(name, null, null);
    }
  }

  @Nullable UnitScope unitOf(Node node) {
    Node at = node;
    while (at.getParentNode().isPresent()) {
      at = at.getParentNode().get();
    }
    return units.get(at);
  }

  /** The meaning of a simple name at a node, or null when nothing known has that name. */
  @Nullable Meaning simple(String name, Node context) {
    Node child = null;
    for (Node at = context; at != null; at = at.getParentNode().orElse(null)) {
      Meaning meaning = declaredAt(name, at, child);
      if (meaning != null) {
        return meaning;
      }
      if (at instanceof CompilationUnit) {
        UnitScope unit = units.get(at);
        String type = unit == null ? null : unit.type(name);
        return type == null ? null : Meaning.type(type);
      }
      child = at;
    }
    return null;
  }

  private @Nullable Meaning declaredAt(String name, Node at, @Nullable Node child) {
    String local = names.localIn(at, name);
    if (local != null) {
      return Meaning.type(local);
    }
    if (at instanceof NodeWithTypeParameters<?> generic) {
      for (TypeParameter parameter : generic.getTypeParameters()) {
        if (parameter.getNameAsString().equals(name)) {
          return new Meaning(name, parameter, at);
        }
      }
    }
    String type = names.nameOf(at);
    if (type == null
        || !(at instanceof TypeDeclaration<?> || child instanceof BodyDeclaration<?>)) {
      return null;
    }
    if (at instanceof TypeDeclaration<?> declaration
        && declaration.getNameAsString().equals(name)) {
      return Meaning.type(type);
    }
    String member = types.memberType(type, name);
    return member == null ? null : Meaning.type(member);
  }

  /**
   * A dotted name, or null when it denotes no type. With {@code inTypePosition} a name that nobody
   * knows is completed by guess.
   */
  @Nullable Meaning dotted(String name, Node context, boolean inTypePosition) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Meaning meaning = simple(first, context);
    if (meaning == null && dot < 0) {
      String guess = inTypePosition || looksLikeType(first) ? guess(first, context) : null;
      return guess == null ? null : Meaning.type(guess);
    }
    if (meaning == null) {
      return qualified(name, context, inTypePosition);
    }
    return dot < 0 ? meaning : member(meaning.name(), name.substring(dot + 1));
  }

  private @Nullable Meaning member(String type, String rest) {
    String current = type;
    for (String simple : rest.split("\\.", -1)) {
      String member = types.memberType(current, simple);
      if (member == null && !types.isComplete(current) && looksLikeType(simple)) {
        member = current + "." + simple;
      }
      if (member == null) {
        return null;
      }
      current = member;
    }
    return Meaning.type(current);
  }

  private @Nullable Meaning qualified(String name, Node context, boolean inTypePosition) {
    if (types.exists(name)) {
      return Meaning.type(name);
    }
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      String prefix = name.substring(0, dot);
      if (types.exists(prefix)) {
        return member(prefix, name.substring(dot + 1));
      }
    }
    String[] segments = name.split("\\.", -1);
    String last = segments[segments.length - 1];
    if (!looksLikeType(last) && !(inTypePosition && Character.isUpperCase(last.charAt(0)))) {
      return null;
    }
    if (Character.isUpperCase(segments[0].charAt(0))) {
      String guess = guess(segments[0], context);
      return guess == null ? null : Meaning.type(guess + name.substring(segments[0].length()));
    }
    return segments.length > 1 && !types.hasWholePackage(name.substring(0, name.lastIndexOf('.')))
        ? Meaning.type(name)
        : null;
  }

  /** Capitalised and no constant: {@code Foo}, not {@code FOO} or {@code foo}. */
  private static boolean looksLikeType(String simple) {
    return !simple.isEmpty()
        && Character.isUpperCase(simple.charAt(0))
        && simple.chars().anyMatch(Character::isLowerCase);
  }

  private @Nullable String guess(String simple, Node context) {
    UnitScope unit = unitOf(context);
    if (unit == null || !Character.isUpperCase(simple.charAt(0))) {
      return null;
    }
    boolean maybeInherited = false;
    for (Node at = names.enclosing(context); at != null; at = names.enclosing(at)) {
      String type = names.nameOf(at);
      maybeInherited |= type != null && !types.isComplete(type);
    }
    return unit.guess(simple, maybeInherited);
  }

  /**
   * A written type.
   *
   * @param keep nodes whose type variables stay variables; those of all others become their bounds
   */
  TypeRef type(Type written, List<Node> keep) {
    return type(written, keep, 0);
  }

  private TypeRef type(Type written, List<Node> keep, int depth) {
    if (written instanceof PrimitiveType || written instanceof VoidType) {
      return TypeRef.of(written.asString());
    } else if (written instanceof ClassOrInterfaceType named) {
      return named(named, keep, depth);
    } else if (written instanceof ArrayType array) {
      return type(array.getComponentType(), keep, depth).array();
    } else if (written instanceof WildcardType wildcard) {
      return wildcard
          .getExtendedType()
          .or(wildcard::getSuperType)
          .map(t -> type(t, keep, depth))
          .orElse(TypeRef.OBJECT);
    } else if (written instanceof UnionType union) {
      return union.getElements().size() == 1
          ? type(union.getElements().get(0), keep, depth)
          : THROWABLE;
    } else if (written instanceof IntersectionType intersection) {
      return type(intersection.getElements().get(0), keep, depth);
    } else if (written instanceof TypeParameter parameter) {
      return bound(parameter, keep, depth);
    }
    return TypeRef.UNKNOWN;
  }

  @SuppressWarnings("ReferenceEquality") // this very node: equal texts occur at many places
  private TypeRef named(ClassOrInterfaceType written, List<Node> keep, int depth) {
    Meaning meaning = dotted(written.getNameWithScope(), written, true);
    if (meaning == null) {
      return TypeRef.UNKNOWN;
    }
    TypeParameter variable = meaning.variable();
    if (variable != null) {
      Node owner = meaning.declaredBy();
      boolean kept = keep.stream().anyMatch(n -> n == owner);
      return kept ? TypeRef.of(meaning.name()) : bound(variable, keep, depth + 1);
    }
    NodeList<Type> given = written.getTypeArguments().orElse(null);
    if (given == null || given.isEmpty() || depth > MAX_BOUND_DEPTH) {
      return TypeRef.of(meaning.name());
    }
    List<TypeRef> arguments = given.stream().map(a -> type(a, keep, depth)).toList();
    return TypeRef.of(meaning.name(), arguments);
  }

  /** The first bound of a type variable; bounds that name themselves end in the erased type. */
  TypeRef bound(TypeParameter parameter, List<Node> keep, int depth) {
    if (parameter.getTypeBound().isEmpty() || depth > MAX_BOUND_DEPTH + 2) {
      return TypeRef.OBJECT;
    }
    return type(parameter.getTypeBound().get(0), keep, depth);
  }
}
