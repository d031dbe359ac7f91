package org.refledger.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;

/**
 * Recognises the project's own counted classes by their shape: a method that acquires, its
 * counterpart that releases, and a counter field. All three must be there; locks, semaphores and
 * pools, which look alike, are left out. An interface counts when it declares both methods and a
 * recognised class implements it.
 */
final class OwnCountedClasses {
  static final String FAMILY = "own class by shape";
  private static final Pattern CERTAIN_COUNTER =
      Pattern.compile(
          "(?i)_*(m_)?(ref|refs|n_?refs?|num_?refs|ref_?c(ou)?nt(er)?s?|.*[a-z]ref_?c(ou)?nt(er)?|reference_?(s|c(ou)?nt(er)?)|holders)");
  private static final Pattern COUNTER =
      Pattern.compile("(?i)_*(m_)?(count|cnt|counter|use_?count|usage_?count)");
  private static final Set<String> COUNTER_TYPES =
      Set.of(
          "int",
          "long",
          "AtomicInteger",
          "AtomicLong",
          "AtomicIntegerFieldUpdater",
          "AtomicLongFieldUpdater",
          "RefCnt");
  private static final Pattern LOOK_ALIKE =
      Pattern.compile(
          ".*(Lock|Semaphore|Pool|Latch|Permits?|Limiter|Barrier|Counter|Stats|Metrics)");

