package org.refledger.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How many bugs and clean twins there are of each rule in each library: {@code 5 / 7} are five
 * lines that must be found and seven that must stay silent.
 */
public final class FamilyTable {
  private final SortedMap<String, SortedMap<String, Cell>> rows = new TreeMap<>();
  private final SortedSet<String> families = new TreeSet<>();
  private final Path root;
  private final LibraryFamilies libraries;

  private record Cell(int bugs, int clean) {
    static final Cell EMPTY = new Cell(0, 0);

    Cell plus(Cell other) {
      return new Cell(bugs + other.bugs, clean + other.clean);
    }

    @Override
    public String toString() {
      return bugs + clean == 0 ? "" : bugs + " / " + clean;
    }
  }

  /**
   * Counts the Java sources below the root, one folder a rule. A mark that names another rule
   * counts for that one.
   *
   * @throws IOException when a source cannot be read
   */
  public FamilyTable(Path root, LibraryFamilies libraries) throws IOException {
    this.root = root;
    this.libraries = libraries;
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        add(folder);
      }
    }
  }

  /**
   * Counts sources of another language below a root, one folder a rule, as one family.
   *
   * @throws IOException when a source cannot be read
   */
  public FamilyTable with(Path other, String family) throws IOException {
    try (Stream<Path> files = Files.walk(other)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String rule = other.relativize(file).getName(0).toString();
        AnnotatedSource.read(other, file).marks().forEach(mark -> add(rule, mark, family));
      }
    }
    return this;
  }

  private void add(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      for (Path file : sources) {
        String text = Files.readString(file);
        for (Mark mark : AnnotatedSource.parse(root.relativize(file).toString(), text).marks()) {
          add(folder.getFileName().toString(), mark, libraries.at(text, mark.line()));
        }
      }
    }
  }

  private void add(String folder, Mark mark, String family) {
    String rule = mark.rule().isEmpty() ? folder : mark.rule();
    Cell one = mark.kind() == Mark.Kind.OK ? new Cell(0, 1) : new Cell(1, 0);
    families.add(family);
    rows.computeIfAbsent(rule, k -> new TreeMap<>()).merge(family, one, Cell::plus);
  }

  /** The families in which a rule has marks of both sorts, or of one. */
  public SortedSet<String> familiesOf(String rule) {
    return new TreeSet<>(rows.getOrDefault(rule, new TreeMap<>()).keySet());
  }

  /** The table in Markdown: a row a rule, a column a family, sums last. */
  public String markdown() {
    StringBuilder text = new StringBuilder("| rule |");
    families.forEach(f -> text.append(' ').append(f).append(" |"));
    text.append(" all |\n|---|").append("---:|".repeat(families.size() + 1)).append('\n');
    SortedMap<String, Cell> sums = new TreeMap<>();
    rows.forEach(
        (rule, cells) -> {
          row(text, rule, cells);
          cells.forEach((family, cell) -> sums.merge(family, cell, Cell::plus));
        });
    row(text, "all", sums);
    return text.toString();
  }

  private void row(StringBuilder text, String name, SortedMap<String, Cell> cells) {
    text.append("| ").append(name).append(" |");
    for (String family : families) {
      text.append(' ').append(cells.getOrDefault(family, Cell.EMPTY)).append(" |");
    }
    Cell sum = cells.values().stream().reduce(Cell.EMPTY, Cell::plus);
    text.append(' ').append(sum).append(" |\n");
  }
}
