package org.refledger.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.refledger.AnalysisResult;
import org.refledger.source.Notification;

/**
 * Holds an analysis to annotated sources. Below the root lies one folder a rule; the files of a
 * folder that ask for the same options are analysed together. For JUnit: {@code @TestFactory
 * Stream<DynamicNode> rules() { return suite.tests(); }}.
 */
public final class ConformanceSuite {
  private static final Pattern SOURCE = Pattern.compile(".*\\.(java|idl|acf|c|cpp)");

  private final Path root;
  private final SourceAnalysis analysis;
  private final SortedMap<String, SortedMap<Path, AnnotatedSource>> rules = new TreeMap<>();
  private final Map<Path, AnalysisResult> results = new LinkedHashMap<>();

  /**
   * Reads all marks.
   *
   * @throws UncheckedIOException when a file cannot be read
   * @throws IllegalArgumentException when a mark is malformed or there is no source
   */
  public ConformanceSuite(Path root, SourceAnalysis analysis) {
    this.root = root;
    this.analysis = analysis;
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        rules.put(folder.getFileName().toString(), read(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read annotated sources in " + root, e);
    }
    if (rules.values().stream().allMatch(Map::isEmpty)) {
      throw new IllegalArgumentException("No annotated sources in " + root);
    }
  }

  private static SortedMap<Path, AnnotatedSource> read(Path folder) throws IOException {
    SortedMap<Path, AnnotatedSource> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> SOURCE.matcher(f.toString()).matches()).sorted().toList()) {
        sources.put(file, AnnotatedSource.read(folder, file));
      }
    }
    return sources;
  }

  /** One container a rule, one test a file. */
  public Stream<DynamicNode> tests() {
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.getKey(),
                    rule.getValue().keySet().stream().map(file -> test(rule.getKey(), file))));
  }

  private DynamicTest test(String rule, Path file) {
    return DynamicTest.dynamicTest(
        file.getFileName().toString(),
        file.toUri(),
        () -> {
          Comparison comparison = compare(rule, file);
          Assertions.assertTrue(
              comparison.isAsExpected(), () -> String.join("\n", comparison.problems()));
        });
  }

  /** All comparisons, rule by rule; for scoring without JUnit. */
  public List<Comparison> compareAll() {
    List<Comparison> comparisons = new ArrayList<>();
    rules.forEach(
        (rule, sources) -> sources.keySet().forEach(f -> comparisons.add(compare(rule, f))));
    return comparisons;
  }

  /** The marks of all sources, counted; does not analyse. */
  public ConformanceTable table() {
    ConformanceTable table = new ConformanceTable();
    rules.forEach((rule, sources) -> table.add(rule, sources.values()));
    return table;
  }

  /**
   * All annotated sources of a rule's folder, sorted by path; empty when there is no such folder.
   */
  public List<AnnotatedSource> sources(String rule) {
    SortedMap<Path, AnnotatedSource> sources = rules.get(rule);
    return sources == null ? List.of() : List.copyOf(sources.values());
  }

  private Comparison compare(String rule, Path file) {
    SortedMap<Path, AnnotatedSource> sources = rules.getOrDefault(rule, new TreeMap<>());
    AnnotatedSource source = sources.get(file);
    if (source == null) {
      throw new IllegalArgumentException("No annotated source " + file);
    }
    AnalysisResult result = result(rule, sources, file, source.options());
    List<String> problems = new ArrayList<>(Comparison.of(source, result.findings()).problems());
    result.notifications().stream()
        .filter(n -> n.isIncomplete() && n.where().file().equals(source.file()))
        .map(ConformanceSuite::incomplete)
        .forEach(problems::add);
    return new Comparison(source, problems);
  }

  private static String incomplete(Notification notification) {
    return notification.where() + ": not fully analysed: " + notification.message();
  }

  private synchronized AnalysisResult result(
      String rule, SortedMap<Path, AnnotatedSource> sources, Path file, List<String> options) {
    AnalysisResult known = results.get(file);
    if (known != null) {
      return known;
    }
    List<Path> group =
        sources.entrySet().stream()
            .filter(entry -> entry.getValue().options().equals(options))
            .map(Map.Entry::getKey)
            .toList();
    AnalysisResult result = analysis.analyze(root.resolve(rule), group, options);
    group.forEach(member -> results.put(member, result));
    return result;
  }
}
