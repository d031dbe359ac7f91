package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.source.Notification;

/**
 * Counts on real sources how many calls can be named: {@code -Dcorpus.sources=a:b
 * -Dcorpus.jars=c:d}. Off by default, because the sources are not part of the project.
 */
@EnabledIfSystemProperty(named = "corpus.sources", matches = ".+")
class CorpusResolutionTest {

  @Test
  void nearly_all_calls_of_real_sources_resolve() throws IOException {
    List<ParsedUnit> units = parse(paths("corpus.sources"));
    boolean jars = !paths("corpus.jars").isEmpty();
    List<Notification> notifications = new ArrayList<>();
    long start = cpuTime();
    JavaTypes types = JavaTypes.build(units, paths("corpus.jars"), List.of(), notifications::add);
    long built = cpuTime();
    CallCensus census = new CallCensus(types.resolver());
    units.forEach(u -> census.count(u.unit()));
    long counted = cpuTime();
    System.out.printf(
        "%d units, %d calls, %d resolved (%.2f %%), cpu: tables %d ms, calls %d ms, notifications %s%n",
        units.size(),
        census.calls,
        census.resolved,
        100.0 * census.resolved / census.calls,
        (built - start) / 1_000_000,
        (counted - built) / 1_000_000,
        notifications);
    Map<String, Integer> shown = new TreeMap<>(census.unresolved);
    shown.keySet().stream()
        .limit(Integer.getInteger("corpus.show", 0))
        .forEach(System.out::println);
    assertThat((double) census.resolved / census.calls).isGreaterThan(jars ? 0.97 : 0.80);
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Path> paths(String property) {
    return Stream.of(System.getProperty(property, "").split(":"))
        .filter(s -> !s.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static List<ParsedUnit> parse(List<Path> folders) throws IOException {
    JavaParser parser =
        new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false));
    List<ParsedUnit> units = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          parser
              .parse(file)
              .getResult()
              .ifPresent(u -> units.add(new ParsedUnit(folder.relativize(file).toString(), u, 0)));
        }
      }
    }
    return units;
  }
}
