package org.refledger.ir.idl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * One pointer or array level of a type.
 *
 * @param pointer what kind of pointer it is; that of an array is how a pointer to it is treated
 * @param origin why it is that kind
 * @param extent number of elements of a fixed array; empty for other levels
 * @param constant whether what it points to is const
 * @param typedef the typedef the level comes from, empty when it is written at the declaration
 * @param sizes the size attributes bound to this level
 */
public record IdlLevel(
    Shape shape,
    PointerClass pointer,
    Origin origin,
    OptionalLong extent,
    boolean constant,
    String typedef,
    Map<SizeAttribute, IdlExpression> sizes) {

  /** What a level is. */
  public enum Shape {
    POINTER,
    /** {@code a[10]}; its extent is empty when the bound is not known here. */
    FIXED_ARRAY,
    /** {@code a[]} or {@code a[*]}. */
    OPEN_ARRAY,
    FUNCTION
  }

  /** How MIDL treats a pointer. */
  public enum PointerClass {
    REF,
    UNIQUE,
    FULL;

    /** The attribute that asks for it. */
    public String keyword() {
      return switch (this) {
        case REF -> "ref";
        case UNIQUE -> "unique";
        case FULL -> "ptr";
      };
    }
  }

  /** Where the pointer class comes from, in MIDL's order. */
  public enum Origin {
    /** An attribute of the declaration. */
    ATTRIBUTE,
    /** An attribute of a typedef on the way. */
    TYPEDEF,
    /** A top-level pointer of a parameter is ref. */
    TOP_LEVEL,
    /** {@code pointer_default} of the interface that defines the type. */
    DEFINING_INTERFACE,
    /** {@code pointer_default} of the interface that uses it. */
    USING_INTERFACE,
    /** Nothing said: unique, as MIDL does without /osf. */
    FALLBACK
  }

  /** Attributes that give numbers of elements. */
  public enum SizeAttribute {
    SIZE_IS("size_is"),
    MAX_IS("max_is"),
    LENGTH_IS("length_is"),
    FIRST_IS("first_is"),
    LAST_IS("last_is"),
    MIN_IS("min_is");

    private static final Map<String, SizeAttribute> BY_KEYWORD = byKeyword();

    private final String keyword;

    SizeAttribute(String keyword) {
      this.keyword = keyword;
    }

    public String keyword() {
      return keyword;
    }

    private static Map<String, SizeAttribute> byKeyword() {
      Map<String, SizeAttribute> all = new LinkedHashMap<>();
      for (SizeAttribute attribute : values()) {
        all.put(attribute.keyword, attribute);
      }
      return Collections.unmodifiableMap(all);
    }

    public static Optional<SizeAttribute> of(String keyword) {
      return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }
  }

  public IdlLevel {
    // A copy in the order of the attributes: Map.copyOf has another one in each run.
    sizes = sizes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sizes));
  }

  public boolean isArray() {
    return shape == Shape.FIXED_ARRAY || shape == Shape.OPEN_ARRAY;
  }

  /** Whether somebody asked for this pointer class in so many words. */
  public boolean isExplicit() {
    return origin == Origin.ATTRIBUTE || origin == Origin.TYPEDEF;
  }

  /** Whether its number of elements is bounded: {@code size_is} or {@code max_is}. */
  public boolean isSized() {
    return sizes.containsKey(SizeAttribute.SIZE_IS) || sizes.containsKey(SizeAttribute.MAX_IS);
  }

  public Optional<IdlExpression> size(SizeAttribute attribute) {
    return Optional.ofNullable(sizes.get(attribute));
  }
}
