package org.refledger.frontend.java.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refledger.finding.Fix;
import org.refledger.finding.Remedy;
import org.refledger.finding.TextEdits;
import org.refledger.source.SourceRange;

/** Places in the sources of these tests are marked: {@code «acquired»} and {@code ‹exit›}. */
class JavaFixerTest {
  private static final String FILE = "A.java";

  private record Marked(String text, SourceRange acquired, List<SourceRange> exits) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      SourceRange acquired = SourceRange.UNKNOWN;
      List<SourceRange> exits = new ArrayList<>();
      int line = 1;
      int column = 1;
      int startColumn = 1;
      for (char c : marked.toCharArray()) {
        if (c == '«' || c == '‹') {
          startColumn = column;
        } else if (c == '»') {
          acquired = new SourceRange(FILE, line, startColumn, line, column);
        } else if (c == '›') {
          exits.add(new SourceRange(FILE, line, startColumn, line, column));
        } else {
          text.append(c);
          line += c == '\n' ? 1 : 0;
          column = c == '\n' ? 1 : column + 1;
        }
      }
      return new Marked(text.toString(), acquired, exits);
    }
  }

  private static Optional<Fix> fix(Remedy remedy, String text) {
    return new JavaFixer().fixes(List.of(remedy), FILE, text).get(0);
  }

  private static String body(String body) {
    return "class A {\n  int m(Pool pool, boolean ok) {\n" + body.indent(4) + "  }\n}\n";
  }

  private static Optional<Fix> release(String marked, boolean onlyExceptions) {
    Marked source = Marked.of(marked);
    return fix(
        new Remedy.Release("b", source.acquired, "release", false, source.exits, onlyExceptions),
        source.text);
  }

  private static void becomes(String marked, String expected, boolean evident) {
    Fix fix = release(marked, false).orElseThrow();
    assertThat(new TextEdits(Marked.of(marked).text).apply(fix.edits())).isEqualTo(expected);
    assertThat(fix.isEvident()).isEqualTo(evident);
  }

  @Test
  void aReleaseIsPutBeforeAReturnThatComputesNothing() {
    becomes(
        body(
            """
            Buf b = «pool.get()»;
            if (!ok) {
              ‹return -1›;
            }
            return b.give();
            """),
        body(
            """
            Buf b = pool.get();
            if (!ok) {
              b.release();
              return -1;
            }
            return b.give();
            """),
        true);
  }

  @Test
  void anExitWithoutBracesGetsThem() {
    becomes(
        body(
            """
            Buf b = «pool.get()»;
            if (!ok) ‹return 0›;
            if (ok)
              ‹return 1›;
            else
              return keep(b);
            """),
        body(
            """
            Buf b = pool.get();
            if (!ok) {
              b.release();
              return 0;
            }
            if (ok) {
              b.release();
              return 1;
            }
            else
              return keep(b);
            """),
        true);
  }

  @Test
  void anExitBesideOtherStatementsStaysOnItsLine() {
    becomes(
        body("Buf b = «pool.get()»;\nif (!ok) { log(); ‹return 0›; }\nreturn b.give();"),
        body("Buf b = pool.get();\nif (!ok) { log(); b.release(); return 0; }\nreturn b.give();"),
        true);
  }

  @Test
  void aVariableThatMayBeNullIsAsked() {
    becomes(
        body(
            """
            Buf b = «pool.poll()»;
            if (b == null || ok) {
              ‹return 0›;
            }
            return b.give();
            """),
        body(
            """
            Buf b = pool.poll();
            if (b == null || ok) {
              if (b != null) {
                b.release();
              }
              return 0;
            }
            return b.give();
            """),
        true);
  }

  @Test
  void theEndOfTheBlockIsAnExit() {
    becomes(
        "class A {\n\tvoid m(Pool pool) {\n\t\tBuf b = «pool.get()»;\n\t\tb.write(1); // one\n\t‹}›\n}\n",
        "class A {\n\tvoid m(Pool pool) {\n\t\tBuf b = pool.get();\n\t\tb.write(1); // one\n\t\tb.release();\n\t}\n}\n",
        true);
  }

  @Test
  void whatWasHandedToACallMayBeKeptThereSoTheReleaseIsNotEvident() {
    becomes(
        body("Buf b = «pool.get()»;\nsend(b);\n‹return 0›;"),
        body("Buf b = pool.get();\nsend(b);\nb.release();\nreturn 0;"),
        false);
  }

  @Test
  void aReturnThatComputesIsWrapped() {
    becomes(
        body("Buf b = «pool.get()»; // one\n\nb.write(1);\n‹return b.size()›;"),
        body(
            """
            Buf b = pool.get(); // one

            try {
              b.write(1);
              return b.size();
            } finally {
              b.release();
            }
            """),
        false);
  }

  @Test
  void aReleaseAtTheEndMovesIntoFinally() {
    String source =
        body(
            """
            Buf b = «pool.get()»;
            b.write(1);

            ‹parse(ok)›;
            b.release(); // done
            return 1;
            """);
    Fix fix = release(source, true).orElseThrow();
    assertThat(new TextEdits(Marked.of(source).text).apply(fix.edits()))
        .isEqualTo(
            body(
                """
                Buf b = pool.get();
                try {
                  b.write(1);

                  parse(ok);
                } finally {
                  b.release();
                } // done
                return 1;
                """));
    assertThat(fix.isEvident()).isTrue();
    assertThat(fix.title()).isEqualTo("Release 'b' in a finally block");
  }

  @Test
  void lineEndsOfTheFileAreKept() {
    String source =
        body("Buf b = «pool.get()»;\nif (!ok) {\n  ‹return -1›;\n}\nreturn b.give();")
            .replace("\n", "\r\n");
    Marked windows = Marked.of(source);
    Fix same =
        fix(
                new Remedy.Release("b", windows.acquired, "release", false, windows.exits, false),
                windows.text)
            .orElseThrow();
    assertThat(same.edits().get(0).text()).contains("b.release();\r\n");
  }

  @Test
  void nothingIsProposedWhenTheVariableDoesNotSurelyHoldTheReference() {
    List<String> sources =
        List.of(
            body("Buf b = «pool.get()»;\nb = other(b);\n‹return 0›;"),
            body("Buf b = null;\nif (ok) {\n  b = «pool.get()»;\n}\n‹return 0›;"),
            body("Buf b = ok ? «pool.get()» : null;\n‹return 0›;"),
            body("Buf b = «pool.get()»;\nif (ok) {\n  ‹return 0›;\n}\npool.release(b);\nreturn 1;"),
            body("Buf b = «pool.get()», c = null;\n‹return 0›;"),
            body("Buf b = «pool.get()»;\nrun(() -> b.release());\n‹return size(b)›;"));
    assertThat(sources).allSatisfy(source -> assertThat(release(source, false)).isEmpty());
  }

  @Test
  void nothingIsProposedWhenACallMayHaveKeptTheReference() {
    List<String> sources =
        List.of(
            body("Buf b = «pool.get()»;\nif (ok) {\n  keep(b);\n}\n‹return 0›;"),
            body("Buf b = «pool.get()»;\nboolean kept = ok && keep(b);\n‹return 0›;"),
            body("Buf b = «pool.get()»;\n‹b.write(1)›;\nreturn keep(b);"),
            body("Buf b = «pool.get()»;\n‹keep(b)›;\nreturn size();"),
            body("Buf b = «pool.get()»;\nView v = b.view();\n‹return size(v)›;"),
            body(
                "Buf b = «pool.get()»;\nwhile (ok) {\n  if (stop) {\n    ‹return 0›;\n  }\n  keep(b);\n}\nreturn 1;"),
            body("Buf b = «pool.get()»;\n‹return b.view()›;").replace("int m(", "View m("));
    assertThat(sources).allSatisfy(source -> assertThat(release(source, false)).isEmpty());
  }

  @Test
  void aCallThatTheLeakingPathPassesOnlyBorrows() {
    List<String> sources =
        List.of(
            body("Buf b = «pool.get()»;\nsend(b);\n‹return 0›;"),
            body("Buf b = «pool.get()»;\nif (!check(b)) {\n  ‹return 0›;\n}\nreturn b.give();"),
            body("Buf b = «pool.get()»;\nint n = b.size();\nsend(b.view());\n‹return n›;"),
            body("Buf b = «pool.get()»;\n‹return size(b)›;"));
    assertThat(sources).allSatisfy(source -> assertThat(release(source, false)).isPresent());
  }

  @Test
  void aCloseThatMayThrowIsPutOnlyWhereSomebodyHandlesIt() {
    String source = body("Buf b = «pool.get()»;\n‹return 0›;");
    Marked marked = Marked.of(source);
    Remedy close = new Remedy.Release("b", marked.acquired, "close", false, marked.exits, false);
    assertThat(fix(close, marked.text)).isEmpty();
    assertThat(fix(close, marked.text.replace("ok) {", "ok) throws IOException {"))).isPresent();
  }

  @Test
  void memoryIsFreedByTheFunctionBesideTheOneItCameFrom() {
    String source = body("BSTR b = «OleAuto.INSTANCE.SysAllocString(t)»;\n‹return 0›;");
    Marked marked = Marked.of(source);
    Remedy free =
        new Remedy.Release("b", marked.acquired, "SysFreeString", true, marked.exits, false);
    Fix fix = fix(free, marked.text).orElseThrow();
    assertThat(fix.edits().get(0).text()).isEqualTo("OleAuto.INSTANCE.SysFreeString(b);\n    ");
    String unscoped = marked.text.replace("OleAuto.INSTANCE.", "");
    assertThat(fix(free, unscoped)).as("nobody knows where SysFreeString is").isEmpty();
  }

  @Test
  void anOutParameterIsClearedAsItsTypeWants() {
    assertThat(cleared("PointerByReference")).contains("out.setValue(null);\n    ");
    assertThat(cleared("long[]")).contains("out[0] = 0;\n    ");
    assertThat(cleared("Object[]")).contains("out[0] = null;\n    ");
    assertThat(cleared("Pointer")).contains("out.setPointer(0, null);\n    ");
    assertThat(cleared("long")).as("an address: nobody knows how wide").isEmpty();
  }

  private static Optional<String> cleared(String type) {
    Marked source = Marked.of("class A {\n  int m(" + type + " out) {\n    ‹return -1›;\n  }\n}\n");
    return fix(new Remedy.ClearSlot("out", source.exits.get(0)), source.text)
        .map(fix -> fix.edits().get(0).text());
  }

  @Test
  void theExitThatRejectsANullSlotIsLeftAlone() {
    Marked source =
        Marked.of(
            "class A {\n  int m(long[] out) {\n    if (out == null) {\n      ‹return -1›;\n    }\n    return 0;\n  }\n}\n");
    assertThat(fix(new Remedy.ClearSlot("out", source.exits.get(0)), source.text)).isEmpty();
  }

  @Test
  void anObjectCountsItselfByItsOwnMethod() {
    String counted =
        "class A {\n  int AddRef() { return 1; }\n  int m(Cell c) {\n    ‹c.setValue(getPointer())›;\n    return 0;\n  }\n}\n";
    Marked source = Marked.of(counted);
    Remedy self = new Remedy.CountSelf("getPointer()", source.exits.get(0));
    assertThat(fix(self, source.text).orElseThrow().edits().get(0).text())
        .isEqualTo("AddRef();\n    ");
    assertThat(fix(self, source.text.replace("AddRef()", "counted()"))).isEmpty();
    assertThat(fix(new Remedy.CountSelf("other", source.exits.get(0)), source.text)).isEmpty();
  }

  @Test
  void aStatementGoesWithItsLineAndLeavesItsComment() {
    Marked source = Marked.of("class A {\n  void m() {\n    ‹b.retain()›; \n    ok();\n  }\n}\n");
    assertThat(dropped(source)).isEqualTo("class A {\n  void m() {\n    ok();\n  }\n}\n");
    Marked commented = Marked.of("class A {\n  void m() {\n    ‹b.retain()›;  // why\n  }\n}\n");
    assertThat(dropped(commented)).isEqualTo("class A {\n  void m() {\n    // why\n  }\n}\n");
    Marked beside = Marked.of("class A {\n  void m() {\n    x(); ‹b.retain()›; y();\n  }\n}\n");
    assertThat(dropped(beside)).isEqualTo("class A {\n  void m() {\n    x(); y();\n  }\n}\n");
  }

  private static String dropped(Marked source) {
    Fix fix = fix(new Remedy.DropStatement(source.exits.get(0)), source.text).orElseThrow();
    return new TextEdits(source.text).apply(fix.edits());
  }

  @Test
  void whatCannotBeParsedIsNotChanged() {
    Remedy drop = new Remedy.DropStatement(SourceRange.ofLine(FILE, 1));
    assertThat(fix(drop, "class {{{")).isEmpty();
    assertThat(new JavaFixer().reads("a/B.java")).isTrue();
    assertThat(new JavaFixer().reads("a/b.idl")).isFalse();
  }
}
