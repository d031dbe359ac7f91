package org.refledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.FaultKind;
import org.refledger.trace.TraceStep;

/** The messages as users read them. */
class RuleMessageTest {
  private static final RuleCatalogue RULES = RuleCatalogue.load();

  private static String message(Faults faults) {
    return RULES.check(faults.fault()).orElseThrow().message();
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void mayIsSaidExactlyWhenThePathIsNotCertain(FaultKind kind) {
    Faults plain = Faults.of(kind);
    for (Faults faults :
        new Faults[] {plain, plain.lender("field 'x'"), plain.exit(0, ""), plain.outParameter()}) {
      assertThat(message(faults)).doesNotContainPattern("\\bmay\\b");
      assertThat(message(faults.certainty(Certainty.LIKELY))).containsPattern("\\bmay\\b");
      assertThat(message(faults.certainty(Certainty.POSSIBLE))).containsPattern("\\bmay\\b");
    }
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void factsThatAreMissingLeaveNoHoles(FaultKind kind) {
    String message = message(Faults.of(kind).call("").exit(0, "").basis());

    assertThat(message)
        .doesNotContain("  ", " .", " ,", "line 0", "''", "Known from")
        .endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void theKnowledgeUsedIsNamedLast(FaultKind kind) {
    assertThat(message(Faults.of(kind).basis("contract netty/buffer", "body of Sender.fill()")))
        .endsWith(" Known from contract netty/buffer, body of Sender.fill().");
  }

  @Test
  void leakByReturn() {
    assertThat(message(Faults.of(FaultKind.LEAK)))
        .isEqualTo(
            "'b' is not released: the method returns at line 12 while it is still owned. The reference"
                + " acquired from ByteBufAllocator.buffer() needs b.release() on that path, too, unless"
                + " it is handed over there. Known from contract netty/buffer.");
  }

  @Test
  void leakByException() {
    Faults leak =
        Faults.of(FaultKind.LEAK)
            .exit(15, "throws IOException from read()")
            .exceptional()
            .certainty(Certainty.LIKELY)
            .exits(3);
    assertThat(message(leak))
        .isEqualTo(
            "'b' may not be released: the method throws IOException from read() at line 15 while it is"
                + " still owned. The reference acquired from ByteBufAllocator.buffer() needs b.release()"
                + " in a finally block, since only an exception loses it. 2 more exits leave it owned."
                + " Known from contract netty/buffer.");
  }

  @Test
  void leakOfGarbageCollectedMemory() {
    assertThat(message(Faults.of(FaultKind.LEAK).damage(Damage.HEAP).basis()))
        .endsWith(
            "Its memory is garbage-collected, so this breaks the contract without losing memory.");
    assertThat(message(Faults.of(FaultKind.LEAK).damage(Damage.DELAYED).basis()))
        .endsWith("A finalizer or an enclosing scope releases it later.");
  }

  @Test
  void leakOfAnExpressionDoesNotInventCode() {
    assertThat(message(Faults.of(FaultKind.LEAK).subject("buf(1)")))
        .contains("'buf(1)' is not released", "needs release() on that path");
  }

  @Test
  void leakThroughAnOutParameter() {
    assertThat(message(Faults.of(FaultKind.LEAK).outParameter().call("Unknown.QueryInterface()")))
        .isEqualTo(
            "'b' is not released: the method returns at line 12 while it is still owned. The reference"
                + " that Unknown.QueryInterface() put into its out-parameter needs b.release() on that"
                + " path, too, unless it is handed over there. Known from contract netty/buffer.");
  }

  @Test
  void overwrite() {
    assertThat(message(Faults.of(FaultKind.OVERWRITE)))
        .isEqualTo(
            "'b' still owns a reference when it is overwritten here. Nothing else holds the reference"
                + " acquired from ByteBufAllocator.buffer(); b.release() belongs before the assignment."
                + " Known from contract netty/buffer.");
  }

  @Test
  void overReleaseAfterAReleaseOrAHandOver() {
    assertThat(message(Faults.of(FaultKind.OVER_RELEASE)))
        .isEqualTo(
            "'b' is released again: its last reference was given back at line 12. Only one of the two"
                + " can stay on that path. Known from contract netty/buffer.");
    assertThat(message(Faults.of(FaultKind.OVER_RELEASE).endedBy(TraceStep.Kind.MOVE)))
        .startsWith("'b' is released again: its last reference was handed over at line 12.");
  }

  @Test
  void overReleaseOfWhatWasBorrowed() {
    assertThat(
            message(Faults.of(FaultKind.OVER_RELEASE).exit(0, "").lender("field 'cache'").basis()))
        .isEqualTo(
            "'b' is released, but the reference belongs to field 'cache'. Leave the release to the"
                + " owner, or take a reference first.");
    assertThat(message(Faults.of(FaultKind.OVER_RELEASE).exit(0, "")))
        .startsWith("'b' is released, but this code owns no reference to it.");
  }

  @Test
  void useAfterRelease() {
    assertThat(message(Faults.of(FaultKind.USE_AFTER_RELEASE)))
        .isEqualTo(
            "'b' is used after its last reference was given back at line 12. Use it before that line, or"
                + " keep a reference of your own until here. Known from contract netty/buffer.");
  }

  @Test
  void aliasOutlives() {
    assertThat(message(Faults.of(FaultKind.ALIAS_OUTLIVES).subject("s").lender("'b'").basis()))
        .isEqualTo(
            "'s' is used after the reference of 'b', on which it relies, was given back at line 12."
                + " Release the owner after the last use, or give 's' its own reference.");
  }

  @Test
  void releaseOfABorrowedParameter() {
    assertThat(message(Faults.of(FaultKind.RELEASE_OF_BORROWED_PARAMETER).subject("msg").basis()))
        .isEqualTo(
            "Parameter 'msg' is released, but it is only borrowed from the caller. The owner releases it"
                + " as well; drop this release, or retain it first.");
  }

  @Test
  void extraRetain() {
    assertThat(message(Faults.of(FaultKind.EXTRA_RETAIN)))
        .isEqualTo(
            "'b' is retained once too often: ByteBufAllocator.buffer() had already counted it for this"
                + " code. Only one of the two references is given back, so the count never reaches"
                + " zero. Known from contract netty/buffer.");
  }

  @Test
  void droppedResult() {
    assertThat(message(Faults.of(FaultKind.DROPPED_RESULT).subject("alloc.buffer()")))
        .isEqualTo(
            "The reference returned by ByteBufAllocator.buffer() is dropped at the end of the expression"
                + " and never released. Keep it in a variable and call release() on it. Known from"
                + " contract netty/buffer.");
  }

  @Test
  void mixedResult() {
    assertThat(message(Faults.of(FaultKind.MIXED_RESULT).lender("field 'cache'").basis()))
        .isEqualTo(
            "Sender.send() returns an owned reference on one path and a borrowed one (it belongs to field"
                + " 'cache') on another. No caller can be right about releasing 'b'; retain it on the"
                + " borrowed path, or return it borrowed always.");
  }
}
