package org.refledger.domain;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.ir.Constant;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/**
 * An abstract value: what is known of one object or datum on one path.
 *
 * @param type static type where it was made
 * @param name what people call it: the first variable that held it, or the expression
 * @param root the value whose count it shares (a view's owner); 0 when it has its own
 * @param ref its reference state; meaningful when root is 0
 * @param constant its value when known
 * @param status what is known of it as a status code
 * @param is types it was tested to be
 * @param isNot types it was tested not to be
 * @param slot the formal it is, or {@link #NO_SLOT}
 * @param born where it was acquired or first seen
 * @param birth how it came into the frame
 * @param named whether a named variable ever held it
 */
public record Value(
    TypeRef type,
    String name,
    int root,
    RefState ref,
    Nullness nullness,
    @Nullable Constant constant,
    Status status,
    PSet<String> is,
    PSet<String> isNot,
    int slot,
    SourceRange born,
    Birth birth,
    boolean named) {
  public static final int NO_SLOT = -99;

  /** What is known of a value as a status code (HRESULT). */
  public enum Status {
    UNKNOWN,
    SUCCESS,
    FAILURE
  }

  /** How the value came into the frame. */
  public enum Birth {
    FORMAL,
    RESULT,
    OUT_PARAMETER,
    LOADED,
    /** A container that owns its elements. */
    OWNING_CONTAINER,
    /** Made here from a counted class of the program that says nothing about its constructor. */
    OWN_OBJECT,
    /** What an in-out cell held when the method was entered. */
    IN_OUT,
    /** A container or array that this frame made. */
    BUNDLE,
    OTHER;

    /** Whether a call of this frame made it. */
    public boolean isResult() {
      return this == RESULT || this == OWN_OBJECT;
    }
  }

  /** A value nothing is known of but its type. */
  public static Value of(TypeRef type, String name, SourceRange born) {
    return new Value(
        type,
        name,
        0,
        RefState.UNKNOWN,
        Nullness.UNKNOWN,
        null,
        Status.UNKNOWN,
        HashTreePSet.empty(),
        HashTreePSet.empty(),
        NO_SLOT,
        born,
        Birth.OTHER,
        false);
  }

  public static Value of(Constant constant) {
    return of(constant.type(), constant.toString(), SourceRange.UNKNOWN)
        .withConstant(constant)
        .withNullness(constant.kind() == Constant.Kind.NULL ? Nullness.NULL : Nullness.NON_NULL);
  }

  public Value withRef(RefState newRef) {
    return new Value(
        type, name, root, newRef, nullness, constant, status, is, isNot, slot, born, birth, named);
  }

  public Value withRoot(int newRoot) {
    return new Value(
        type, name, newRoot, ref, nullness, constant, status, is, isNot, slot, born, birth, named);
  }

  public Value withNullness(Nullness newNullness) {
    return newNullness == nullness
        ? this
        : new Value(
            type,
            name,
            root,
            ref,
            newNullness,
            constant,
            status,
            is,
            isNot,
            slot,
            born,
            birth,
            named);
  }

  public Value withConstant(Constant newConstant) {
    return new Value(
        type, name, root, ref, nullness, newConstant, status, is, isNot, slot, born, birth, named);
  }

  public Value withStatus(Status newStatus) {
    return new Value(
        type, name, root, ref, nullness, constant, newStatus, is, isNot, slot, born, birth, named);
  }

  /** The name of the variable that holds it first. */
  public Value withVariable(String variable) {
    return new Value(
        type, variable, root, ref, nullness, constant, status, is, isNot, slot, born, birth, true);
  }

  public Value withStaticType(TypeRef newType) {
    return new Value(
        newType, name, root, ref, nullness, constant, status, is, isNot, slot, born, birth, named);
  }

  public Value withSlot(int newSlot, Birth newBirth) {
    return new Value(
        type, name, root, ref, nullness, constant, status, is, isNot, newSlot, born, newBirth,
        named);
  }

  public Value withBirth(Birth newBirth) {
    return withSlot(slot, newBirth);
  }

  public Value withType(String tested, boolean holds) {
    return new Value(
        type,
        name,
        root,
        ref,
        nullness,
        constant,
        status,
        holds ? is.plus(tested) : is,
        holds ? isNot : isNot.plus(tested),
        slot,
        born,
        birth,
        named);
  }

  /** States hash their values at each step: only what tells values apart in practice is hashed. */
  @Override
  public int hashCode() {
    int h = name.hashCode() * 31 + root;
    h = h * 31 + ref.hashCode();
    h = h * 31 + nullness.ordinal();
    h = h * 31 + (constant == null ? 0 : constant.hashCode());
    h = h * 31 + slot;
    return h * 31 + born.startLine();
  }

  public boolean isView() {
    return root != 0;
  }

  /**
   * Whether it was read from a field that nothing on the path says is set: no report may rest on
   * it.
   */
  public boolean mayHaveBeenEmpty() {
    return birth == Birth.LOADED && nullness != Nullness.NON_NULL;
  }

  public boolean isNull() {
    return nullness == Nullness.NULL;
  }
}
