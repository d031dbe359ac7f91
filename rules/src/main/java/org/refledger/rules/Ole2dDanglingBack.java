package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2D-DANGLING-BACK: an uncounted pointer back may outlive what it points to. */
public final class Ole2dDanglingBack extends PagedRule {
  public Ole2dDanglingBack() {
    super("OLE2D-DANGLING-BACK");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.DANGLING_BACK;
  }

  @Override
  String message(Wording words) {
    String parent = words.lenderOr("its parent");
    return words.sentences(
        words.claim(
            words.subject() + " points to a " + parent + " that does not wait for it.",
            words.subject() + " may point to a " + parent + " that is gone."),
        parent
            + " hands counted references to the child out, so the child can live longer; clear the"
            + " pointer when "
            + parent
            + " ends, or count it.");
  }
}
