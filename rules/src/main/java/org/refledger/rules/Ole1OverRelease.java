package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-OVER-RELEASE: a reference is given back or handed over although none is owned. */
public final class Ole1OverRelease extends PagedRule {
  public Ole1OverRelease() {
    super("OLE1-OVER-RELEASE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.REPEATED_RELEASE
        || (fault.kind() == FaultKind.OVER_RELEASE && !PlainMemory.isBstrFreedAgain(fault));
  }

  @Override
  String message(Wording words) {
    if (words.fault().kind() == FaultKind.REPEATED_RELEASE) {
      String why =
          words.callOr("this method")
              + " leaves it as it is, and Closeable promises that closing twice does nothing.";
      return words.sentences(
          words.claim(
              "The field " + words.subject() + " is released again when called again: " + why,
              "The field " + words.subject() + " may be released again: " + why),
          "Clear the field, or remember that the object is closed.");
    }
    if (words.evidence().exitLine() > 0) {
      return words.sentences(
          words.claim(
              words.subject()
                  + " is released again: its last reference was "
                  + words.givenUp()
                  + ".",
              words.subject()
                  + " may be released again: its last reference was "
                  + words.givenUp()
                  + "."),
          "Only one of the two can stay on that path.");
    }
    String owner =
        words.hasLender()
            ? "the reference belongs to " + words.evidence().lender() + "."
            : "this code owns no reference to it.";
    return words.sentences(
        words.claim(
            words.subject() + " is released, but " + owner,
            words.subject() + " may be released too often: " + owner),
        "Leave the release to the owner, or take a reference first.");
  }
}
