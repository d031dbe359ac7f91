package org.refledger.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/**
 * Memory that crosses COM interfaces without a count: it has one owner, and each kind a function
 * that frees it.
 */
enum PlainMemory {
  BSTR("SysFreeString"),
  VARIANT("VariantClear"),
  TASK_MEMORY("CoTaskMemFree"),
  SAFEARRAY("SafeArrayDestroy");

  /** Functions whose documentation tells to free with CoTaskMemFree. */
  private static final Pattern TASK_MEMORY_FUNCTIONS =
      Pattern.compile(
          "CoTaskMem|SHGetKnownFolderPath|StringFromCLSID|StringFromIID|ProgIDFromCLSID"
              + "|SHGetNameFromIDList|GetDisplayName");

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
    if (isBstr(fault) || call.contains("SysAllocString")) {
      return Optional.of(BSTR);
    } else if (type.matches("(.*\\.)?VARIANT(\\..*)?")) {
      return Optional.of(VARIANT);
    } else if (type.matches("(.*\\.)?SAFEARRAY(\\..*)?")) {
      return Optional.of(SAFEARRAY);
    }
    return TASK_MEMORY_FUNCTIONS.matcher(call).find() ? Optional.of(TASK_MEMORY) : said(fault);
  }

  /** What the definition of an interface says of an out-parameter: {@code IDL a.idl (free)}. */
  private static Optional<PlainMemory> said(Fault fault) {
    return fault.evidence().outParameter()
        ? Stream.of(BSTR, TASK_MEMORY).filter(kind -> isSaidToBe(fault, kind)).findFirst()
        : Optional.empty();
  }

  private static boolean isBstr(Fault fault) {
    return fault.type().name().matches("(.*\\.)?BSTR(ByReference)?");
  }

  /** Whether a body frees a BSTR that its caller only lent. */
  static boolean isLentBstrFreed(Fault fault) {
    return switch (fault.kind()) {
      case RELEASE_OF_BORROWED_PARAMETER -> isBstr(fault);
      case PARAMETER_FREED -> fault.evidence().call().contains("SysFreeString");
      default -> false;
    };
  }

  /** Whether a BSTR is freed that was freed, or given to somebody, before. */
  static boolean isBstrFreedAgain(Fault fault) {
    return fault.kind() == FaultKind.OVER_RELEASE
        && (isBstr(fault) || fault.evidence().call().contains("SysFreeString"));
  }

  /** Whether what an in-out cell lost is a BSTR, by its type or by what an interface says. */
  static boolean isBstrReplaced(Fault fault) {
    return fault.kind() == FaultKind.IN_OUT_OVERWRITTEN
        && (isBstr(fault) || isSaidToBe(fault, BSTR));
  }

  private static boolean isSaidToBe(Fault fault, PlainMemory kind) {
    return fault.evidence().basis().stream()
        .anyMatch(basis -> basis.endsWith(" (" + kind.freedBy + ")"));
  }

  /** The sentences of the two rules about parameters. */
  static String freedParameter(Wording words) {
    return words.sentences(
        words.claim(
            "Parameter " + words.subject() + " is freed, but its memory belongs to the caller.",
            "Parameter " + words.subject() + " is freed, but its memory may belong to the caller."),
        "The caller frees it after the call; drop this, or declare that the method takes it over.");
  }

  /** The sentences of the rules about lost memory. */
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
