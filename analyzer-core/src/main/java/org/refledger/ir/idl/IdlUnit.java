package org.refledger.ir.idl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One IDL file with everything it includes, and its ACF.
 *
 * @param file path relative to the analysis root
 * @param interfaces those it declares with a body, the included files' too
 * @param aggregates structs and unions that can be seen from here, the imported ones too, by key
 * @param declared keys of those declared in this file or included by it, in order
 * @param typedefs those declared in this file or included by it
 * @param acf the ACF that belongs to it, or an ACF without an IDL alone
 */
public record IdlUnit(
    String file,
    List<IdlInterface> interfaces,
    SortedMap<String, IdlAggregate> aggregates,
    List<String> declared,
    List<IdlTypedef> typedefs,
    Optional<AcfUnit> acf) {
  public IdlUnit {
    interfaces = List.copyOf(interfaces);
    aggregates = new TreeMap<>(aggregates);
    declared = List.copyOf(declared);
    typedefs = List.copyOf(typedefs);
  }

  /** The struct or union a type is made of. */
  public Optional<IdlAggregate> aggregate(IdlType type) {
    return Optional.ofNullable(aggregates.get(type.base().name()));
  }

  /** The structs and unions declared here, in the order of the source. */
  public List<IdlAggregate> ownAggregates() {
    return declared.stream().map(aggregates::get).filter(a -> a != null).toList();
  }

  public Optional<IdlTypedef> typedef(String name) {
    return typedefs.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** Interfaces by name, for bases and ACFs. */
  public Map<String, IdlInterface> interfacesByName() {
    Map<String, IdlInterface> byName = new TreeMap<>();
    interfaces.forEach(i -> byName.putIfAbsent(i.name(), i));
    return byName;
  }
}
