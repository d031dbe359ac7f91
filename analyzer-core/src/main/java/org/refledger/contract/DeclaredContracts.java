package org.refledger.contract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.source.Notification;

/**
 * The contracts that sources, class files and stubs declare, found through the class table. The
 * nearest type in the hierarchy wins; within a type annotations in source come before users' stubs
 * and these before shipped ones; what is only recognised by its shape ({@link OwnCountedClasses})
 * comes last.
 */
public final class DeclaredContracts implements ContractTable {
  private static final String OBJECT = "java.lang.Object";
  private static final Set<String> VALUES =
      Set.of(
          "void",
          "null",
          "boolean",
          "byte",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Number",
          "java.lang.Class",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  /**
   * A class in a contract stub.
   *
   * @param family shown to users: {@code netty/buffer}
   * @param user whether a user brought it
   */
  public record StubClass(ClassDecl decl, String family, boolean user) {}

  private record CallKey(String type, MethodRef method) {}

  private final ClassTable table;
  private final TypeDeclarations declared;
  private final OwnCountedClasses own;
  private final Map<CallKey, Optional<Contract>> calls = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypeContract>> types = new ConcurrentHashMap<>();
  private final Map<String, Boolean> countable = new ConcurrentHashMap<>();

  /**
   * Reads all annotations of sources at once.
   *
   * @param table must be complete
   * @param sources the project's classes, in a fixed order
   * @param counterStarts first values of fields by {@code Owner#field}, as far as literals tell;
   *     for recognising own classes
   * @param notifications hears of annotations that make no sense
   */
  public DeclaredContracts(
      ClassTable table,
      Collection<ClassDecl> sources,
      StubContracts stubs,
      Map<String, Long> counterStarts,
      Consumer<Notification> notifications) {
    this.table = table;
    this.declared = new TypeDeclarations(table, sources, stubs, notifications);
    this.own = new OwnCountedClasses(table, sources, counterStarts);
  }

  @Override
  public Optional<Contract> forCall(Event.Call call) {
    MethodRef method = call.method();
    String receiver = call.receiverType().isArray() ? OBJECT : call.receiverType().name();
    boolean byReceiver =
        call.kind() == Event.CallKind.VIRTUAL
            || call.kind() == Event.CallKind.NEW
            || call.kind() == Event.CallKind.SPECIAL && !method.isConstructor()
            || method.owner().equals("?");
    String start = byReceiver && !receiver.equals("?") ? receiver : method.owner();
    CallKey key = new CallKey(start, method);
    Optional<Contract> known = calls.get(key);
    if (known == null) {
      known = method.isConstructor() ? constructor(start, method) : find(start, method);
      calls.put(key, known);
    }
    return known;
  }

  private Optional<Contract> constructor(String type, MethodRef method) {
    if (isAnonymous(type)) {
      // The body of an anonymous class adds nothing to what its super-class's constructor does.
      List<TypeRef> supers = table.find(type).map(ClassDecl::superTypes).orElse(List.of());
      return supers.isEmpty()
          ? Optional.empty()
          : constructor(supers.get(0).name(), method.withOwner(supers.get(0).name()));
    }
    return declared
        .contract(type, method)
        .or(
            () ->
                declaredType(type).isPresent() ? Optional.empty() : own.constructor(type, method));
  }

  private boolean isAnonymous(String type) {
    return table
        .find(type)
        .filter(c -> c.origin() == ClassDecl.Origin.SOURCE && c.kind() == ClassDecl.Kind.CLASS)
        .filter(c -> c.methods(MethodRef.CONSTRUCTOR).isEmpty())
        .isPresent();
  }

  private Optional<Contract> find(String start, MethodRef method) {
    Set<String> lineage = lineage(start);
    if (!method.owner().equals("?") && !lineage.contains(method.owner())) {
      lineage.addAll(lineage(method.owner()));
    }
    return first(lineage, t -> declared.contract(t, method).or(() -> release(t, method)))
        .or(() -> first(lineage, t -> own.method(t, method)));
  }

  /** What a type names as its release gives a reference back, whatever else is said of it. */
  private Optional<Contract> release(String type, MethodRef method) {
    if (method.arity() > 0) {
      return Optional.empty();
    }
    return declared
        .type(type)
        .filter(t -> t.releaseMethods().contains(method.name()))
        .map(
            t ->
                new Contract(
                    method,
                    List.of(
                        Outcome.normal(
                            Map.of(Slot.RECEIVER, ArgEffect.RELEASE), ResultEffect.UNTRACKED)),
                    Contract.Origin.SHIPPED,
                    "contract " + t.family()));
  }

  private Set<String> lineage(String type) {
    Set<String> lineage = new LinkedHashSet<>(table.superTypes(type));
    // Object comes last, also for an interface.
    lineage.remove(OBJECT);
    lineage.add(OBJECT);
    return lineage;
  }

  private static <T> Optional<T> first(
      Collection<String> types, Function<String, Optional<T>> lookup) {
    return types.stream().flatMap(t -> lookup.apply(t).stream()).findFirst();
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    if (method.isConstructor()) {
      return declared.contract(method.owner(), method);
    }
    CallKey key = new CallKey(method.owner(), method);
    Optional<Contract> known = calls.get(key);
    if (known == null) {
      known =
          overrides(method)
              ? find(method.owner(), method)
              : declared.contract(method.owner(), method);
      calls.put(key, known);
    }
    return known;
  }

  private boolean overrides(MethodRef method) {
    return table.find(method.owner()).stream()
        .flatMap(c -> c.methods(method.name()).stream())
        .filter(m -> m.ref().equals(method))
        .noneMatch(m -> m.isStatic() || m.isPrivate());
  }

  @Override
  public Optional<TypeContract> ofType(String typeName) {
    Optional<TypeContract> known = types.get(typeName);
    if (known == null) {
      known =
          isUncounted(typeName)
              ? Optional.empty()
              : declaredType(typeName).or(() -> first(table.superTypes(typeName), own::type));
      types.put(typeName, known);
    }
    return known;
  }

  private Optional<TypeContract> declaredType(String typeName) {
    for (String type : table.superTypes(typeName)) {
      Optional<TypeContract> found = declared.type(type);
      if (found.isPresent() || declared.isUncounted(type)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isUncounted(String typeName) {
    for (String type : table.superTypes(typeName)) {
      if (declared.isUncounted(type)) {
        return true;
      } else if (declared.type(type).isPresent()) {
        return false;
      }
    }
    return false;
  }

  @Override
  public boolean mayBeCounted(String typeName) {
    Boolean known = countable.get(typeName);
    if (known == null) {
      known = decideCountable(typeName);
      countable.put(typeName, known);
    }
    return known;
  }

  private boolean decideCountable(String typeName) {
    if (VALUES.contains(typeName) || typeName.endsWith("[]")) {
      return false;
    } else if (typeName.equals(OBJECT)) {
      return true;
    } else if (ofType(typeName).isPresent() || isUncounted(typeName)) {
      return false;
    }
    ClassDecl decl = table.find(typeName).orElse(null);
    if (decl == null || table.superTypes(typeName).stream().anyMatch(declared::mayBeCounted)) {
      return true;
    }
    return !decl.isFinal()
        && table.subclasses(typeName).stream().anyMatch(s -> ofType(s).isPresent());
  }

  @Override
  public boolean startsOwned(String typeName) {
    return own.type(typeName).isEmpty() || own.startsOwned(typeName);
  }

  @Override
  public boolean isImmortal(FieldRef field) {
    return table.superTypes(field.owner()).stream()
        .anyMatch(t -> declared.isMarked(t, field.name(), "Uncounted"));
  }

  @Override
  public boolean isCellContent(FieldRef field) {
    return declared.isMarked(field.owner(), field.name(), "CellContent");
  }

  @Override
  public boolean ownsElements(MethodRef body, int parameter) {
    return annotated(body, parameter, "OwnsElements").isPresent();
  }

  /**
   * A parameter of a looser type than the counted ones is only taken for lent where nothing but the
   * contract is known of the declaring class: overrides know what they get, and often own it.
   */
  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return annotated(body, parameter, "Borrowed")
        .filter(
            owner ->
                body.parameters().get(parameter).equals("boolean")
                    || ofType(body.parameters().get(parameter)).isPresent()
                    || table
                        .find(owner)
                        .filter(c -> c.origin() == ClassDecl.Origin.STUB)
                        .isPresent())
        .isPresent();
  }

  /** The class that declares the nearest method whose parameter has the annotation. */
  private Optional<String> annotated(MethodRef body, int parameter, String annotation) {
    Collection<String> where =
        overrides(body) && !body.isConstructor() ? lineage(body.owner()) : List.of(body.owner());
    return first(where, t -> declared.declaration(t, body))
        .filter(m -> parameter >= 0 && parameter < m.parameters().size())
        .filter(
            m -> ContractVocabulary.any(m.parameters().get(parameter).annotations(), annotation))
        .map(m -> m.ref().owner());
  }
}
