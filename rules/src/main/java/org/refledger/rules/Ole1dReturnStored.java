package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1D-RETURN-STORED: a result that the caller must release is what a field holds, uncounted. */
public final class Ole1dReturnStored extends PagedRule {
  public Ole1dReturnStored() {
    super("OLE1D-RETURN-STORED");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.STORED_RETURN || fault.kind() == FaultKind.UNCOUNTED_RESULT;
  }

  @Override
  String message(Wording words) {
    return words.fault().kind() == FaultKind.STORED_RETURN ? stored(words) : promised(words);
  }

  private static String promised(Wording words) {
    String method = words.fault().procedure().display();
    return words.sentences(
        words.claim(
                method + " promises a counted reference but returns ",
                method + " may promise a counted reference but returns ")
            + words.subject()
            + words.keptBy()
            + " without counting it.",
        "The caller will release a reference it was never given; count it before the return.");
  }

  private static String stored(Wording words) {
    String field = words.fieldOr("What a field holds");
    return words.sentences(
        words.claim(
            field + " goes to the caller without a reference of its own.",
            field + " may go to the caller without a reference of its own."),
        "By contract the caller releases what it gets, and the field's reference with it: retain it"
            + " before it is handed out.");
  }
}
