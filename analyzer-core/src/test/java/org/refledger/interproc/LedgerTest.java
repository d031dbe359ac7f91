package org.refledger.interproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refledger.interproc.IrFaults.faults;

import org.junit.jupiter.api.Test;

/** The ledger on hand-written procedures: every fault kind, and the idioms that balance. */
final class LedgerTest {
  @Test
  void aReferenceThatIsReleasedOnEveryPathBalances() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          if flag then b1 else b2
        b1:
          call virtual B#release() on b @3
          return @4
        b2:
          call virtual B#release() on b @5
          return @6
        """))
        .isEmpty();
  }

  @Test
  void anEarlyReturnLeaks() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          if flag then b1 else b2
        b1:
          return @3
        b2:
          call virtual B#release() on b @5
          return @6
        """))
        .containsExactly("LEAK@2 b");
  }

  @Test
  void aNullResultOwesNothing() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#poll() @2
          if b == null then b1 else b2
        b1:
          return @3
        b2:
          call virtual B#release() on b @5
          return @6
        """))
        .isEmpty();
  }

  @Test
  void aDeclaredExceptionLeaks() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          call static L#parse(B) with b @3
          call virtual B#release() on b @4
          return @5
        """))
        .containsExactly("LEAK@2 b");
  }

  @Test
  void aFinallyPays() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          goto b1
        b1: handlers finally java.lang.Throwable -> b2 (t)
          call static L#parse(B) with b @3
          goto b3
        b2:
          call virtual B#release() on b @4
          rethrow t
        b3:
          call virtual B#release() on b @4
          return @5
        """))
        .isEmpty();
  }

  @Test
  void aSuccessFlagIsFollowed() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          sent = false
          goto b1
        b1: handlers finally java.lang.Throwable -> b2 (t)
          call static L#parse(B) with b @3
          call static L#consume(B) with b @4
          sent = true
          goto b2n
        b2:
          if sent then b5 else b4
        b4:
          call virtual B#release() on b @6
          rethrow t
        b5:
          rethrow t
        b2n:
          if sent then b7 else b6
        b6:
          call virtual B#release() on b @6
          return @7
        b7:
          return @7
        """
                    .replace("b2n", "b3")))
        .isEmpty();
  }

  @Test
  void aSecondReleaseIsOneTooMany() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          call virtual B#release() on b @3
          call virtual B#release() on b @4
          return @5
        """))
        .containsExactly("OVER_RELEASE@4 b");
  }

  @Test
  void releaseAfterHandingOverIsOneTooMany() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          call static L#consume(B) with b @3
          call virtual B#release() on b @4
          return @5
        """))
        .containsExactly("OVER_RELEASE@4 b");
  }

  @Test
  void useAfterTheLastReleaseIsFound() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          call virtual B#release() on b @3
          call virtual B#read() on b @4
          return @5
        """))
        .containsExactly("USE_AFTER_RELEASE@4 b");
  }

  @Test
  void aViewDiesWithItsOwner() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          c = call virtual B#slice() on b @3
          call virtual B#release() on b @4
          call virtual B#read() on c @5
          return @6
        """))
        .containsExactly("ALIAS_OUTLIVES@5 c");
  }

  @Test
  void releasingAViewReleasesItsOwner() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          c = call static L#wrap(B) with b @3
          call virtual B#release() on c @4
          return @6
        """))
        .isEmpty();
  }

  @Test
  void overwritingTheOnlyHandleIsFound() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          b = call static L#alloc() @3
          call virtual B#release() on b @4
          return @6
        """))
        .containsExactly("OVERWRITE@3 b");
  }

  @Test
  void aDroppedResultIsFound() {
    assertThat(
            faults(
                """
        b0:
          call static L#alloc() @2
          return @6
        """))
        .containsExactly("DROPPED_RESULT@2 L.alloc()");
  }

  @Test
  void aRetainOnTopIsOneTooMany() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          call virtual B#retain() on b @3
          call static L#consume(B) with b @4
          return @6
        """))
        .containsExactly("EXTRA_RETAIN@3 b");
  }

  @Test
  void tryRetainOwesOnlyWhenItSaidTrue() {
    assertThat(
            faults(
                """
        b0:
          ok = call virtual B#tryRetain() on p @2
          if ok then b1 else b2
        b1:
          call virtual B#release() on p @3
          return @4
        b2:
          return @5
        """))
        .isEmpty();
  }

  @Test
  void anOutParameterOwesOnSuccess() {
    assertThat(
            faults(
                """
        b0:
          cell = array long[] of `0` @2
          hr = call static L#query(long[]) with cell @3
          if compare hr == 0 then b1 else b2
        b1:
          ptr = cell[0] @4
          c = call static L#wrap(long) with ptr @4
          if flag then b3 else b4
        b2:
          return @5
        b3:
          call virtual B#release() on c @6
          return @7
        b4:
          return @8
        """))
        .containsExactly("LEAK@3 ptr");
  }

  @Test
  void aLoopThatReleasesEachTurnBalances() {
    assertThat(
            faults(
                """
        b0:
          goto b1
        b1:
          if opaque "more" then b2 else b3
        b2:
          b = call static L#alloc() @2
          call virtual B#read() on b @3
          call virtual B#release() on b @4
          end b
          goto b1
        b3:
          return @6
        """))
        .isEmpty();
  }

  @Test
  void aLoopThatForgetsEachTurnLeaksOnce() {
    assertThat(
            faults(
                """
        b0:
          goto b1
        b1:
          if opaque "more" then b2 else b3
        b2:
          b = call static L#alloc() @2
          call virtual B#read() on b @3
          end b
          goto b1
        b3:
          return @6
        """))
        .containsExactly("LEAK@2 b");
  }

  @Test
  void whatIsStoredInAFieldBelongsToTheObject() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          this->A#f: B = b @3
          return @6
        """))
        .isEmpty();
  }

  @Test
  void unknownCodeMayKeepWhatItGets() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          call static Unknown#use(B) with b @3
          return @6
        """))
        .isEmpty();
  }
}
