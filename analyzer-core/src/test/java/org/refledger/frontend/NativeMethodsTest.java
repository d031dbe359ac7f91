package org.refledger.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.TypeRef;
import org.refledger.ir.WellFormedness;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.SimpleClassTable;
import org.refledger.ir.text.IrParser;
import org.refledger.ir.text.IrPrinter;
import org.refledger.source.SourceRange;

/** Methods of Java that have their body in C. */
final class NativeMethodsTest {
  private static final String RELEASE =
      """
      static procedure native#%s(JNIEnv,jclass,long) : int {
        formals env: JNIEnv, cls: jclass, p: long
        b0:
          return 0
      }
      """;

  private static MethodDecl method(String owner, String name, TypeRef parameter) {
    return new MethodDecl(
        new MethodRef(owner, name, List.of(parameter.erasedName())),
        List.of(),
        List.of(new ParameterDecl("p", parameter, List.of())),
        TypeRef.INT,
        List.of(),
        true,
        false,
        false,
        false,
        List.of(),
        SourceRange.UNKNOWN);
  }

  private static ClassDecl type(String name, MethodDecl... methods) {
    return new ClassDecl(
        name,
        ClassDecl.Kind.CLASS,
        ClassDecl.Origin.SOURCE,
        false,
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(methods),
        List.of(),
        SourceRange.UNKNOWN);
  }

  private static List<Procedure> bodies(String function, ClassDecl... types) {
    Program program = IrParser.parse(RELEASE.formatted(function));
    return NativeMethods.bodies(SimpleClassTable.of(List.of(types)), program.procedures());
  }

  @Test
  void aMethodThatPassesNumbersCallsTheFunctionOfItsName() {
    List<Procedure> bodies =
        bodies(
            "Java_a_b_Com_release_1it",
            type("a.b.Com", method("a.b.Com", "release_it", TypeRef.LONG)));

    assertThat(bodies).hasSize(1);
    assertThat(WellFormedness.problems(bodies.get(0))).isEmpty();
    assertThat(IrPrinter.print(bodies.get(0)))
        .contains("static procedure a.b.Com#release_it(long) : int")
        .contains("call static native#Java_a_b_Com_release_1it(JNIEnv,jclass,long) with `env`");
  }

  @Test
  void anInnerClassHasADollar() {
    assertThat(
            bodies(
                "Java_a_Outer_00024In_f",
                type("a.Outer"),
                type("a.Outer.In", method("a.Outer.In", "f", TypeRef.INT))))
        .hasSize(1);
  }

  @Test
  void anOverloadIsKnownByItsSignature() {
    assertThat(bodies("Java_A_f__J", type("A", method("A", "f", TypeRef.LONG)))).hasSize(1);
    assertThat(bodies("Java_A_f__J", type("A", method("A", "f", TypeRef.INT)))).isEmpty();
  }

  @Test
  void objectsAreCountedApartOnBothSides() {
    assertThat(bodies("Java_A_f", type("A", method("A", "f", TypeRef.OBJECT)))).isEmpty();
  }

  @Test
  void aNameIsSpelledAsJniSpellsIt() {
    assertThat(NativeMethods.mangled("a/b_c/Ä$")).isEqualTo("a_b_1c__000c4_00024");
  }
}
