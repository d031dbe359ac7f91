package org.refledger.ir.idl;

import java.util.List;
import java.util.Optional;

/**
 * A resolved type.
 *
 * @param levels pointers and arrays, the one next to the name first
 * @param typedefs typedefs followed on the way, the one written first
 * @param spelling as written, for messages: {@code PTREE *}
 */
public record IdlType(
    List<IdlLevel> levels, Base base, List<TypedefUse> typedefs, String spelling) {

  /** What is left when all pointers, arrays and typedefs are gone. */
  public enum Kind {
    INTEGER,
    FLOAT,
    BOOLEAN,
    CHARACTER,
    WIDE_CHARACTER,
    BYTE,
    VOID,
    HANDLE,
    ENUM,
    STRUCT,
    UNION,
    INTERFACE,
    COCLASS,
    BSTR,
    VARIANT,
    SAFEARRAY,
    HRESULT,
    PIPE,
    FUNCTION,
    /** A name nobody declared. */
    UNKNOWN
  }

  /**
   * What stands at the end of a type.
   *
   * @param name its tag or keyword, a key into {@link IdlUnit#aggregates()} for structs and unions
   * @param constant whether it is const
   */
  public record Base(Kind kind, String name, boolean constant) {}

  /**
   * A typedef on the way to the base.
   *
   * @param attributes those of its declaration and, for pairs with an ACF, of its entry there
   * @param level index of the first level it contributes or that follows it
   */
  public record TypedefUse(String name, IdlAttributes attributes, int level) {
    /** Whether its representation on the wire is another type's. */
    public boolean isTranslated() {
      return attributes.hasAny("wire_marshal", "user_marshal", "transmit_as", "represent_as");
    }
  }

  public IdlType {
    levels = List.copyOf(levels);
    typedefs = List.copyOf(typedefs);
  }

  public boolean is(Kind kind) {
    return base.kind() == kind;
  }

  public Optional<IdlLevel> top() {
    return levels.isEmpty() ? Optional.empty() : Optional.of(levels.get(0));
  }

  /** Number of pointer and array levels. */
  public int depth() {
    return levels.size();
  }

  /** Whether a typedef on the way has the attribute. */
  public boolean hasTypedefAttribute(String name) {
    for (TypedefUse use : typedefs) {
      if (use.attributes().has(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the representation on the wire is another type's: wire_marshal and its kin. */
  public boolean isTranslated() {
    for (TypedefUse use : typedefs) {
      if (use.isTranslated()) {
        return true;
      }
    }
    return false;
  }
}
