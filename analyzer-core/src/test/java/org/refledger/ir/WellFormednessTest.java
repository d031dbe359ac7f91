package org.refledger.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.ir.text.IrParser;
import org.refledger.source.SourceRange;

final class WellFormednessTest {

  private static List<String> problems(String text) {
    return WellFormedness.problems(IrParser.parseProcedure(text));
  }

  private static List<String> ofBody(String text) {
    return problems(
        "procedure A#m(int) {\n formals this: A, p: int\n locals e, %2: int, %3: int\n"
            + text
            + "\n}");
  }

  @Test
  void aLoopWithAHandlerIsWellFormed() {
    assertThat(
            ofBody(
                """
                b0:
                  %3 = p
                  goto b1
                b1: handlers E -> b2 (e)
                  use %3
                  if p then b1 else b2
                b2:
                  return
                """))
        .isEmpty();
  }

  @Test
  void edgesLeadToBlocksThatExist() {
    assertThat(ofBody("b0: handlers E -> b9 (e)\n goto b7"))
        .containsExactly(
            "b0 leads to b7, which does not exist",
            "b0 has a handler that leads to b9, which does not exist");
  }

  @Test
  void everyBlockIsReachable() {
    assertThat(ofBody("b0:\n return\nb1:\n return")).containsExactly("b1 is unreachable");
  }

  @Test
  void blocksStandAtTheirNumbers() {
    assertThat(ofBody("b1:\n return")).containsExactly("block b1 stands at index 0");
    assertThat(ofBody("")).containsExactly("there is no entry block");
  }

  @Test
  void aTemporaryIsAssignedOnEveryPathToItsUse() {
    assertThat(
            ofBody(
                """
                b0:
                  if p then b1 else b2
                b1:
                  %2 = 1
                  goto b2
                b2:
                  use %2
                  return
                """))
        .containsExactly("temporary %3 may be unassigned in b2");
  }

  @Test
  void aHandlerDoesNotSeeWhatItsBlockAssigns() {
    assertThat(
            ofBody(
                """
                b0: handlers E -> b1 (e)
                  %2 = p
                  return
                b1:
                  use %2
                  return
                """))
        .containsExactly("temporary %3 may be unassigned in b1");
  }

  @Test
  void aHandlersVariableIsAssignedInIt() {
    assertThat(ofBody("b0: handlers E -> b1 (%2)\n use p\n return\nb1:\n rethrow %2")).isEmpty();
  }

  @Test
  void formalsAndCapturesMatchTheirKindsAndTheSignature() {
    assertThat(
            problems(
                "procedure A#m(int,int) {\n formals p: int, this: A\n captures c kind local\n b0:\n return\n}"))
        .containsExactly(
            "formal this.1 at position 1 is of kind THIS", "capture c.2 is of kind LOCAL");
    assertThat(problems("static procedure A#m(int) {\n formals this: A\n b0:\n return\n}"))
        .containsExactly("a static procedure has a receiver", "0 parameters do not match A#m(int)");
    assertThat(problems("procedure A#m() {\n locals p kind parameter\n b0:\n return\n}"))
        .containsExactly("variable p.0 is neither among the formals nor the captures");
  }

  @Test
  void anotherProceduresVariableIsNotOurs() {
    Procedure good = IrParser.parseProcedure("procedure A#m() {\n locals x: int\n b0:\n return\n}");
    Variable stranger = new Variable(0, "x", Variable.Kind.LOCAL, TypeRef.LONG);
    Event use = new Event.Use(stranger, SourceRange.UNKNOWN);
    assertThat(WellFormedness.problems(withEvents(good, List.of(use))))
        .containsExactly("variable x.0 in b0 is not one of the procedure's");
  }

  private static Procedure withEvents(Procedure procedure, List<Event> events) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : procedure.cfg().blocks()) {
      blocks.add(new Block(block.id(), events, block.terminator(), block.handlers()));
    }
    return new Procedure(
        procedure.method(),
        procedure.kind(),
        procedure.formals(),
        procedure.captures(),
        procedure.variables(),
        procedure.returnType(),
        procedure.thrown(),
        procedure.modifiers(),
        procedure.annotations(),
        procedure.enclosing(),
        new Cfg(blocks),
        procedure.range());
  }
}
