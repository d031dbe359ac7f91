package org.refledger.frontend.java.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;

class SourceParserTest {
  private final List<Notification> notifications = new ArrayList<>();
  private final SourceParser parser = new SourceParser(notifications::add);

  @Test
  void nodesHaveRangesButNoTokens() {
    ParsedUnit unit = parser.parseText("class A {\n  int x;\n}\n", "A.java");
    assertThat(unit).isNotNull();
    assertThat(unit.lines()).isEqualTo(3);
    assertThat(unit.unit().getType(0).getMember(0).getRange())
        .hasValueSatisfying(r -> assertThat(r.begin.line).isEqualTo(2));
    assertThat(unit.unit().getType(0).getTokenRange()).isEmpty();
  }

  @Test
  void aLocalEnumIsReadAsAClassOnTheSameLines() {
    ParsedUnit unit =
        parser.parseText(
            """
            class A {
              void m() {
                enum E implements Runnable { @Deprecated X, Y(1) { void f() { } },
                  Z;
                  E() { }
                  E(int i) { }
                  public void run() { }
                }
                enum Empty { }
                enum Plain { P, Q, }
                E e = E.X;
              }
              enum Member { M }
            }
            """,
            "A.java");
    assertThat(notifications).isEmpty();
    assertThat(unit).isNotNull();
    assertThat(unit.unit().toString())
        .contains(
            "static final E X = new E(), Y = new E(1)",
            "Z = new E()",
            "P = new Plain(), Q = new Plain()",
            "enum Member");
    assertThat(
            unit.unit()
                .getType(0)
                .getMethodsByName("m")
                .get(0)
                .getBody()
                .orElseThrow()
                .getStatement(3)
                .getRange())
        .hasValueSatisfying(r -> assertThat(r.begin.line).isEqualTo(11));
  }

  @Test
  void anEnumWordInACommentOrStringIsNoEnum() {
    assertThat(
            LocalEnums.rewrite(
                "class A { void m() { /* enum X { A } */ String s = \"enum Y { B }\"; char c = '\"'; } }"))
        .isNull();
  }

  @Test
  void aBrokenMemberLeavesTheRestOfTheFile() {
    ParsedUnit unit =
        parser.parseText("class A {\n  void good() { }\n  void bad() { int = ; }\n}\n", "A.java");
    assertThat(notifications)
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.kind()).isEqualTo(Kind.PARTLY_ANALYSED);
              assertThat(n.where().file()).isEqualTo("A.java");
              assertThat(n.where().startLine()).isEqualTo(3);
            });
    assertThat(unit).isNotNull();
    assertThat(unit.unit().getType(0).getMethodsByName("good")).hasSize(1);
  }

  @Test
  void anEmptyFileHasNoTypesAndANote() {
    ParsedUnit unit = parser.parseText("", "A.java");
    assertThat(unit).isNotNull();
    assertThat(unit.lines()).isZero();
    assertThat(unit.unit().getTypes()).isEmpty();
    assertThat(notifications).extracting(Notification::kind).containsExactly(Kind.NOTE);
  }

  @Test
  void whatIsNoJavaIsNotAnalysed() {
    parser.parseText("#!/bin/sh\necho \u0001 hello\n", "A.java");
    assertThat(notifications).extracting(Notification::kind).containsOnly(Kind.FILE_NOT_ANALYSED);
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsLatin1(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("A.java");
    Files.write(file, "class A { String s = \"\u00e4\"; }".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(parser.parse(file, "A.java")).isNotNull();
    assertThat(notifications).extracting(Notification::kind).containsExactly(Kind.NOTE);
  }

  @Test
  void aMissingFileIsReported(@TempDir Path folder) {
    assertThat(parser.parse(folder.resolve("B.java"), "B.java")).isNull();
    assertThat(notifications)
        .extracting(Notification::kind)
        .containsExactly(Kind.FILE_NOT_ANALYSED);
  }
}
