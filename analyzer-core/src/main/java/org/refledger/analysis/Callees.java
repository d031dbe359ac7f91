package org.refledger.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.TypeContract;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.trace.TraceStep;

/** What one procedure's analysis asks about the rest of the program. */
public interface Callees {

  /**
   * What is known of a call: declared contract, joined summaries of the possible bodies,
   * convention, or nothing.
   */
  Resolution resolve(Event.Call call);

  /** The summary of a closure's body, or null when there is none (recursion, budget). */
  @Nullable Contract summary(MethodRef body);

  /**
   * Whether the body that gives back references to the class is empty: its objects are counted by
   * name only.
   */
  boolean releasesNothing(TypeContract protocol, String type);

  /**
   * Whether some method of the program gives back what this field holds, so that storing into it is
   * a transfer.
   */
  boolean isOwning(String field);

  /** Whether some method of the program gives back the elements of the container in this field. */
  boolean ownsElements(String field);

  /**
   * Whether nothing in the program can give back what is stored in the field, though it is read:
   * storing a reference there discharges nothing.
   */
  boolean isDeadEnd(String field);

  /** Whether the program reads the field. */
  boolean isRead(String field);

  /** Whether some call passes a value of a counted type to this parameter of a looser type. */
  boolean receivesCounted(MethodRef method, int parameter);

  /** Whether this very method gives back elements of the container in the field. */
  boolean releasesElements(MethodRef method, String field);

  /**
   * What is known of the method a call reaches.
   *
   * @param contract null when nothing is known
   * @param knowledge how it was found
   * @param inner by slot, the step inside the callee that shows the effect, for inferred contracts
   * @param thrown exception types the signature declares, when there is no contract
   * @param fields what the call may do to fields of its receiver
   * @param isPrivate whether it is a private method of the program
   * @param accessor whether it only tells something of the object
   */
  record Resolution(
      @Nullable Contract contract,
      Knowledge knowledge,
      Map<Integer, TraceStep> inner,
      List<TypeRef> thrown,
      FieldChanges fields,
      boolean isPrivate,
      Accessor accessor) {}

  /** What a call without arguments tells of its object, if that is all it does. */
  enum Accessor {
    NONE,
    /** Something that does not go with the object's last reference: a plain field, a flag. */
    FLAG,
    /** The same, which never changes: a final field. */
    CONSTANT
  }

  /** How much is known of a call. */
  enum Knowledge {
    DECLARED,
    INFERRED,
    /** No contract, but it is known to borrow: a library whose default is to borrow. */
    BORROWS,
    /** Anything may happen to the arguments. */
    UNKNOWN
  }
}
