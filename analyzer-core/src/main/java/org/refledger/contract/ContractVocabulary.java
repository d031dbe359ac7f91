package org.refledger.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.refledger.ir.decl.AnnotationUse;

/** The annotations that speak of ownership, known by simple name, and their members. */
final class ContractVocabulary {
  private static final Set<String> NONE = Set.of();
  private static final Set<String> VALUE = Set.of("value");

  /** Ours, by simple name, with the members each may have. */
  private static final Map<String, Set<String>> OURS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Borrowed", Set.of("of")),
              Map.entry("CalledNow", NONE),
              Map.entry("CalledOnce", NONE),
              Map.entry("CellContent", NONE),
              Map.entry("Consumed", Set.of("when")),
              Map.entry("ElementOf", VALUE),
              Map.entry("EndsFrame", NONE),
              Map.entry("Escapes", Set.of("when")),
              Map.entry("FrameScoped", VALUE),
              Map.entry("InOut", Set.of("when")),
              Map.entry("LastFailed", Set.of("when")),
              Map.entry("MayBeCounted", NONE),
              Map.entry("MayThrow", VALUE),
              Map.entry("MaybeSame", VALUE),
              Map.entry("MovesInto", Set.of("value", "when")),
              Map.entry("NoReturn", NONE),
              Map.entry("NoThrow", NONE),
              Map.entry("Out", Set.of("when", "borrowed", "type")),
              Map.entry("Owned", Set.of("when", "viewOf", "certain")),
              Map.entry("OwnsElements", NONE),
              Map.entry("RefCounted", Set.of("release", "damage")),
              Map.entry("Releases", Set.of("value", "amount", "when")),
              Map.entry("ReleasesElements", NONE),
              Map.entry("RemovedFrom", VALUE),
              Map.entry("Retains", Set.of("value", "amount", "when")),
              Map.entry("ReturnsOnlyIf", Set.of("when")),
              Map.entry("Same", VALUE),
              Map.entry("SetsCell", NONE),
              Map.entry("StatusResult", NONE),
              Map.entry("TrueIf", VALUE),
              Map.entry("Uncounted", NONE),
              Map.entry("ViewOf", VALUE)));

  /** Those of the Checker Framework that say something we understand. */
  private static final Set<String> FOREIGN =
      Set.of(
          "Owning",
          "NotOwning",
          "MustCall",
          "InheritableMustCall",
          "MustCallAlias",
          "EnsuresCalledMethods");

  private static final Set<String> TYPE_ONLY =
      Set.of("RefCounted", "MayBeCounted", "MustCall", "InheritableMustCall");

  private ContractVocabulary() {}

  static boolean isOurs(AnnotationUse use) {
    return OURS.containsKey(use.simpleName());
  }

  /** Whether the annotation on a method or parameter makes a contract. */
  static boolean speaks(AnnotationUse use) {
    String name = use.simpleName();
    return (OURS.containsKey(name) || FOREIGN.contains(name))
        && !TYPE_ONLY.contains(name)
        && !name.equals("OwnsElements");
  }

  static boolean isForeign(String simpleName) {
    return FOREIGN.contains(simpleName);
  }

  static Set<String> members(AnnotationUse use) {
    return OURS.getOrDefault(use.simpleName(), NONE);
  }

  static Set<String> names() {
    return OURS.keySet();
  }

  /**
   * Whether it can only be meant as one of ours: from our package, or near one of our names in a
   * stub.
   */
  static boolean isFromOurPackage(AnnotationUse use) {
    return use.type().startsWith("org.refledger.");
  }

  static boolean any(List<AnnotationUse> uses, String simpleName) {
    return uses.stream().anyMatch(u -> u.simpleName().equals(simpleName));
  }
}
