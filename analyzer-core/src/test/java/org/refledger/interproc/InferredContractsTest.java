package org.refledger.interproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refledger.interproc.IrFaults.faults;
import static org.refledger.interproc.IrFaults.faultsOf;
import static org.refledger.interproc.IrFaults.procedure;
import static org.refledger.interproc.IrFaults.rawFaultsOf;

import org.junit.jupiter.api.Test;

/** The ledger across methods: what a caller is told by a body or by a contract. */
final class InferredContractsTest {
  @Test
  void aParameterTheContractHandsOverMustBeGivenBack() {
    assertThat(
            faultsOf(
                procedure(
                    "A#handle(B) : void",
                    "this: A, p: B",
                    """
                    b0:
                      if opaque "x" then b1 else b2
                    b1:
                      return @3
                    b2:
                      call static L#consume(B) with p @4
                      return @5
                    """)))
        .containsExactly("LEAK@1 p");
  }

  @Test
  void aParameterTheContractLendsMustNotBeReleased() {
    assertThat(
            faultsOf(
                procedure(
                    "A#lent(B) : void",
                    "this: A, p: B",
                    "b0:\n call virtual B#release() on p @3\n return @4")))
        .containsExactly("RELEASE_OF_BORROWED_PARAMETER@3 p");
  }

  @Test
  void whatAProjectMethodDoesIsInferredFromItsBody() {
    String close =
        procedure(
            "A#close(B) : void",
            "this: A, p: B",
            """
        b0:
          if p == null then b1 else b2
        b1:
          return
        b2:
          call virtual B#release() on p @30
          return
        """);
    String user =
        procedure(
            "A#m() : void",
            "this: A",
            """
        b0:
          b = call static L#alloc() @2
          call special A#close(B) on this with b @3
          call special A#close(B) on this with b @4
          return @5
        """);
    assertThat(faultsOf(close + user)).containsExactly("OVER_RELEASE@4 b");
  }

  @Test
  void theStepInsideTheCalleeShowsWhyTheCallReleases() {
    String close =
        procedure(
            "A#close(B) : void",
            "this: A, p: B",
            "b0:\n call virtual B#release() on p @30\n return @31");
    String user =
        procedure(
            "A#m() : void",
            "this: A",
            """
        b0:
          b = call static L#alloc() @2
          call special A#close(B) on this with b @3
          call special A#close(B) on this with b @4
          return @5
        """);
    assertThat(rawFaultsOf(close + user))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.ledgers().get(0).stream().flatMap(s -> s.inner().stream()))
                    .extracting(step -> step.where().startLine())
                    .containsExactly(30, 30));
  }

  @Test
  void anInferredFactoryMakesItsCallerOwe() {
    String make =
        procedure("A#make() : B", "this: A", "b0:\n b = call static L#alloc() @30\n return b");
    String user =
        procedure(
            "A#m() : void", "this: A", "b0:\n b = call special A#make() on this @2\n return @5");
    assertThat(faultsOf(make + user)).containsExactly("LEAK@2 b");
  }

  @Test
  void aMethodThatNeverReturnsEndsThePath() {
    assertThat(
            faults(
                """
        b0:
          b = call static L#alloc() @2
          if flag then b1 else b2
        b1:
          call virtual B#release() on b @3
          call static L#fail() @4
          call virtual B#release() on b @5
          return @6
        b2:
          call virtual B#release() on b @7
          return @8
        """))
        .isEmpty();
  }
}
