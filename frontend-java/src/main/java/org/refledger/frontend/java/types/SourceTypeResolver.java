package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.FieldDecl;

/**
 * Answers from the frozen tables. The only state of its own is what written types mean, which is
 * why one instance serves one thread, and is not kept for longer than the trees it is asked about.
 */
final class SourceTypeResolver implements TypeResolver {
  private final SourceNames names;
  private final NameScope scope;
  private final SourceDeclarations declarations;
  private final JavaClassTable table;
  private final MemberLookup members;
  private final IdentityHashMap<Type, TypeRef> types = new IdentityHashMap<>();

  SourceTypeResolver(
      SourceNames names,
      NameScope scope,
      SourceDeclarations declarations,
      JavaClassTable table,
      MemberLookup members) {
    this.names = names;
    this.scope = scope;
    this.declarations = declarations;
    this.table = table;
    this.members = members;
  }

  @Override
  public TypeRef type(Type written) {
    TypeRef known = types.get(written);
    if (known == null) {
      known = scope.type(written, List.of());
      types.put(written, known);
    }
    return known;
  }

  @Override
  public Optional<TypeRef> typeNamed(String name, Node context) {
    NameScope.Meaning meaning = scope.dotted(name, context, false);
    if (meaning == null) {
      return Optional.empty();
    }
    return Optional.of(
        meaning.variable() == null
            ? TypeRef.of(meaning.name())
            : scope.bound(meaning.variable(), List.of(), 0));
  }

  @Override
  public String nameOf(Node declaration) {
    String name = names.nameOf(declaration);
    if (name == null) {
      throw new IllegalArgumentException(
          "declares no type: " + declaration.getClass().getSimpleName());
    }
    return name;
  }

  @Override
  public String enclosingType(Node node) {
    Node type = names.enclosing(node);
    String name = type == null ? null : names.nameOf(type);
    return name == null ? "?" : name;
  }

  @Override
  public MethodRef methodOf(CallableDeclaration<?> declaration) {
    MethodRef known = declarations.methodOf(declaration);
    if (known != null) {
      return known;
    }
    // Not among the units the tables were built from: named as far as its own text goes.
    String name =
        declaration instanceof ConstructorDeclaration
            ? MethodRef.CONSTRUCTOR
            : declaration.getNameAsString();
    List<String> parameters =
        declaration.getParameters().stream()
            .map(p -> p.isVarArgs() ? type(p.getType()).array() : type(p.getType()))
            .map(TypeRef::erasedName)
            .toList();
    return new MethodRef(enclosingType(declaration), name, parameters);
  }

  @Override
  public Optional<FieldRef> field(TypeRef receiver, String name) {
    if (receiver.isArray() && name.equals("length")) {
      return Optional.of(new FieldRef(receiver.erasedName(), name, TypeRef.INT, true));
    }
    return members.field(receiver, name).map(SourceTypeResolver::reference);
  }

  private static FieldRef reference(Candidates.FoundField found) {
    return new FieldRef(found.owner(), found.decl().name(), found.type(), found.decl().isFinal());
  }

  @Override
  public @Nullable Constant constantOf(FieldRef field) {
    ClassInfo owner = table.info(field.owner());
    FieldDecl decl = owner == null ? null : owner.field(field.name());
    Long value = decl == null ? null : decl.constant();
    if (decl == null || value == null) {
      return null;
    }
    boolean isInt = List.of("byte", "short").contains(decl.type().name());
    return new Constant(Constant.Kind.INTEGER, value, isInt ? TypeRef.INT : decl.type());
  }

  @Override
  public Optional<ResolvedField> fieldNamed(String name, Node context) {
    return aroundOrImported(
        name,
        context,
        type ->
            members
                .field(TypeRef.of(type), name)
                .map(f -> new ResolvedField(reference(f), f.decl().isStatic(), type)));
  }

  @Override
  public Optional<ResolvedMethod> method(TypeRef receiver, String name, List<TypeRef> arguments) {
    return members.method(receiver, name, arguments);
  }

  @Override
  public Optional<ResolvedMethod> methodNamed(String name, List<TypeRef> arguments, Node context) {
    return aroundOrImported(
        name,
        context,
        type ->
            members.hasMethod(type, name)
                ? method(TypeRef.of(type), name, arguments)
                : Optional.empty());
  }

  /**
   * The first answer from the enclosing types, inside out, then from static imports by name, then
   * from those on demand.
   */
  private <T> Optional<T> aroundOrImported(
      String name, Node context, Function<String, Optional<T>> lookup) {
    for (String type : around(context)) {
      Optional<T> found = lookup.apply(type);
      if (found.isPresent()) {
        return found;
      }
    }
    UnitScope unit = scope.unitOf(context);
    if (unit == null) {
      return Optional.empty();
    }
    Set<String> imported = new LinkedHashSet<>(unit.staticImportsOf(name));
    imported.addAll(unit.staticOnDemand());
    for (String type : imported) {
      Optional<T> found = lookup.apply(type);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<String> around(Node context) {
    List<String> around = new ArrayList<>();
    String own = names.nameOf(context);
    if (own != null && context instanceof TypeDeclaration<?>) {
      around.add(own);
    }
    for (@Nullable Node at = names.enclosing(context); at != null; at = names.enclosing(at)) {
      String type = names.nameOf(at);
      if (type != null) {
        around.add(type);
      }
    }
    return around;
  }

  @Override
  public Optional<ResolvedMethod> constructor(TypeRef type, List<TypeRef> arguments) {
    return members.constructor(type, arguments);
  }

  @Override
  public Optional<ResolvedMethod> functionalMethod(TypeRef functionalInterface) {
    return members.functionalMethod(functionalInterface);
  }

  @Override
  public TypeRef elementOf(TypeRef iterable) {
    return members.elementOf(iterable);
  }

  @Override
  public ClassTable classes() {
    return table;
  }
}