  /** Method names that belong together; with everyday names only an unmistakable counter counts. */
  private record Pair(Set<String> acquire, Set<String> release, boolean everyday) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Set.of("retain", "tryRetain"), Set.of("release"), false),
          new Pair(Set.of("incRef", "tryIncRef", "mustIncRef"), Set.of("decRef"), false),
          new Pair(
              Set.of(
                  "addRef",
                  "AddRef",
                  "addReference",
                  "incRefCount",
                  "incrementRef",
                  "incrementRefCount",
                  "incrementReferenceCount"),
              Set.of(
                  "release",
                  "Release",
                  "unref",
                  "releaseRef",
                  "removeRef",
                  "removeReference",
                  "decRefCount",
                  "decrementRef",
                  "decrementRefCount",
                  "decrementReferenceCount"),
              false),
          new Pair(Set.of("ref", "tryRef"), Set.of("unref", "deref"), false),
          new Pair(
              Set.of("acquire", "tryAcquire", "hold", "reserve", "increment", "tryIncrement"),
              Set.of("release", "unhold", "decrement"),
              true));

  /** What was recognised in a type. */
  private record Shape(TypeContract type, Map<MethodRef, Contract> methods, boolean startsOwned) {}

  private final ClassTable table;
  private final Map<String, Long> starts;
  private final Map<String, Shape> shapes = new TreeMap<>();

  /**
   * @param starts first values of counter-like fields by {@code Owner#field}, as far as literals
   *     tell
   */
  OwnCountedClasses(ClassTable table, Collection<ClassDecl> sources, Map<String, Long> starts) {
    this.table = table;
    this.starts = starts;
    sources.stream().filter(c -> c.kind() != ClassDecl.Kind.INTERFACE).forEach(this::recognise);
    List<String> classes = List.copyOf(shapes.keySet());
    for (ClassDecl each : sources) {
      boolean implemented =
          each.kind() == ClassDecl.Kind.INTERFACE
              && classes.stream().anyMatch(c -> table.isSubtype(c, each.name()));
      Pair pair = implemented ? pairOf(each.methods(), each, true) : null;
      if (pair != null) {
        shapes.putIfAbsent(each.name(), shape(each, pair, each.methods(), false));
      }
    }
  }

  /** Whether a counter, some acquiring method and its counterpart are among the names. */
  static boolean hasShape(Set<String> methods, Set<String> fields) {
    boolean counts =
        fields.stream()
            .anyMatch(f -> CERTAIN_COUNTER.matcher(f).matches() || COUNTER.matcher(f).matches());
    return counts
        && PAIRS.stream()
            .anyMatch(
                pair ->
                    methods.stream().anyMatch(pair.acquire()::contains)
                        && methods.stream().anyMatch(pair.release()::contains));
  }

  private void recognise(ClassDecl decl) {
    if (LOOK_ALIKE.matcher(decl.name()).matches() || shapes.containsKey(decl.name())) {
      return;
    }
    List<MethodDecl> methods = new ArrayList<>();
    Map<String, FieldDecl> fields = new LinkedHashMap<>();
    for (String type : table.superTypes(decl.name())) {
      ClassDecl each =
          table.find(type).filter(c -> c.origin() == ClassDecl.Origin.SOURCE).orElse(null);
      if (each != null) {
        methods.addAll(each.methods());
        each.fields().forEach(f -> fields.putIfAbsent(type + "#" + f.name(), f));
      }
    }
    for (Map.Entry<String, FieldDecl> field : fields.entrySet()) {
      boolean certain = isCounter(field.getValue(), CERTAIN_COUNTER);
      Pair pair =
          certain || isCounter(field.getValue(), COUNTER) ? pairOf(methods, decl, certain) : null;
      if (pair != null) {
        boolean startsOwned = Long.valueOf(1).equals(starts.get(counterKey(field, fields)));
        shapes.put(decl.name(), shape(decl, pair, methods, startsOwned));
        return;
      }
    }
  }

  /** A field updater counts in another field; that one's first value decides. */
  private static String counterKey(
      Map.Entry<String, FieldDecl> field, Map<String, FieldDecl> fields) {
    if (!field.getValue().isStatic()) {
      return field.getKey();
    }
    return fields.entrySet().stream()
        .filter(e -> !e.getValue().isStatic() && isCounter(e.getValue(), CERTAIN_COUNTER))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(field.getKey());
  }

  private static boolean isCounter(FieldDecl field, Pattern names) {
    String type = field.type().simpleName();
    boolean updater = type.endsWith("FieldUpdater");
    return COUNTER_TYPES.contains(type)
        && field.isStatic() == updater
        && !(field.isFinal() && field.type().isPrimitive())
        && names
            .matcher(updater ? field.name().replaceAll("(?i)_?updater$", "") : field.name())
            .matches();
  }

  private @Nullable Pair pairOf(List<MethodDecl> methods, ClassDecl type, boolean certain) {
    for (Pair pair : PAIRS) {
      if ((certain || !pair.everyday())
          && methods.stream()
              .anyMatch(m -> pair.acquire().contains(m.ref().name()) && isAcquire(m, type))
          && methods.stream().anyMatch(m -> pair.release().contains(m.ref().name()) && isRelease(m))
          && methods.stream()
              .noneMatch(m -> pair.acquire().contains(m.ref().name()) && isForeign(m, type))) {
        return pair;
      }
    }
    return null;
  }

  /**
   * An "acquire" that hands something else out, or takes what it acquires, is a pool's or a lock's.
   */
  private boolean isForeign(MethodDecl method, ClassDecl type) {
    return method.isStatic()
        || !(isPlain(method.returnType()) || returnsItself(method, type))
        || !takesAmountAtMost(method);
  }

  private boolean isAcquire(MethodDecl method, ClassDecl type) {
    return method.parameters().isEmpty() && !isForeign(method, type);
  }

  private static boolean isRelease(MethodDecl method) {
    return method.parameters().isEmpty() && !method.isStatic() && isPlain(method.returnType());
  }

  private static boolean takesAmountAtMost(MethodDecl method) {
    return method.parameters().isEmpty()
        || (method.parameters().size() == 1
            && method.parameters().get(0).type().equals(TypeRef.INT));
  }

  private static boolean isPlain(TypeRef type) {
    return type.equals(TypeRef.VOID)
        || type.equals(TypeRef.BOOLEAN)
        || type.equals(TypeRef.INT)
        || type.equals(TypeRef.LONG);
  }

  private boolean returnsItself(MethodDecl method, ClassDecl type) {
    TypeRef result = method.returnType();
    return !result.isArray()
        && !result.equals(TypeRef.OBJECT)
        && (table.superTypes(type.name()).contains(result.name())
            || type.typeParameters().stream().anyMatch(p -> p.name().equals(result.name())));
  }

  private Shape shape(ClassDecl type, Pair pair, List<MethodDecl> methods, boolean startsOwned) {
    Map<MethodRef, Contract> contracts = new LinkedHashMap<>();
    List<String> releases = new ArrayList<>();
    for (MethodDecl method : methods) {
      MethodRef ref = method.ref().withOwner(type.name());
      if (pair.acquire().contains(method.ref().name()) && takesAmountAtMost(method)) {
        contracts.putIfAbsent(ref, contract(ref, acquireOutcomes(method)));
      } else if (pair.release().contains(method.ref().name())
          && takesAmountAtMost(method)
          && !method.isStatic()) {
        contracts.putIfAbsent(ref, contract(ref, releaseOutcomes(method)));
        releases.add(method.ref().name());
      }
    }
    TypeContract typeContract =
        new TypeContract(
            type.name(), FAMILY, releases.stream().distinct().toList(), TypeContract.Damage.LOST);
    return new Shape(typeContract, contracts, startsOwned);
  }

  private static Contract contract(MethodRef method, List<Outcome> outcomes) {
    return new Contract(
        method, outcomes, Contract.Origin.NAMING, "shape of " + method.ownerSimpleName());
  }

  private static ArgEffect count(MethodDecl method, int sign) {
    return method.parameters().isEmpty() ? ArgEffect.count(sign) : ArgEffect.countTimes(sign, 0);
  }

  private static List<Outcome> acquireOutcomes(MethodDecl method) {
    List<Outcome> outcomes = new ArrayList<>();
    Map<Integer, ArgEffect> effects = Map.of(Slot.RECEIVER, count(method, 1));
    if (method.returnType().equals(TypeRef.BOOLEAN)) {
      Guard taken = new Guard(Slot.RESULT, Guard.Fact.TRUE);
      Guard refused = new Guard(Slot.RESULT, Guard.Fact.FALSE);
      outcomes.add(Outcome.normal(List.of(taken), effects, ResultEffect.constant(Constant.TRUE)));
      outcomes.add(
          Outcome.normal(List.of(refused), Map.of(), ResultEffect.constant(Constant.FALSE)));
    } else if (isPlain(method.returnType())) {
      outcomes.add(Outcome.normal(effects, ResultEffect.UNTRACKED));
    } else {
      outcomes.add(
          Outcome.normal(effects, ResultEffect.of(ResultEffect.Kind.SAME_AS, Slot.RECEIVER)));
    }
    outcomes.addAll(thrown(method, Map.of()));
    return outcomes;
  }

  private static List<Outcome> releaseOutcomes(MethodDecl method) {
    Map<Integer, ArgEffect> effects = Map.of(Slot.RECEIVER, count(method, -1));
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(Outcome.normal(effects, ResultEffect.UNTRACKED));
    outcomes.addAll(thrown(method, effects));
    return outcomes;
  }

  private static List<Outcome> thrown(MethodDecl method, Map<Integer, ArgEffect> effects) {
    List<Outcome> outcomes = new ArrayList<>();
    method.thrown().forEach(t -> outcomes.add(Outcome.thrown(Outcome.Exit.THROWS, t, effects)));
    outcomes.add(Outcome.thrown(Outcome.Exit.THROWS_UNLIKELY, Outcome.ANY_EXCEPTION, effects));
    return outcomes;
  }

  Optional<TypeContract> type(String name) {
    return Optional.ofNullable(shapes.get(name)).map(Shape::type);
  }

  boolean startsOwned(String name) {
    Shape shape = shapes.get(name);
    return shape != null && shape.startsOwned();
  }

  /** The contract of an acquiring or releasing method of a recognised type. */
  Optional<Contract> method(String type, MethodRef method) {
    Shape shape = shapes.get(type);
    return shape == null
        ? Optional.empty()
        : Optional.ofNullable(shape.methods().get(method.withOwner(type)));
  }

  /**
   * The contract of creating an instance: owned when the counter of the nearest recognised type
   * starts at one.
   */
  Optional<Contract> constructor(String type, MethodRef constructor) {
    for (String each : table.superTypes(type)) {
      Shape shape = shapes.get(each);
      if (shape != null) {
        return shape.startsOwned() ? Optional.of(creation(type, constructor)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Contract creation(String type, MethodRef constructor) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(Outcome.normal(Map.of(), ResultEffect.OWNED));
    Optional<MethodDecl> declared =
        table
            .find(type)
            .flatMap(
                c -> c.methods().stream().filter(m -> m.ref().equals(constructor)).findFirst());
    declared.ifPresentOrElse(
        m -> outcomes.addAll(thrown(m, Map.of())),
        () ->
            outcomes.add(
                Outcome.thrown(Outcome.Exit.THROWS_UNLIKELY, Outcome.ANY_EXCEPTION, Map.of())));
    return contract(constructor, outcomes);
  }
}
