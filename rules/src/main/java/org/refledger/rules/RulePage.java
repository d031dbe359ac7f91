package org.refledger.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.rule.RuleMetadata;

/**
 * A rule's page: front matter ({@code key: value} lines between two {@code ---}) and nine sections
 * under fixed headings. Reading is strict, since pages are ours: anything unknown, missing or out
 * of order throws {@link IllegalArgumentException}.
 *
 * @param metadata the page as the rule SPI shows it
 * @param options names of the rule's options, empty for none
 * @param fix whether a quick fix is offered: {@code never}, {@code sometimes} or {@code always}
 * @param sections text of each section by heading, in page order
 */
public record RulePage(
    RuleMetadata metadata, List<String> options, String fix, Map<String, String> sections) {

  static final List<String> HEADINGS =
      List.of(
          "What it detects",
          "Why it matters",
          "Example",
          "How to fix",
          "What is not reported",
          "Which libraries",
          "Configuration",
          "Suppress",
          "References");

  private static final Set<String> REQUIRED =
      Set.of(
          "id",
          "title",
          "severity",
          "precision",
          "tags",
          "since",
          "status",
          "languages",
          "options",
          "fix");
  private static final Set<String> OPTIONAL = Set.of("security-severity");
  private static final Set<String> STATUSES = Set.of("stable", "preview", "deprecated");
  private static final Set<String> FIXES = Set.of("never", "sometimes", "always");
  private static final String FENCE = "---";
  private static final String CWE_TAG = "external/cwe/";

  public RulePage {
    options = List.copyOf(options);
  }

  /** Reads the page {@code ID.md} that lies beside the rule classes. */
  public static RulePage load(String id) {
    String resource = id + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No page " + resource + " beside the rules");
      }
      RulePage page = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!page.metadata.id().equals(id)) {
        throw new IllegalArgumentException("Page " + resource + " describes " + page.metadata.id());
      }
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read page " + resource, e);
    }
  }

  static RulePage parse(String text) {
    List<String> lines = text.lines().toList();
    require(!lines.isEmpty() && lines.get(0).equals(FENCE), "A page starts with " + FENCE);
    int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    require(end > 0, "The front matter is not closed");
    Map<String, String> front = frontMatter(lines.subList(1, end));
    String body = String.join("\n", lines.subList(end + 1, lines.size())).strip() + "\n";
    Map<String, String> sections = sections(body);
    String fix = given(front, "fix");
    require(FIXES.contains(fix), "Unknown fix: " + fix);
    String options = given(front, "options");
    return new RulePage(
        metadata(front, sections, body),
        options.equals("none") ? List.of() : list(options),
        fix,
        sections);
  }

  private static RuleMetadata metadata(
      Map<String, String> front, Map<String, String> sections, String body) {
    List<String> tags = list(given(front, "tags"));
    List<String> cwe =
        tags.stream()
            .filter(tag -> tag.startsWith(CWE_TAG))
            .map(tag -> tag.substring(CWE_TAG.length()).toUpperCase(Locale.ROOT))
            .toList();
    require(!cwe.isEmpty(), "At least one " + CWE_TAG + " tag is needed");
    require(STATUSES.contains(given(front, "status")), "Unknown status: " + given(front, "status"));
    return new RuleMetadata(
        given(front, "id"),
        given(front, "title"),
        given(sections, HEADINGS.get(0)).replace('\n', ' '),
        Severity.valueOf(constant(given(front, "severity"))),
        Confidence.valueOf(constant(given(front, "precision"))),
        front.get("security-severity"),
        tags,
        cwe,
        given(front, "since"),
        given(front, "status"),
        list(given(front, "languages")),
        body);
  }

  private static Map<String, String> frontMatter(List<String> lines) {
    Map<String, String> front = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      require(colon > 0, "Not a 'key: value' line: " + line);
      String key = line.substring(0, colon).strip();
      String value = line.substring(colon + 1).strip();
      require(REQUIRED.contains(key) || OPTIONAL.contains(key), "Unknown key: " + key);
      require(!value.isEmpty(), "Empty value of " + key);
      require(front.put(key, value) == null, "Key given twice: " + key);
    }
    for (String key : REQUIRED) {
      require(front.containsKey(key), "Missing key: " + key);
    }
    return front;
  }

  private static Map<String, String> sections(String body) {
    Map<String, String> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    String heading = "";
    boolean inCode = false;
    for (String line : body.lines().toList()) {
      inCode ^= line.startsWith("```");
      if (!inCode && line.startsWith("## ")) {
        close(sections, heading, current);
        heading = line.substring(3).strip();
        current = new ArrayList<>();
      } else {
        require(!heading.isEmpty(), "Text before the first heading: " + line);
        current.add(line);
      }
    }
    require(!inCode, "A code block is not closed");
    close(sections, heading, current);
    require(
        List.copyOf(sections.keySet()).equals(HEADINGS),
        "Headings are " + sections.keySet() + " but should be " + HEADINGS);
    return sections;
  }

  private static void close(Map<String, String> sections, String heading, List<String> lines) {
    if (heading.isEmpty()) {
      return;
    }
    String text = String.join("\n", lines).strip();
    require(!text.isEmpty(), "Empty section: " + heading);
    require(sections.put(heading, text) == null, "Heading given twice: " + heading);
  }

  /**
   * What stands under a key or heading whose presence was checked when the page was taken apart.
   */
  private static String given(Map<String, String> texts, String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  private static List<String> list(String value) {
    require(value.startsWith("[") && value.endsWith("]"), "Not a [list]: " + value);
    return Arrays.stream(value.substring(1, value.length() - 1).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
