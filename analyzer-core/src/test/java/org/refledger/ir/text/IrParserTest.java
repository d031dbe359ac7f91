package org.refledger.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Handler;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.WellFormedness;
import org.refledger.source.SourceRange;

final class IrParserTest {
  private static final String HAND_WRITTEN =
      """
      file "demo/Foo.java"
      class demo.Foo extends demo.Base {
        final field buf: io.netty.buffer.ByteBuf
      }
      class demo.Base
      // as a person writes it
      procedure demo.Foo#bar(io.netty.buffer.ByteBuf,boolean) : void throws java.io.IOException @10 {
        formals this: demo.Foo, buf: io.netty.buffer.ByteBuf, ok: boolean
        locals c: io.netty.buffer.ByteBuf, e: java.io.IOException, %1: boolean "buf.release()"
        b0:
          c = call virtual io.netty.buffer.ByteBuf#retainedSlice() on buf   @12:5-30
          if ok then b1 else b2
        b1: handlers java.io.IOException -> b3 (e), finally java.lang.Throwable -> b3 (e)
          this->demo.Foo#buf = c
          return
        b2:
          return
        b3:
          %1 = call virtual io.netty.buffer.ByteBuf#release() on c
          throw e
      }
      """;

  private static Procedure body(String statements) {
    return IrParser.parseProcedure(
        "procedure A#m(?) {\n formals this: A, p: B\n locals x: int, y\n b0:\n"
            + statements
            + "\n}");
  }

  @Test
  void aHandWrittenProcedureMeansWhatItSays() {
    Procedure procedure = IrParser.parseProcedure(HAND_WRITTEN);
    assertThat(WellFormedness.problems(procedure)).isEmpty();
    assertThat(procedure.hasReceiver()).isTrue();
    assertThat(procedure.kind()).isEqualTo(Procedure.Kind.METHOD);
    assertThat(procedure.range()).isEqualTo(SourceRange.ofLine("demo/Foo.java", 10));
    assertThat(procedure.variables())
        .extracting(Variable::name)
        .containsExactly("this", "buf", "ok", "c", "e", "buf.release()");
    Event.Call call = (Event.Call) procedure.cfg().block(0).events().get(0);
    assertThat(call.range()).isEqualTo(new SourceRange("demo/Foo.java", 12, 5, 12, 30));
    assertThat(call.receiverType()).isEqualTo(TypeRef.of("io.netty.buffer.ByteBuf"));
    assertThat(procedure.cfg().block(1).handlers())
        .extracting(Handler::isFinally)
        .containsExactly(false, true);
    assertThat(procedure.cfg().block(3).terminator())
        .isEqualTo(new Terminator.Throw(procedure.variables().get(4), false, SourceRange.UNKNOWN));
  }

  @Test
  void aFieldWithoutATypeTakesItFromTheClassDeclaredBefore() {
    Event.Store store =
        (Event.Store) IrParser.parseProcedure(HAND_WRITTEN).cfg().block(1).events().get(0);
    Place.InstanceField place = (Place.InstanceField) store.place();
    assertThat(place.field())
        .isEqualTo(new FieldRef("demo.Foo", "buf", TypeRef.of("io.netty.buffer.ByteBuf"), true));
  }

  @Test
  void classLinesBuildAClassTable() {
    Program program = IrParser.parse(HAND_WRITTEN);
    assertThat(program.classes().isSubtype("demo.Foo", "demo.Base")).isTrue();
    assertThat(program.classes().directSubclasses("demo.Base")).containsExactly("demo.Foo");
    assertThat(program.procedures()).hasSize(1);
  }

  @Test
  void aProgramPrintsItsProceduresAfterTheirClasses() {
    String text = IrPrinter.print(IrParser.parse(HAND_WRITTEN));
    assertThat(text).contains("class demo.Base\n", "class demo.Foo extends demo.Base {");
    assertThat(IrPrinter.print(IrParser.parse(text))).isEqualTo(text);
  }

