package org.refledger.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.StubContracts.Entry;
import org.refledger.contract.StubContracts.Layer;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/**
 * What is declared about one type at a time, without its hierarchy. Declarations in layers:
 * annotations on the class itself, users' stubs, shipped stubs. In a stub every method has a
 * contract; on a class only annotated ones do. Safe for concurrent reads.
 */
final class TypeDeclarations {

  private final ClassTable table;
  private final ContractReader reader;
  private final StubContracts stubs;
  private final Map<String, Optional<Layer>> classLayers = new ConcurrentHashMap<>();

  TypeDeclarations(
      ClassTable table,
      Collection<ClassDecl> sources,
      StubContracts stubs,
      Consumer<Notification> notifications) {
    this.table = table;
    this.stubs = stubs;
    this.reader = new ContractReader(notifications);
    // Now, so that all complaints are made whatever is asked for later.
    sources.forEach(c -> classLayer(c.name()));
  }

  /**
   * Annotations on the class itself, read on first use: class files are too many to read up front.
   */
  private Optional<Layer> classLayer(String type) {
    Optional<Layer> known = classLayers.get(type);
    if (known == null) {
      known =
          table.find(type).filter(c -> c.origin() != ClassDecl.Origin.STUB).map(this::readClass);
      Optional<Layer> earlier = classLayers.putIfAbsent(type, known);
      known = earlier == null ? known : earlier;
    }
    return known;
  }

  private Layer readClass(ClassDecl decl) {
    boolean source = decl.origin() == ClassDecl.Origin.SOURCE;
    ContractReader ofClass = source ? reader : new ContractReader(n -> {});
    boolean quiet = ContractVocabulary.any(decl.annotations(), "NoThrow");
    Map<String, List<Entry>> methods = new LinkedHashMap<>();
    for (MethodDecl method : decl.methods()) {
      boolean annotated = ContractReader.isAnnotated(method);
      boolean owner =
          method.parameters().stream()
              .anyMatch(p -> ContractVocabulary.any(p.annotations(), "OwnsElements"));
      if (annotated || owner) {
        Contract contract =
            annotated
                ? ofClass.read(
                    method, quiet, Contract.Origin.ANNOTATION, provenance(method, source))
                : null;
        methods
            .computeIfAbsent(method.ref().name(), n -> new ArrayList<>())
            .add(new Entry(method, contract));
      }
    }
    return new Layer(decl, "own class", methods);
  }

  private static String provenance(MethodDecl method, boolean source) {
    String first =
        Stream.concat(
                method.annotations().stream(),
                method.parameters().stream().flatMap(p -> p.annotations().stream()))
            .filter(ContractVocabulary::speaks)
            .map(AnnotationUse::simpleName)
            .findFirst()
            .orElse("");
    return "@" + first + (source ? " in source" : " in class file");
  }

  private List<Layer> layers(String type) {
    List<Layer> ofStubs = stubs.of(type);
    Optional<Layer> ofClass = classLayer(type);
    if (ofClass.isEmpty()) {
      return ofStubs;
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(ofClass.get());
    layers.addAll(ofStubs);
    return layers;
  }

  /** The contract the type itself declares for a method of this signature. */
  Optional<Contract> contract(String type, MethodRef method) {
    for (Layer layer : layers(type)) {
      Entry entry = match(layer, method);
      Contract contract = entry == null ? null : entry.contract();
      if (contract != null) {
        return Optional.of(contract);
      }
    }
    return Optional.empty();
  }

  /** The annotated or stub declaration of a method of this signature. */
  Optional<MethodDecl> declaration(String type, MethodRef method) {
    return layers(type).stream()
        .flatMap(l -> Optional.ofNullable(match(l, method)).stream())
        .map(Entry::decl)
        .findFirst();
  }

  private @Nullable Entry match(Layer layer, MethodRef method) {
    List<Entry> sameArity =
        layer.methods().getOrDefault(method.name(), List.of()).stream()
            .filter(e -> e.decl().ref().arity() == method.arity())
            .toList();
    for (Entry entry : sameArity) {
      if (entry.decl().ref().parameters().equals(method.parameters())) {
        return entry;
      }
    }
    // A generic parameter has another erasure in an override; but another overload of the same
    // class is another method.
    boolean otherOverload =
        table.find(layer.decl().name()).filter(c -> declares(c, method)).isPresent();
    boolean single =
        sameArity.size() == 1
            && !otherOverload
            && compatible(sameArity.get(0).decl().ref(), method);
    return single ? sameArity.get(0) : null;
  }

  private static boolean declares(ClassDecl decl, MethodRef method) {
    return decl.methods(method.name()).stream()
        .anyMatch(m -> m.ref().parameters().equals(method.parameters()));
  }

  private boolean compatible(MethodRef one, MethodRef other) {
    for (int i = 0; i < one.arity(); i++) {
      String a = one.parameters().get(i);
      String b = other.parameters().get(i);
      boolean unknown = a.startsWith("?") || b.startsWith("?");
      boolean plain = TypeRef.of(a).isPrimitive() || TypeRef.of(b).isPrimitive();
      if (!a.equals(b)
          && !unknown
          && (plain || !(table.isSubtype(a, b) || table.isSubtype(b, a)))) {
        return false;
      }
    }
    return true;
  }

  /** The count protocol the type itself declares. */
  Optional<TypeContract> type(String type) {
    for (Layer layer : layers(type)) {
      for (AnnotationUse use : layer.decl().annotations()) {
        List<String> releases = releases(use);
        if (!releases.isEmpty()) {
          TypeContract.Damage damage = StubContracts.damage(use);
          return Optional.of(
              new TypeContract(
                  type,
                  layer.family(),
                  releases,
                  damage == null ? TypeContract.Damage.LOST : damage));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> releases(AnnotationUse use) {
    return switch (use.simpleName()) {
      case "RefCounted" ->
          use.members().containsKey("release") ? use.strings("release") : List.of("release");
      case "MustCall", "InheritableMustCall" -> use.strings("value");
      default -> List.of();
    };
  }

  boolean isUncounted(String type) {
    return layers(type).stream()
        .anyMatch(l -> ContractVocabulary.any(l.decl().annotations(), "Uncounted"));
  }

  boolean mayBeCounted(String type) {
    return layers(type).stream()
        .anyMatch(l -> ContractVocabulary.any(l.decl().annotations(), "MayBeCounted"));
  }

  /** Whether a field has the annotation. */
  boolean isMarked(String type, String field, String annotation) {
    return layers(type).stream()
        .flatMap(l -> l.decl().fields().stream())
        .filter(f -> f.name().equals(field))
        .map(FieldDecl::annotations)
        .anyMatch(a -> ContractVocabulary.any(a, annotation));
  }
}
