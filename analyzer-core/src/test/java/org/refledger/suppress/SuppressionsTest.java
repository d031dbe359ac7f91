package org.refledger.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.SourceRange;

class SuppressionsTest {
  private static final String FILE = "app/A.java";

  private static Finding finding(String rule, int line) {
    return finding(rule, new SourceRange(FILE, line, 5, line, 20));
  }

  private static Finding finding(String rule, SourceRange where) {
    return new Finding(
        rule,
        Severity.WARNING,
        "m.",
        where,
        "A.m()",
        List.of(List.of()),
        Confidence.HIGH,
        List.of(),
        "00",
        null);
  }

  private static Optional<Suppression> in(String source, Finding finding) {
    return new Suppressions(List.of(), file -> Optional.of(source)).of(finding);
  }

  private static ClassDecl classDecl(
      List<AnnotationUse> onClass, List<AnnotationUse> onMethod, List<AnnotationUse> onField) {
    MethodDecl method =
        new MethodDecl(
            new MethodRef("app.A", "m", List.of()),
            List.of(),
            List.of(),
            TypeRef.VOID,
            List.of(),
            false,
            false,
            false,
            true,
            onMethod,
            new SourceRange(FILE, 10, 3, 20, 4));
    FieldDecl field =
        new FieldDecl(
            "f", TypeRef.OBJECT, false, false, onField, new SourceRange(FILE, 5, 3, 6, 9));
    return new ClassDecl(
        "app.A",
        ClassDecl.Kind.CLASS,
        ClassDecl.Origin.SOURCE,
        false,
        false,
        List.of(),
        List.of(),
        List.of(field),
        List.of(method),
        onClass,
        new SourceRange(FILE, 3, 1, 30, 2));
  }

  private static AnnotationUse suppress(Object value) {
    return new AnnotationUse("java.lang.SuppressWarnings", Map.of("value", value));
  }

  @Test
  void aCommentAtTheEndOfTheLineSuppressesThatLineOnly() {
    String source = "a\nb(); // refledger:ignore OLE1-LEAK the pool is per process\nc\n";

    Suppression suppression = in(source, finding("OLE1-LEAK", 2)).orElseThrow();
    assertThat(suppression.reason()).isEqualTo("the pool is per process");
    assertThat(suppression.where().startLine()).isEqualTo(2);
    assertThat(in(source, finding("OLE1-LEAK", 1))).isEmpty();
    assertThat(in(source, finding("OLE1-LEAK", 3))).isEmpty();
    assertThat(in(source, finding("OLE1-OVERWRITE", 2))).isEmpty();
  }

  @Test
  void aCommentAloneSuppressesTheNextLineOfCode() {
    String source = "  // refledger:ignore OLE1-LEAK\n  // why\nb();\nc();\n";

    assertThat(in(source, finding("OLE1-LEAK", 3))).isPresent();
    assertThat(in(source, finding("OLE1-LEAK", 4))).isEmpty();
  }

  @Test
  void severalCommentsCanBeStacked() {
    String source = "// refledger:ignore OLE1-LEAK a\n// refledger:ignore OLE1-OVERWRITE b\nb();\n";

    assertThat(in(source, finding("OLE1-LEAK", 3))).map(Suppression::reason).contains("a");
    assertThat(in(source, finding("OLE1-OVERWRITE", 3))).map(Suppression::reason).contains("b");
  }

  @Test
  void oneCommentCanNameSeveralRules() {
    String source = "b(); // refledger:ignore OLE1-LEAK, refledger:OLE2B-OUT-LEAK both fine\n";

    assertThat(in(source, finding("OLE1-LEAK", 1))).map(Suppression::reason).contains("both fine");
    assertThat(in(source, finding("OLE2B-OUT-LEAK", 1))).isPresent();
  }

  @Test
  void aFindingOverSeveralLinesCanBeMarkedOnAnyOfThem() {
    String source = "b(\n  c, // refledger:ignore OLE1-LEAK\n  d);\n";

    assertThat(in(source, finding("OLE1-LEAK", new SourceRange(FILE, 1, 1, 3, 5)))).isPresent();
  }