  @Test
  void everyFormOfEventIsRead() {
    List<Event> events =
        body("""
                x = 5
                x = p->A#f: int
                static A#g: int final = x
                y = array B[] of p, null
                y = closure java.lang.Runnable of A#m$lambda$0() capturing p
                y = call new B#<init>(int) with 5:long
                use p
                end x, y
                unmodelled "asm" touching p
                return
                """)
            .cfg()
            .block(0)
            .events();
    assertThat(events)
        .extracting(e -> e.getClass().getSimpleName())
        .containsExactly(
            "Assign",
            "Load",
            "Store",
            "NewArray",
            "MakeClosure",
            "Call",
            "Use",
            "ScopeEnd",
            "Unmodelled");
    Event.Call call = (Event.Call) events.get(5);
    assertThat(call.receiver()).isNull();
    assertThat(call.receiverType()).isEqualTo(TypeRef.of("B"));
    assertThat(call.arguments())
        .containsExactly(new Constant(Constant.Kind.INTEGER, 5L, TypeRef.LONG));
  }

  @Test
  void aNullTestIsNotAComparisonUnlessItSaysSo() {
    assertThat(condition("p == null")).isInstanceOf(Condition.IsNull.class);
    assertThat(condition("compare p == null")).isInstanceOf(Condition.Compare.class);
    assertThat(condition("x < 5")).isInstanceOf(Condition.Compare.class);
    assertThat(condition("p instanceof C<D>")).isInstanceOf(Condition.InstanceOf.class);
    assertThat(condition("opaque \"i < n\"")).isEqualTo(new Condition.Opaque("i < n"));
  }

  private static Condition condition(String text) {
    Procedure procedure = body("if " + text + " then b0 else b0");
    return ((Terminator.Branch) procedure.cfg().block(0).terminator()).condition();
  }

  @Test
  void variablesOfOneNameAreToldApartByTheirIndex() {
    String text =
        """
        procedure A#m() : void {
          locals i.0: int, i.1: long, 'end': int
          b0:
            i.1 = i.0
            'end' = i.1
            return
        }
        """;
    Procedure procedure = IrParser.parseProcedure(text);
    assertThat(procedure.variables()).extracting(Variable::name).containsExactly("i", "i", "end");
    assertThat(IrPrinter.print(procedure)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "z = 5                  | 5 | a declared variable",
        "x = call A#m()         | 5 | static, virtual, special or new",
        "5 = x                  | 5 | a variable or a place to assign to",
        "x = 5 6                | 5 | the end of the line",
        "goto 7                 | 5 | a block as b0, b1, ...",
        "x = 99999999999999999999 | 5 | a number that fits 64 bits",
        "use \"open             | 5 | a closing \"",
        "if compare p then b0 else b0 | 5 | ==, < or <=",
        "x = 5                  | 6 | an event, a terminator or }",
      })
  void anErrorTellsTheLineAndWhatWasExpected(String statement, int line, String expected) {
    assertThatThrownBy(() -> body(statement.strip()))
        .isInstanceOfSatisfying(
            IrSyntaxException.class,
            e -> {
              assertThat(e.line()).isEqualTo(line);
              assertThat(e.expected()).isEqualTo(expected);
              assertThat(e).hasMessageContaining("line " + line + ":");
            });
  }

  @Test
  void aSecondProcedureOrClassOfOneNameIsAnError() {
    String procedure = "procedure A#m() {\n b0:\n return\n}\n";
    assertThatThrownBy(() -> IrParser.parse(procedure + procedure))
        .hasMessageContaining("a procedure that was not written before");
    assertThatThrownBy(() -> IrParser.parse("class A\nclass A\n"))
        .hasMessageContaining("a class that was not declared before");
    assertThatThrownBy(() -> IrParser.parseProcedure("class A\n"))
        .hasMessageContaining("exactly one procedure");
  }
}
