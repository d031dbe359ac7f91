package org.refledger.ir.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.source.SourceRange;

/**
 * A parameter, result, field or union arm.
 *
 * @param name empty when it has none
 * @param where its name, or its type when it has none
 */
public record IdlSlot(String name, IdlAttributes attributes, IdlType type, SourceRange where) {

  /** {@code [out]} is given. */
  public boolean isOut() {
    return attributes.has("out");
  }

  /** {@code [in]} is given, or no direction at all. */
  public boolean isIn() {
    return attributes.has("in") || !attributes.has("out");
  }

  public boolean isInOut() {
    return isOut() && attributes.has("in");
  }

  public boolean isOutOnly() {
    return isOut() && !attributes.has("in");
  }

  /** Its direction as it is written, for people. */
  public String direction() {
    return isInOut() ? "[in,out]" : isOut() ? "[out]" : "[in]";
  }

  /** {@code [string]}, here or by a typedef. */
  public boolean isString() {
    return attributes.has("string") || type.hasTypedefAttribute("string");
  }

  /** The pointer class of the level next to the name, when that is a pointer. */
  public Optional<PointerClass> topPointer() {
    return type.top()
        .filter(level -> level.shape() == IdlLevel.Shape.POINTER)
        .map(IdlLevel::pointer);
  }

  /** A context handle, here or by a typedef. */
  public boolean isContextHandle() {
    return attributes.has("context_handle") || type.hasTypedefAttribute("context_handle");
  }
}
