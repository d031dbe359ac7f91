package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlUnit;

/** All interfaces that are defined, by name and by id. */
final class NativeInterfaces {
  /** What every interface begins with; COM fixes the numbers. */
  private static final SortedMap<String, Integer> FIXED =
      new TreeMap<>(Map.of("IUnknown", 3, "IDispatch", 7));

  private final SortedMap<String, List<IdlInterface>> byName = new TreeMap<>();
  private final SortedMap<String, IdlInterface> byId = new TreeMap<>();

  NativeInterfaces(List<IdlUnit> units) {
    for (IdlUnit unit : units) {
      for (IdlInterface face : unit.interfaces()) {
        List<IdlInterface> known = byName.computeIfAbsent(face.name(), n -> new ArrayList<>());
        if (known.stream().noneMatch(other -> isSame(other, face))) {
          known.add(face);
        }
        id(face).ifPresent(id -> byId.putIfAbsent(id, face));
      }
    }
  }

  /** One declaration that several files include, or a copy of it in another file. */
  private static boolean isSame(IdlInterface one, IdlInterface other) {
    return one.where().equals(other.where())
        || id(one).isPresent()
            && id(one).equals(id(other))
            && one.bases().equals(other.bases())
            && names(one).equals(names(other));
  }

  private static List<String> names(IdlInterface face) {
    return face.operations().stream().map(IdlOperation::name).toList();
  }

  /** The interface of this name; none when there are several that differ. */
  Optional<IdlInterface> named(String name) {
    List<IdlInterface> known = byName.getOrDefault(name, List.of());
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** All interfaces whose name differs in case and underscores only. */
  List<IdlInterface> alike(String name) {
    String wanted = plain(name);
    return byName.entrySet().stream()
        .filter(entry -> plain(entry.getKey()).equals(wanted))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  Optional<IdlInterface> identified(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id of an interface, without braces and in lower case. */
  static Optional<String> id(IdlInterface face) {
    return face.attributes().find("uuid").map(IdlAttribute::argument).map(NativeInterfaces::id);
  }

  /** An id as all of them are compared: without quotes and braces, in lower case. */
  static String id(String written) {
    return written.replaceAll("[\"{}()\\s]", "").toLowerCase(Locale.ROOT);
  }

  /** The functions of an interface; empty when something it inherits from is not defined. */
  Optional<VirtualTable> table(IdlInterface face) {
    return table(face, new LinkedHashSet<>());
  }

  private Optional<VirtualTable> table(IdlInterface face, Set<String> seen) {
    if (!seen.add(face.name()) || face.bases().size() > 1) {
      return Optional.empty();
    }
    if (face.bases().isEmpty()) {
      // Only IUnknown inherits nothing: a dispinterface has no functions, an RPC interface no
      // object.
      return face.name().equals("IUnknown")
          ? Optional.of(new VirtualTable(List.of(), 0).with(face))
          : Optional.empty();
    }
    String base = face.bases().get(0);
    Optional<IdlInterface> above = named(base);
    Optional<VirtualTable> inherited =
        above.isPresent()
            ? table(above.get(), seen)
            : Optional.ofNullable(FIXED.get(base)).map(n -> new VirtualTable(List.of(), n));
    return inherited.map(table -> table.with(face));
  }
}
