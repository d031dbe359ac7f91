package org.refledger.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.ClassDecl;

final class IrTextRoundTripTest {
  private static final int RUNS = 500;

  @Test
  void anyProcedureReadsBackEqual() {
    for (long seed = 0; seed < RUNS; seed++) {
      Procedure procedure = new RandomIr(seed).procedure();
      String text = IrPrinter.print(procedure);
      Procedure again = IrParser.parseProcedure(text);
      assertThat(again).as("seed %d:%n%s", seed, text).isEqualTo(procedure);
      assertThat(IrPrinter.print(again)).isEqualTo(text);
    }
  }

  @Test
  void anyClassesWithProceduresReadBackEqual() {
    for (long seed = 0; seed < RUNS / 2; seed++) {
      RandomIr random = new RandomIr(seed);
      List<ClassDecl> classes = new ArrayList<>();
      for (String name : List.of("demo.A", "demo.B", "odd class")) {
        classes.add(random.classDecl(name));
      }
      List<Procedure> procedures = List.of(random.procedure());
      String text = IrPrinter.print(classes, procedures);
      Program program = IrParser.parse(text);
      for (ClassDecl decl : classes) {
        assertThat(program.classes().find(decl.name()))
            .as("seed %d:%n%s", seed, text)
            .contains(decl);
      }
      assertThat(program.procedures()).as("seed %d", seed).containsExactlyElementsOf(procedures);
    }
  }
}