  @Test
  void ignoreFileReachesTheWholeFileForItsRule() {
    String source = "/* refledger:ignore-file OLE1-LEAK generated */\na\nb\n";

    assertThat(in(source, finding("OLE1-LEAK", 3))).map(Suppression::reason).contains("generated");
    assertThat(in(source, finding("OLE1-OVERWRITE", 3))).isEmpty();
  }

  @Test
  void nolintIsUnderstood() {
    assertThat(in("b(); // known NOLINT(OLE1-LEAK)\n", finding("OLE1-LEAK", 1))).isPresent();
    assertThat(in("x\n// NOLINTNEXTLINE(OLE1-LEAK)\nb();\n", finding("OLE1-LEAK", 3))).isPresent();
    assertThat(in("b(); // NOLINT\n", finding("OLE1-LEAK", 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b(); // refledger:ignore",
        "b(); // refledger:ignore because I say so",
        "b(); // refledger:ignore ole1-leak",
        "b(); // see refledger:ignore OLE1-LEAK",
        "b(\"// refledger:ignore OLE1-LEAK\");",
        "b('\"', \"\\\" // refledger:ignore OLE1-LEAK\");",
        "b(\"\"\" \" // refledger:ignore OLE1-LEAK \"\"\");",
        "b(); // refledger:ignorant OLE1-LEAK",
        "b(); // refledger:ignore OLE1-LEAKS"
      })
  void whatIsNoSuppressionSuppressesNothing(String line) {
    assertThat(in(line + "\n", finding("OLE1-LEAK", 1))).isEmpty();
  }

  @Test
  void literalsAndBlockCommentsDoNotHideALaterComment() {
    String quotes = "\"".repeat(3);
    String source =
        String.join(
            "\n",
            "String a = \"/*\"; char q = '\"'; /* \"text // */ b(); // refledger:ignore OLE1-LEAK"
                + " yes",
            "String t = " + quotes,
            "    /* \\" + quotes + " \"",
            "    " + quotes + "; b(); // refledger:ignore OLE1-LEAK no",
            "/**",
            " * text",
            " */ b(); // refledger:ignore OLE1-LEAK end");

    assertThat(in(source, finding("OLE1-LEAK", 1))).map(Suppression::reason).contains("yes");
    assertThat(in(source, finding("OLE1-LEAK", 4))).map(Suppression::reason).contains("no");
    assertThat(in(source, finding("OLE1-LEAK", 7))).map(Suppression::reason).contains("end");
  }

  @Test
  void brokenSourcesAreReadToTheirEnd() {
    for (String source : List.of("/* open", "\"open", "'", "\"\"\" open", "//", "/", "\\", "/*/")) {
      assertThat(in(source + " refledger:ignore", finding("OLE1-LEAK", 1))).isEmpty();
      assertThat(in("NOLINT " + source, finding("OLE1-LEAK", 1))).isEmpty();
    }
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    String source = "// refledger:ignore OLE1-LEAK why\r\nb();\r\n";

    assertThat(in(source, finding("OLE1-LEAK", 2))).map(Suppression::reason).contains("why");
  }

  @Test
  void anAnnotatedLocalVariableIsCovered() {
    String source =
        "@SuppressWarnings(\"refledger:OLE1-LEAK\")\n"
            + "B b = c();\n"
            + "@SuppressWarnings({\"x\", \"OLE1-LEAK\"}) B d = c();\n"
            + "e();\n";

    assertThat(in(source, finding("OLE1-LEAK", 2))).isPresent();
    assertThat(in(source, finding("OLE1-LEAK", 3))).isPresent();
    assertThat(in(source, finding("OLE1-LEAK", 4))).isEmpty();
  }

  @Test
  void annotationsReachTheirDeclaration() {
    Suppressions suppressions =
        new Suppressions(
            List.of(
                classDecl(
                    List.of(suppress("OLE1-OVERWRITE")),
                    List.of(suppress(List.of("unchecked", "OLE1-LEAK"))),
                    List.of(suppress("refledger:OLE2B-OUT-LEAK")))),
            file -> Optional.empty());

    assertThat(suppressions.of(finding("OLE1-LEAK", 12))).isPresent();
    assertThat(suppressions.of(finding("OLE1-LEAK", 25))).isEmpty();
    assertThat(suppressions.of(finding("OLE1-OVERWRITE", 25))).isPresent();
    assertThat(suppressions.of(finding("OLE2B-OUT-LEAK", 5))).isPresent();
    assertThat(suppressions.of(finding("OLE2B-OUT-LEAK", 12))).isEmpty();
    assertThat(suppressions.of(finding("unchecked", 12))).isPresent();
  }

  @Test
  void otherAnnotationsAndOtherFilesDoNotCount() {
    AnnotationUse other = new AnnotationUse("app.Mark", Map.of("value", "OLE1-LEAK"));
    Suppressions suppressions =
        new Suppressions(
            List.of(classDecl(List.of(other), List.of(suppress("OLE1-LEAK")), List.of())),
            file -> Optional.empty());

    assertThat(suppressions.of(finding("OLE1-LEAK", 25))).isEmpty();
    assertThat(suppressions.of(finding("OLE1-LEAK", new SourceRange("app/B.java", 12, 1, 12, 2))))
        .isEmpty();
  }

  @Test
  void theInnermostDeclarationIsNamed() {
    List<AnnotationUse> both = List.of(suppress("OLE1-LEAK"));
    Suppressions suppressions =
        new Suppressions(List.of(classDecl(both, both, List.of())), file -> Optional.empty());

    Suppression suppression = suppressions.of(finding("OLE1-LEAK", 12)).orElseThrow();
    assertThat(suppression.where().startLine()).isEqualTo(10);
  }

  @Test
  void applyMarksTheFindingAndKeepsIt() {
    Suppressions suppressions =
        new Suppressions(
            List.of(), file -> Optional.of("b(); // refledger:ignore OLE1-LEAK fine\n"));

    assertThat(suppressions.apply(finding("OLE1-LEAK", 1)).isSuppressed()).isTrue();
    assertThat(suppressions.apply(finding("OLE1-OVERWRITE", 1)).isSuppressed()).isFalse();
  }

  @Test
  void eachFileIsReadOnceAndOnlyWhenItHasAFinding() {
    List<String> read = new ArrayList<>();
    Suppressions suppressions =
        new Suppressions(
            List.of(),
            file -> {
              read.add(file);
              return Optional.empty();
            });
    assertThat(read).isEmpty();

    suppressions.of(finding("OLE1-LEAK", 1));
    suppressions.of(finding("OLE1-LEAK", 2));

    assertThat(read).containsExactly(FILE);
  }

  @Test
  void whatSuppressesNothingIsTold() {
    String source =
        """
        class A {
          void m() {
            use(); // refledger:ignore OLE1-LEAK wanted
            use(); // refledger:ignore OLE1-LEAK, OLE1-OVERWRITE no longer so
            use(); // refledger:ignore OLE1D-MIXED of a rule that is off
          }

          @SuppressWarnings("OLE1-LEAK")
          void n() {}
        }
        """;
    Suppressions suppressions = new Suppressions(List.of(), file -> Optional.of(source));
    suppressions.apply(finding("OLE1-LEAK", 3));
    assertThat(suppressions.unused(FILE, Set.of("OLE1-LEAK", "OLE1-OVERWRITE")))
        .extracting(
            n -> n.where().startLine() + " " + n.message().replaceFirst(".* Delete", "Delete"))
        .containsExactly(
            "4 Delete OLE1-LEAK from the list.",
            "4 Delete OLE1-OVERWRITE from the list.",
            "8 Delete OLE1-LEAK with its annotation.");
  }

  @Test
  void anAnnotationThatADeclarationUsedIsUsed() {
    String source =
        "\n".repeat(9) + "  @SuppressWarnings(\"OLE1-LEAK\")\n  void m() {\n    use();\n";
    ClassDecl type = classDecl(List.of(), List.of(suppress("OLE1-LEAK")), List.of());
    Suppressions suppressions = new Suppressions(List.of(type), file -> Optional.of(source));
    assertThat(suppressions.apply(finding("OLE1-LEAK", 12)).isSuppressed()).isTrue();
    assertThat(suppressions.unused(FILE, Set.of("OLE1-LEAK"))).isEmpty();
  }
}
