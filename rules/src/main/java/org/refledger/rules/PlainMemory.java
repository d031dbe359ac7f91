package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/**
 * Memory that crosses COM interfaces without a count: it has one owner, and each kind a function
 * that frees it.
 */
enum PlainMemory {
  BSTR("SysFreeString"),
  VARIANT("VariantClear"),
  TASK_MEMORY("CoTaskMemFree");

  private final String freedBy;

  PlainMemory(String freedBy) {
    this.freedBy = freedBy;
  }

  String freedBy() {
    return freedBy;
  }

  /**
   * The kind of memory that the fault loses; empty when it loses a counted reference, or nothing.
   */
  static Optional<PlainMemory> lostBy(Fault fault) {
    boolean lost =
        fault.kind() == FaultKind.LEAK
            || fault.kind() == FaultKind.OVERWRITE
            || fault.kind() == FaultKind.DROPPED_RESULT;
    if (!lost) {
      return Optional.empty();
    }
    String type = fault.type().name();
    String call = fault.evidence().call();
    if (type.matches("(.*\\.)?BSTR(ByReference)?") || call.contains("SysAllocString")) {
      return Optional.of(BSTR);
    } else if (type.matches("(.*\\.)?VARIANT(\\..*)?")) {
      return Optional.of(VARIANT);
    }
    return call.contains("CoTaskMem") ? Optional.of(TASK_MEMORY) : Optional.empty();
  }

  /** The sentences of the three rules. */
  static String message(Wording words, PlainMemory kind) {
    boolean dropped = words.fault().kind() == FaultKind.DROPPED_RESULT;
    String how = dropped ? "it is dropped at the end of the expression" : words.exit();
    return words.sentences(
        words.claim(
            words.subject() + " is not freed: " + how + ".",
            words.subject() + " may not be freed: " + how + "."),
        "What came" + words.fromCall() + " needs " + kind.freedBy + "().");
  }
}
