package org.refledger.frontend.java.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.CountingSigns;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.contract.StubContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/**
 * The contract stubs of an analysis. Those that come with an index are parsed when a type of theirs
 * is first asked for: of more than a thousand a program needs some dozens. All others, users' above
 * all, are parsed at once, so that all complaints about them are made. Filled by one thread and
 * {@linkplain #settle settled}; from then on safe for concurrent use.
 */
final class StubShelf {

  /** A stub that declares a type, and what its index says of that type. */
  private record Shelved(LazyStub stub, @Nullable TypeHeader header) {}

  private final JavaClassTable around;
  private final Consumer<Notification> notifications;
  private final Map<String, List<Shelved>> shelved = new LinkedHashMap<>();
  private final Set<String> unindexed = new LinkedHashSet<>();
  private final Map<String, ClassInfo> infos = new ConcurrentHashMap<>();

  /**
   * @param around the types that names in stubs mean
   * @param wanted which types matter; stubs of others are left out
   * @param notifications hears of stubs that are no good, from any thread
   */
  StubShelf(
      JavaClassTable around,
      Collection<StubSource> stubs,
      Predicate<String> wanted,
      Consumer<Notification> notifications) {
    this.around = around;
    this.notifications = notifications;
    StubReader reader = new StubReader();
    for (StubSource source : stubs) {
      LazyStub stub = new LazyStub(reader, source, around, notifications);
      Map<String, TypeHeader> index = StubIndex.read(source.types());
      if (index.isEmpty()) {
        stub.written().types().stream().filter(wanted).forEach(type -> shelve(type, stub, null));
      } else {
        index.forEach(
            (type, header) -> {
              if (wanted.test(type)) {
                shelve(type, stub, header);
              }
            });
      }
    }
  }

  private void shelve(String type, LazyStub stub, @Nullable TypeHeader header) {
    shelved.computeIfAbsent(type, t -> new ArrayList<>(1)).add(new Shelved(stub, header));
    if (header == null) {
      unindexed.add(type);
    }
  }

  /** From here on the super-types of all types are known. */
  void settle() {
    shelved.forEach((type, stubs) -> stubs.forEach(stub -> header(type, stub)));
  }

  /**
   * The contracts in these stubs. Those without an index are read now and held against the real
   * classes; the others were when they were written.
   */
  StubContracts contracts() {
    for (String type : unindexed) {
      for (Shelved stub : shelved.getOrDefault(type, List.of())) {
        if (stub.header() == null) {
          StubReader.check(read(type, stub), around, notifications);
        }
      }
    }
    return StubContracts.onDemand(this::of, unindexed, notifications);
  }

  boolean declares(String type) {
    return shelved.containsKey(type);
  }

  /** All types that stubs speak of, nested ones included, sorted. */
  Set<String> types() {
    return new TreeSet<>(shelved.keySet());
  }

  /** The types in whose stubs counts are moved, sorted. */
  Set<String> countingTypes() {
    Map<LazyStub, Boolean> counting = new IdentityHashMap<>();
    Set<String> types = new TreeSet<>();
    shelved.forEach(
        (type, stubs) -> {
          for (Shelved stub : stubs) {
            if (counting.computeIfAbsent(stub.stub(), s -> CountingSigns.source(s.text()))) {
              types.add(type);
            }
          }
        });
    return types;
  }

  /** What all stubs of a type together say of its super-types. */
  List<String> superTypes(String type) {
    return headers(type).flatMap(header -> header.superTypes().stream()).distinct().toList();
  }

  boolean isInterface(String type) {
    return headers(type).anyMatch(TypeHeader::isInterface);
  }

  private Stream<TypeHeader> headers(String type) {
    return shelved.getOrDefault(type, List.of()).stream().map(stub -> header(type, stub));
  }

  private TypeHeader header(String type, Shelved stub) {
    TypeHeader indexed = stub.header();
    return indexed == null ? stub.stub().written().header(type) : indexed;
  }

  /** All stubs of a type as one declaration, or null without any. */
  @Nullable ClassInfo info(String type) {
    if (!declares(type)) {
      return null;
    }
    ClassInfo known = infos.get(type);
    if (known == null) {
      known =
          of(type).stream()
              .map(StubClass::decl)
              .reduce(StubShelf::union)
              .map(ClassInfo::new)
              .orElse(null);
      if (known != null) {
        infos.put(type, known);
      }
    }
    return known;
  }

  /** Several stubs of one class complement each other. */
  private static ClassDecl union(ClassDecl first, ClassDecl second) {
    List<MethodDecl> methods = new ArrayList<>(first.methods());
    second.methods().stream()
        .filter(m -> first.methods().stream().noneMatch(f -> f.ref().equals(m.ref())))
        .forEach(methods::add);
    Set<TypeRef> supers = new LinkedHashSet<>(first.superTypes());
    supers.addAll(second.superTypes());
    return new ClassDecl(
        first.name(),
        first.kind(),
        first.origin(),
        first.isAbstract(),
        first.isFinal(),
        first.typeParameters().isEmpty() ? second.typeParameters() : first.typeParameters(),
        List.copyOf(supers),
        concat(first.fields(), second.fields()),
        methods,
        concat(first.annotations(), second.annotations()),
        first.range());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** The stubs of exactly this type. */
  List<StubClass> of(String type) {
    return shelved.getOrDefault(type, List.of()).stream()
        .flatMap(stub -> read(type, stub).stream())
        .toList();
  }

  private List<StubClass> read(String type, Shelved stub) {
    return stub.stub().classes().stream().filter(s -> s.decl().name().equals(type)).toList();
  }
}
