package org.refledger.frontend.java.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;
import org.refledger.frontend.java.types.JavaTypes;
import org.refledger.ir.Procedure;
import org.refledger.ir.text.IrPrinter;
import org.refledger.source.Notification;

/**
 * Small sources and the graphs they are lowered to. A family's file has cases of {@code ### title},
 * source, {@code ---} and the expected text.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LoweringGoldenTest {
  private static final List<String> FAMILIES =
      List.of(
          "tries",
          "conditions",
          "loops",
          "switches",
          "expressions",
          "calls",
          "closures",
          "declarations");

  private final String prelude = resource("prelude.java");

  static Stream<Arguments> cases() {
    return FAMILIES.stream()
        .flatMap(
            family ->
                Stream.of(resource(family + ".txt").split("(?m)^### "))
                    .filter(c -> !c.isBlank())
                    .map(LoweringGoldenTest::arguments));
  }

  private static Arguments arguments(String text) {
    int titleEnd = text.indexOf('\n');
    int split = text.indexOf("\n---\n");
    String source = split < 0 ? text.substring(titleEnd + 1) : text.substring(titleEnd + 1, split);
    String expected = split < 0 ? "" : text.substring(split + "\n---\n".length()).strip();
    return Arguments.of(text.substring(0, titleEnd), source, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void lowersToTheExpectedGraph(String title, String source, String expected) {
    assertThat(lower(source)).isEqualTo(expected);
  }

  /**
   * With {@code -Drefledger.goldens=write}: makes today's graphs the expected ones. Read the diff.
   */
  @Test
  @EnabledIfSystemProperty(named = "refledger.goldens", matches = "write")
  void writesTheGraphsOfToday() throws IOException {
    for (String family : FAMILIES) {
      StringBuilder text = new StringBuilder();
      for (String one : resource(family + ".txt").split("(?m)^### ", -1)) {
        if (!one.isBlank()) {
          Object[] parts = arguments(one).get();
          String source = (String) parts[1];
          text.append("### ").append(parts[0]).append('\n').append(source);
          text.append("\n---\n").append(lower(source)).append("\n\n");
        }
      }
      Files.writeString(Path.of("src/test/resources/lowering", family + ".txt"), text);
    }
  }

  /**
   * All procedures of the source but those that do nothing, without the lines that are the same
   * everywhere.
   */
  private String lower(String source) {
    List<Notification> notifications = new ArrayList<>();
    SourceParser parser = new SourceParser(notifications::add);
    ParsedUnit unit = parser.parseText(source, "T.java");
    ParsedUnit helpers = parser.parseText(prelude, "prelude.java");
    assertThat(unit).isNotNull();
    assertThat(helpers).isNotNull();
    JavaTypes types =
        JavaTypes.build(List.of(unit, helpers), List.of(), List.of(), notifications::add);
    ConstantIndex constants = new ConstantIndex();
    constants.add(unit.unit(), types.resolver());
    List<Procedure> procedures =
        new UnitLowering(types.resolver(), constants, notifications::add).lower(unit);
    assertThat(notifications).isEmpty();
    return procedures.stream()
        .filter(p -> p.cfg().size() > 1 || !p.cfg().block(0).events().isEmpty())
        .sorted((a, b) -> a.method().compareTo(b.method()))
        .map(IrPrinter::print)
        .collect(Collectors.joining("\n"))
        .replaceAll("(?m)^file .*\\n\\n", "")
        .strip();
  }

  private static String resource(String name) {
    try (InputStream in = LoweringGoldenTest.class.getResourceAsStream("/lowering/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
