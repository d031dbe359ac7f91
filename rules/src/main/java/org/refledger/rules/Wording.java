package org.refledger.rules;

import java.util.List;
import java.util.StringJoiner;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.ir.MethodRef;
import org.refledger.trace.TraceStep;

/**
 * The phrases of messages about one fault. Facts the fault does not have leave no hole in a
 * sentence.
 */
record Wording(Fault fault) {

  /** The claim when the path is certain, the guarded one (with "may") when it is not. */
  String claim(String certain, String guarded) {
    return fault.certainty() == Certainty.CERTAIN ? certain : guarded;
  }

  /** The variable or expression in quotes. */
  String subject() {
    return quoted(fault.subject());
  }

  Evidence evidence() {
    return fault.evidence();
  }

  /** Whether the subject is a plain name, so that code can be built from it. */
  boolean isNamed() {
    return fault.subject().chars().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
  }

  /**
   * {@code b.release()}, or {@code release()} when the subject is no name, or what it does when it
   * has none.
   */
  String releaseCall() {
    if (fault.protocol().releaseMethods().isEmpty()) {
      return "a call that gives it back";
    }
    String release = fault.protocol().releaseMethod() + "()";
    boolean receiver = isNamed() && !fault.subject().contains("(");
    return receiver ? fault.subject() + "." + release : release;
  }

  /** {@code " at line 12"}, or nothing when the line is unknown. */
  String atLine() {
    return evidence().exitLine() > 0 ? " at line " + evidence().exitLine() : "";
  }

  /** How the leaking path ends: {@code "the method returns at line 12"}. */
  String exit() {
    String words = evidence().exit().strip();
    if (words.isEmpty()) {
      return "the method ends" + atLine();
    }
    String who = words.startsWith("is ") ? subject() : "the method";
    String place = words.contains(" line ") ? "" : atLine();
    return who + " " + words + place;
  }

  /** {@code " from ByteBufAllocator.buffer()"}, or nothing. */
  String fromCall() {
    return evidence().call().isEmpty() ? "" : " from " + evidence().call();
  }

  /** What was begun and is not ended on the path. */
  String notUndone() {
    return claim(
        subject() + " is not undone: " + exit() + ".",
        subject() + " may not be undone: " + exit() + ".");
  }

  /** {@code " allocated at line 12"}, or nothing when the line is unknown. */
  String allocated() {
    return evidence().exitLine() > 0 ? " allocated" + atLine() : "";
  }

  /** The type of the subject without its package. */
  String type() {
    return fault.type().simpleName();
  }

  /** Who owns the reference instead, or the given words when nobody is named. */
  String lenderOr(String unnamed) {
    return evidence().lender().isEmpty() ? unnamed : evidence().lender();
  }

  /** {@code " (kept by field 'cache')"}, or nothing. */
  String keptBy() {
    return hasLender() ? " (kept by " + evidence().lender() + ")" : "";
  }

  /** The field concerned in quotes, or the given words when it is not named. */
  String fieldOr(String unnamed) {
    return evidence().lender().isEmpty() ? unnamed : quoted(evidence().lender());
  }

  /** The call concerned, or the given words when it is not known. */
  String callOr(String unnamed) {
    return evidence().call().isEmpty() ? unnamed : evidence().call();
  }

  boolean hasLender() {
    return !evidence().lender().isEmpty();
  }

  /** How the earlier end of the reference happened, from the ledger: released, or handed over. */
  String givenUp() {
    boolean moved =
        fault.ledgers().get(0).stream()
            .filter(step -> step.where().startLine() == evidence().exitLine())
            .anyMatch(step -> step.kind() == TraceStep.Kind.MOVE);
    return (moved ? "handed over" : "given back") + atLine();
  }

  /** Tells that there are more leaking exits, or nothing. */
  String furtherExits() {
    int more = fault.ledgers().size() - 1;
    if (more == 0) {
      return "";
    }
    return more == 1 ? "One more exit leaves it owned." : more + " more exits leave it owned.";
  }

  /** What a lost reference costs when that is little; nothing otherwise. */
  String damage() {
    Damage damage = fault.protocol().damage();
    if (!PagedRule.losesReference(fault.kind()) || damage == Damage.LOST) {
      return "";
    }
    return damage == Damage.HEAP
        ? "Its memory is garbage-collected, so this breaks the contract without losing memory."
        : "A finalizer or an enclosing scope releases it later.";
  }

  /** Which knowledge was used: the first question of whoever doubts a finding. */
  String knowledge() {
    List<String> basis = evidence().basis();
    return basis.isEmpty() ? "" : "Known from " + String.join(", ", basis) + ".";
  }

  /** The procedure as {@code Type.method(A, B)} with simple type names. */
  String member() {
    MethodRef ref = fault.procedure();
    StringJoiner parameters = new StringJoiner(", ", "(", ")");
    ref.parameters().forEach(name -> parameters.add(name.substring(name.lastIndexOf('.') + 1)));
    String name = ref.isConstructor() ? ref.ownerSimpleName() : ref.name();
    return ref.ownerSimpleName() + "." + name + parameters;
  }

  /** Joins sentences, leaving out empty ones. */
  String sentences(String... parts) {
    StringJoiner text = new StringJoiner(" ");
    for (String part : parts) {
      if (!part.isEmpty()) {
        text.add(part);
      }
    }
    return text.toString();
  }

  static String quoted(String text) {
    return "'" + text + "'";
  }
}
