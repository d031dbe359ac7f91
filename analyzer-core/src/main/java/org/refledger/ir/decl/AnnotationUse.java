package org.refledger.ir.decl;

import java.util.List;
import java.util.Map;

/**
 * An annotation as written.
 *
 * @param type qualified name when it could be resolved, else the simple name
 * @param members member values: String, Boolean, Long, or the source text of anything else; arrays
 *     are Lists of these
 */
public record AnnotationUse(String type, Map<String, Object> members) {
  public AnnotationUse {
    members = Map.copyOf(members);
  }

  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The string values of a member, empty when absent; a single value counts as a list of one. */
  public List<String> strings(String member) {
    Object value = members.get(member);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }
}
