package org.refledger.ir.idl;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One IDL file with everything it includes, and its ACF.
 *
 * @param file path relative to the analysis root
 * @param interfaces those it declares with a body, the included files' too
 * @param aggregates structs and unions that can be seen from here, the imported ones too, by key
 * @param declared keys of those declared in this file or included by it, in order
 * @param marshaled keys of those that stubs carry: an operation here needs them, or there are only
 *     types here and no operations
 * @param typedefs those declared in this file or included by it
 * @param acf the ACF that belongs to it, or an ACF without an IDL alone
 */
public record IdlUnit(
    String file,
    List<IdlInterface> interfaces,
    SortedMap<String, IdlAggregate> aggregates,
    List<String> declared,
    NavigableSet<String> marshaled,
    List<IdlTypedef> typedefs,
    Optional<AcfUnit> acf) {
  public IdlUnit {
    interfaces = List.copyOf(interfaces);
    aggregates = new TreeMap<>(aggregates);
    declared = List.copyOf(declared);
    marshaled = new TreeSet<>(marshaled);
    typedefs = List.copyOf(typedefs);
  }

  /** The struct or union a type is made of. */
  public Optional<IdlAggregate> aggregate(IdlType type) {
    return Optional.ofNullable(aggregates.get(type.base().name()));
  }

  /** The structs and unions declared here that stubs carry, in the order of the source. */
  public List<IdlAggregate> ownAggregates() {
    return declared.stream()
        .filter(marshaled::contains)
        .flatMap(key -> Optional.ofNullable(aggregates.get(key)).stream())
        .toList();
  }

  public Optional<IdlTypedef> typedef(String name) {
    return typedefs.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
