package org.refledger.frontend.java.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Less text for the parser, and the same tree at the same places. */
final class CompactTextTest {

  private static String compact(String text) {
    return CompactText.of(text).text();
  }

  @Test
  void indentationAndCommentsGoAndLinesStay() {
    assertThat(compact("  a\n\t b // c\n  /** d\n   * e */ \n    f\n")).isEqualTo("a\nb \n\n\nf\n");
    assertThat(compact("  // x\r\n  y\r  z")).isEqualTo("\r\ny\rz");
    assertThat(compact("")).isEmpty();
    assertThat(compact("   ")).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeACommentStays() {
    for (String text :
        List.of(
            "s = \"// no /* no\";",
            "c = '\"'; d = '\\\\'; e = \"\\\\\"; // yes",
            "a / b",
            "t = \"\"\"\n    // no\n      \\\"\"\" /* no\n  \"\"\"; u")) {
      assertThat(compact(text)).isEqualTo(text.replace("// yes", ""));
    }
  }

  @Test
  void aCommentBetweenCodeStaysAndOneWithoutAnEndToo() {
    assertThat(compact("  /* a */ b")).isEqualTo("  /* a */ b");
    assertThat(compact("  x /* a\n    b */ y")).isEqualTo("x /* a\n    b */ y");
    assertThat(compact("  /* never\n  closed")).isEqualTo("  /* never\n  closed");
    assertThat(compact("  /*/ a")).isEqualTo("  /*/ a");
  }

  @Test
  void columnsAreGivenBack() {
    CompactText compact = CompactText.of("  a\n/* b\n */\n      c\nd");

    assertThat(compact.original(Range.range(1, 1, 4, 3))).isEqualTo(Range.range(1, 3, 4, 9));
    assertThat(compact.original(Range.range(5, 1, 6, 1)))
        .isEqualTo(new Range(new Position(5, 1), new Position(6, 1)));
  }

  /** Our own sources, which have all kinds of comments and literals. */
  @Test
  void theTreeIsTheSame() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      for (Path file : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        CompilationUnit plain = parse(text);
        Tokens.detach(plain, null);
        CompactText compact = CompactText.of(text);
        CompilationUnit other = parse(compact.text());
        Tokens.detach(other, compact);

        assertThat(nodes(other)).as("%s", file).isEqualTo(nodes(plain));
      }
    }
  }

  private static CompilationUnit parse(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return new JavaParser(configuration).parse(text).getResult().orElseThrow();
  }

  /** Every node with its place, but of the unit itself only that it is there. */
  private static List<String> nodes(CompilationUnit unit) {
    List<String> nodes = new ArrayList<>();
    unit.walk(
        node -> {
          String where = node instanceof CompilationUnit ? "" : String.valueOf(range(node));
          nodes.add(node.getClass().getSimpleName() + " " + where);
        });
    return nodes;
  }

  private static Range range(Node node) {
    return node.getRange().orElse(null);
  }
}
