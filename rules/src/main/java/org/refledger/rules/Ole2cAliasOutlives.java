package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2C-ALIAS-OUTLIVES: a second handle is used after the reference it relied on is gone. */
public final class Ole2cAliasOutlives extends PagedRule {
  public Ole2cAliasOutlives() {
    super("OLE2C-ALIAS-OUTLIVES");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.ALIAS_OUTLIVES;
  }

  @Override
  String message(Wording words) {
    String relied =
        words.hasLender()
            ? "the reference of " + words.evidence().lender() + ", on which it relies,"
            : "the reference it relies on";
    return words.sentences(
        words.claim(
            words.subject() + " is used after " + relied + " was " + words.givenUp() + ".",
            words.subject() + " may be used after " + relied + " was " + words.givenUp() + "."),
        "Release the owner after the last use, or give " + words.subject() + " its own reference.");
  }
}
