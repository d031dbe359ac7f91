package org.refledger.idl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.ProgressListener;
import org.refledger.idl.preprocess.FileFinder;
import org.refledger.idl.preprocess.Preprocessor;
import org.refledger.idl.preprocess.SourceFile;
import org.refledger.idl.resolve.FileSet;
import org.refledger.idl.syntax.DeclarationReader;
import org.refledger.idl.syntax.Item;
import org.refledger.idl.syntax.ParsedFile;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.Notification;

/** One reading of IDL and ACF files: parse all, find the imports, pair the ACFs, resolve. */
public final class IdlReading {
  private final ProgressListener progress;
  private final int jobs;
  private final List<Path> idl;
  private final List<Path> acf;
  private final FileFinder finder;
  private final ConcurrentLinkedQueue<Notification> notices = new ConcurrentLinkedQueue<>();
  private final FileReader reader;

  public IdlReading(FrontEndRequest request, ProgressListener progress) {
    this.progress = progress;
    this.jobs = request.jobs();
    this.idl = withEnding(request.files(), ".idl");
    this.acf = withEnding(request.files(), ".acf");
    this.finder = new FileFinder(request.root(), request.files(), request.includePath());
    this.reader = new FileReader(finder, notices::add);
  }

  /**
   * What was read.
   *
   * @param units of the files asked for
   * @param imported of files that are only imported, and so not reported on
   * @param parsed the files asked for and those they import
   */
  public record Outcome(
      List<IdlUnit> units,
      List<IdlUnit> imported,
      List<ParsedFile> parsed,
      List<Notification> notifications,
      int lines) {}

  public Outcome read() {
    Map<Path, ParsedFile> parsed = parseAll();
    FileSet files = new FileSet(parsed.values(), prelude(), finder);
    List<Work> work = work(parsed, files);
    List<IdlUnit> units = resolve(files, work, notices::add);
    List<IdlUnit> imported = resolve(files, imported(parsed), ignored -> {});
    idl.forEach(path -> files.checkImports(path, notices::add));
    int lines = idl.stream().map(parsed::get).mapToInt(f -> f == null ? 0 : f.lines()).sum();
    return new Outcome(
        units, imported, List.copyOf(parsed.values()), List.copyOf(new TreeSet<>(notices)), lines);
  }

  /**
   * @param told what is told of the units
   */
  private List<IdlUnit> resolve(FileSet files, List<Work> work, Consumer<Notification> told) {
    return ParallelMap.apply(work, jobs, one -> resolve(files, one, told)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<IdlUnit> resolve(FileSet files, Work one, Consumer<Notification> told) {
    try {
      return Optional.of(files.unit(one.file, one.acf, told));
    } catch (RuntimeException | StackOverflowError e) {
      told.accept(FileReader.crash(one.file.shown(), e));
      return Optional.empty();
    }
  }

  /** Files that are there because another one imports them. */
  private List<Work> imported(Map<Path, ParsedFile> parsed) {
    Set<Path> asked = new TreeSet<>(idl);
    return parsed.values().stream()
        .filter(file -> !asked.contains(file.path()))
        .map(file -> new Work(file, Optional.empty()))
        .toList();
  }

  private static List<Path> withEnding(List<Path> files, String ending) {
    return files.stream()
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
        .map(file -> file.toAbsolutePath().normalize())
        .toList();
  }

  private Map<Path, ParsedFile> parseAll() {
    Map<Path, ParsedFile> parsed = new LinkedHashMap<>();
    AtomicInteger done = new AtomicInteger();
    List<Path> open = idl;
    while (!open.isEmpty()) {
      int total = parsed.size() + open.size();
      List<ParsedFile> files =
          ParallelMap.apply(
              open,
              jobs,
              path -> {
                ParsedFile file = reader.idl(path);
                progress.progress("parsing IDL", done.incrementAndGet(), total);
                return file;
              });
      files.forEach(file -> parsed.put(file.path(), file));
      open = List.copyOf(FileSet.missing(parsed.values(), finder));
    }
    return parsed;
  }

  /** One unit to resolve. */
  private record Work(ParsedFile file, Optional<AcfUnit> acf) {}

  /**
   * A file that another one includes is analysed there, where its types are known. Each ACF is
   * analysed with its IDL; an IDL with two of them is analysed twice.
   */
  private List<Work> work(Map<Path, ParsedFile> parsed, FileSet files) {
    Set<Path> included = new TreeSet<>();
    parsed.values().forEach(file -> included.addAll(file.included()));
    Map<Path, List<AcfUnit>> settings = new LinkedHashMap<>();
    List<Work> work = new ArrayList<>();
    for (Path path : acf) {
      List<AcfInterface> interfaces = reader.acf(path);
      Optional<Path> partner = partner(path, interfaces, parsed, files);
      AcfUnit unit =
          new AcfUnit(
              finder.shown(path),
              partner.isPresent(),
              interfaces,
              List.of(),
              BuildFiles.useOsf(path));
      if (partner.isPresent()) {
        settings.computeIfAbsent(partner.get(), p -> new ArrayList<>()).add(unit);
      } else {
        ParsedFile none = new ParsedFile(path, finder.shown(path), Set.of(), List.of(), 0, 0, 0);
        work.add(new Work(none, Optional.of(unit)));
      }
    }
    for (Path path : idl) {
      ParsedFile file = Objects.requireNonNull(parsed.get(path));
      List<AcfUnit> units = settings.getOrDefault(path, List.of());
      units.forEach(unit -> work.add(new Work(file, Optional.of(unit))));
      if (units.isEmpty() && !included.contains(path)) {
        work.add(new Work(file, Optional.empty()));
      }
    }
    return work;
  }

  /** The IDL of an ACF: of the same name, else with the same interface, else the only one there. */
  private Optional<Path> partner(
      Path path, List<AcfInterface> interfaces, Map<Path, ParsedFile> parsed, FileSet files) {
    String base = base(path);
    Path folder = path.getParent();
    List<Path> beside =
        idl.stream().filter(file -> Objects.equals(file.getParent(), folder)).toList();
    Optional<Path> sameName = beside.stream().filter(f -> base(f).equals(base)).findFirst();
    if (sameName.isPresent()) {
      return sameName;
    }
    Optional<Path> anywhere = idl.stream().filter(f -> base(f).equals(base)).findFirst();
    if (anywhere.isPresent()) {
      return anywhere;
    }
    for (Path candidate : beside) {
      Set<String> declared = files.interfaces(candidate);
      if (interfaces.stream().anyMatch(one -> declared.contains(one.name()))) {
        return Optional.of(candidate);
      }
    }
    return beside.size() == 1 && parsed.containsKey(beside.get(0))
        ? Optional.of(beside.get(0))
        : Optional.empty();
  }

  private static String base(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Item> prelude() {
    try (InputStream in = IdlReading.class.getResourceAsStream("prelude.idl")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      FileFinder none = new FileFinder(Path.of("."), List.of());
      SourceFile file = new SourceFile(Path.of("prelude.idl"), "prelude.idl", text);
      return new DeclarationReader(
              new Preprocessor(none, ignored -> {}).run(file).tokens(), ignored -> {})
          .items();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the prelude", e);
    }
  }
}
