package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.ClassDecl;

/** Writes procedures and declarations as text that {@link IrParser} reads back to equal ones. */
public final class IrPrinter {
  private IrPrinter() {}

  /** One procedure, with a {@code file} line before it when its file is known. */
  public static String print(Procedure procedure) {
    return new ProcedurePrinter(new ReferencePrinter(), procedure).print();
  }

  /** These classes, then these procedures, in the given order. */
  public static String print(Collection<ClassDecl> classes, Collection<Procedure> procedures) {
    ReferencePrinter references = new ReferencePrinter();
    ClassPrinter classPrinter = new ClassPrinter(references);
    List<String> parts = new ArrayList<>();
    classes.forEach(c -> parts.add(classPrinter.print(c)));
    procedures.forEach(p -> parts.add(new ProcedurePrinter(references, p).print()));
    return String.join("\n", parts);
  }

  /**
   * The program's procedures after the classes they are declared in and what is known of the
   * super-types of these.
   */
  public static String print(Program program) {
    TreeSet<String> names = new TreeSet<>();
    for (Procedure procedure : program.procedures()) {
      names.addAll(program.classes().superTypes(procedure.method().owner()));
    }
    List<ClassDecl> classes =
        names.stream().flatMap(n -> program.classes().find(n).stream()).toList();
    return print(classes, program.procedures());
  }
}
