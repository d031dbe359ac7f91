package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** OLE2B-EXTRA-ADDREF: a reference that came counted is counted again. */
public final class Ole2bExtraAddref extends PagedRule {
  public Ole2bExtraAddref() {
    super("OLE2B-EXTRA-ADDREF");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.EXTRA_RETAIN;
  }

  @Override
  String message(Wording words) {
    String came =
        words.evidence().call().isEmpty()
            ? "it was already counted for this code"
            : words.evidence().call() + " had already counted it for this code";
    return words.sentences(
        words.claim(
            words.subject() + " is retained once too often: " + came + ".",
            words.subject() + " may be retained once too often: " + came + "."),
        "Only one of the two references is given back, so the count never reaches zero.");
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Optional.of(new Remedy.DropStatement(fault.primary()));
  }
}
