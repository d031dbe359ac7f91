package org.refledger.contract;

import java.util.Optional;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;

/**
 * The declared contracts of one analysis: annotations in source, users' and shipped stubs, IDL.
 * Safe for concurrent reads.
 */
public interface ContractTable {

  /**
   * The declared contract of a call: that of the method called, else of the nearest method it
   * overrides, looked up from the receiver's static type upwards. Empty when nothing is declared:
   * the body, a convention or the default decides then.
   */
  Optional<Contract> forCall(Event.Call call);

  /**
   * The declared contract a body must keep: its own annotations, else the nearest overridden
   * method's. Parameters that the contract consumes are owned by the body.
   */
  Optional<Contract> forBody(MethodRef method);

  /**
   * The count protocol of a type or its nearest super-type; empty when values of the type are not
   * known to be counted.
   */
  Optional<TypeContract> ofType(String typeName);

  /**
   * Whether a value of this static type may be counted although its type does not say so (Object,
   * an interface with counted implementations, a type nothing is known of).
   */
  boolean mayBeCounted(String typeName);

  /**
   * Whether a new object of a counted type may be taken to start with one reference: not when the
   * type is an own class whose counter is not seen to start at one.
   */
  default boolean startsOwned(String typeName) {
    return true;
  }

  /** Whether the object with this field is a handle on the count of what the field holds. */
  default boolean isHeldContent(FieldRef field) {
    return false;
  }

  /** Whether a field holds an immortal value (EMPTY_BUFFER) that needs no release. */
  boolean isImmortal(FieldRef field);

  /** Whether a field is what its object, a by-reference cell, holds ({@code holder.value}). */
  default boolean isCellContent(FieldRef field) {
    return false;
  }

  /**
   * Whether a parameter of the body is a container that owns what is added to it (a decoder's
   * {@code out} list).
   */
  boolean ownsElements(MethodRef body, int parameter);

  /** Whether a declaration of the body says that this parameter stays the caller's. */
  boolean isLent(MethodRef body, int parameter);
}
