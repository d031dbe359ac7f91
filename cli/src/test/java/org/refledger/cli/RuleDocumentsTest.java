package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refledger.host.ShownRule;
import org.refledger.host.Words;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;

/**
 * The pages in {@code docs/rules} are made from the rules. Run this test with {@code
 * -Drefledger.docs=write} to make them anew.
 */
class RuleDocumentsTest {
  private static final Path FOLDER = Path.of("../docs/rules");
  private static final boolean WRITE = "write".equals(System.getProperty("refledger.docs"));

  @Test
  void thePagesAreThoseOfTheRules() throws IOException {
    Map<String, String> wanted = pages();
    if (WRITE) {
      Files.createDirectories(FOLDER);
      for (String old : present()) {
        Files.delete(FOLDER.resolve(old));
      }
      for (Map.Entry<String, String> page : wanted.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    String advice =
        "make the pages anew: mvn -Dfast -pl cli -am test -Dtest=RuleDocumentsTest -Drefledger.docs=write"
            + " -Dsurefire.failIfNoSpecifiedTests=false";
    assertThat(present()).as(advice).containsExactlyElementsOf(wanted.keySet());
    for (Map.Entry<String, String> page : wanted.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(page.getKey())))
          .as(advice)
          .isEqualTo(page.getValue());
    }
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index =
        new StringBuilder(
            """
            # Rules

            Made from the pages beside the rules' classes; do not edit them here. Rules in preview run when they are selected by their whole id.

            | rule | finds | severity | precision | status |
            |---|---|---|---|---|
            """);
    for (Rule rule : new ShippedProduct().rules()) {
      RuleMetadata facts = rule.metadata();
      pages.put(facts.id() + ".md", ShownRule.markdown(facts));
      index.append(
          "| [%s](%s.md) | %s | %s | %s | %s |\n"
              .formatted(
                  facts.id(),
                  facts.id(),
                  facts.title(),
                  Words.of(facts.severity()),
                  Words.of(facts.precision()),
                  facts.status()));
    }
    pages.put("README.md", index.toString());
    return pages;
  }

  private static List<String> present() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }
}
