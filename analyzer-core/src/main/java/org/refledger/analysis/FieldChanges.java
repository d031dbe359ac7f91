package org.refledger.analysis;

import java.util.Set;

/**
 * What a call may do to fields: instance fields of its receiver, and static ones. Fields of other
 * objects are not told apart.
 *
 * @param dropped keys of fields whose content it may give back for good
 * @param stored keys of fields it may overwrite; empty when {@code anything}
 * @param anything whether nothing is known of what it overwrites
 */
public record FieldChanges(Set<String> dropped, Set<String> stored, boolean anything) {
  /** Any field may be overwritten; none is known to be given back. */
  public static final FieldChanges ANYTHING = new FieldChanges(Set.of(), Set.of(), true);

  public boolean isNone() {
    return !anything && stored.isEmpty();
  }

  /**
   * Whether the field of the receiver, or the static field, may have another content afterwards.
   */
  public boolean mayStore(String field) {
    return anything || stored.contains(field);
  }
}
