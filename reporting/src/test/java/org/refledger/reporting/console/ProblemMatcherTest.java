package org.refledger.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The task for Visual Studio Code reads what the concise format writes. */
class ProblemMatcherTest {
  @Test
  void every_line_of_the_concise_format_is_matched() throws IOException {
    JsonNode task =
        new ObjectMapper()
            .readTree(Path.of("../integrations/vscode/tasks.json").toFile())
            .path("tasks")
            .path(0);
    assertThat(task.path("args").toString()).contains("\"--format\",\"concise\"");
    JsonNode pattern = task.path("problemMatcher").path("pattern");
    Pattern regexp = Pattern.compile(pattern.path("regexp").asText());
    List<String> lines = concise();
    assertThat(lines).isNotEmpty().allMatch(line -> regexp.matcher(line).matches());
    Matcher first = regexp.matcher(lines.get(0));
    assertThat(first.matches()).isTrue();
    assertThat(first.group(pattern.path("file").asInt())).endsWith(".java");
    assertThat(first.group(pattern.path("line").asInt())).isEqualTo("3");
    assertThat(first.group(pattern.path("severity").asInt())).isEqualTo("warning");
    assertThat(first.group(pattern.path("code").asInt())).isEqualTo("OLE1-LEAK");
  }

  private static List<String> concise() throws IOException {
    try (InputStream in = ProblemMatcherTest.class.getResourceAsStream("/goldens/concise.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
