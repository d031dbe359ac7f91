package org.refledger.ir.idl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes of one declaration, in the order of the source. */
public record IdlAttributes(List<IdlAttribute> all) {
  public static final IdlAttributes NONE = new IdlAttributes(List.of());

  public IdlAttributes {
    all = List.copyOf(all);
  }

  public boolean has(String name) {
    return find(name).isPresent();
  }

  public boolean hasAny(String... names) {
    for (String name : names) {
      if (has(name)) {
        return true;
      }
    }
    return false;
  }

  /** The first attribute of this name. */
  public Optional<IdlAttribute> find(String name) {
    // Asked for every attribute of every parameter by most rules: a loop, and no streams.
    for (IdlAttribute attribute : all) {
      if (attribute.name().equals(name)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** All attributes of these names, in the order of the source. */
  public List<IdlAttribute> named(String... names) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> wanted = List.of(names);
    return all.stream().filter(attribute -> wanted.contains(attribute.name())).toList();
  }

  public IdlAttributes plus(IdlAttributes more) {
    if (more.all.isEmpty()) {
      return this;
    }
    List<IdlAttribute> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new IdlAttributes(both);
  }
}
