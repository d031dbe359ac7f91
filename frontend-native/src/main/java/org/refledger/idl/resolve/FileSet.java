package org.refledger.idl.resolve;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.refledger.idl.preprocess.FileFinder;
import org.refledger.idl.preprocess.WellKnownFiles;
import org.refledger.idl.syntax.Item;
import org.refledger.idl.syntax.ParsedFile;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;
import org.refledger.source.SourceRange;

/**
 * All parsed files of an analysis and the imports between them. Immutable once built; units may be
 * resolved concurrently.
 */
public final class FileSet {
  private static final int MOST_NAMES_SHOWN = 5;

  private final Map<Path, Entry> files = new LinkedHashMap<>();
  private final FileFinder finder;
  private final FileScope prelude;

  /**
   * @param imports the files it imports that were found
   */
  private record Entry(ParsedFile file, FileScope scope, List<Path> imports) {}

  /**
   * The set of all these files.
   *
   * @param prelude what every IDL may take for granted
   */
  public FileSet(Collection<ParsedFile> parsed, List<Item> prelude, FileFinder finder) {
    this.finder = finder;
    for (ParsedFile file : parsed) {
      List<Path> imports =
          file.imports().stream()
              .flatMap(one -> finder.find(file.path(), one.file()).stream())
              .toList();
      files.put(file.path(), new Entry(file, new FileScope(file.items()), imports));
    }
    this.prelude = new FileScope(prelude);
  }

  /** Files that are imported and not in the set, each once. */
  public static Set<Path> missing(Collection<ParsedFile> parsed, FileFinder finder) {
    Set<Path> known = new TreeSet<>();
    parsed.forEach(file -> known.add(file.path()));
    Set<Path> missing = new TreeSet<>();
    for (ParsedFile file : parsed) {
      for (Item.Import one : file.imports()) {
        finder
            .find(file.path(), one.file())
            .filter(p -> !known.contains(p))
            .ifPresent(missing::add);
      }
    }
    return missing;
  }

  /** Tells of imports that lead nowhere or round in a circle. */
  public void checkImports(Path path, Consumer<Notification> notices) {
    Entry entry = files.get(path);
    if (entry == null) {
      return;
    }
    for (Item.Import one : entry.file.imports()) {
      Optional<Path> target = finder.find(path, one.file());
      if (target.isEmpty() && !WellKnownFiles.contains(one.file())) {
        notices.accept(
            new Notification(
                Kind.PARTLY_ANALYSED,
                one.where(),
                "The imported file "
                    + one.file()
                    + " was not found, neither below the analysis root nor in a folder given with -I;"
                    + " rules stay silent about types it declares."));
      } else if (target.isPresent() && reaches(target.get(), path)) {
        notices.accept(
            new Notification(
                Kind.NOTE,
                one.where(),
                "This import closes a circle; each file in it was read once."));
      }
    }
  }

  private boolean reaches(Path from, Path to) {
    return from.equals(to) || reachable(from).contains(to);
  }

  /** What a file imports, directly or not, the nearest first. */
  private Set<Path> reachable(Path start) {
    Set<Path> seen = new LinkedHashSet<>();
    Deque<Path> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Path path = open.remove();
      Entry entry = files.get(path);
      if (entry != null) {
        entry.imports.stream().filter(seen::add).forEach(open::add);
      }
    }
    return seen;
  }

  private VisibleNames visible(Path path, FileScope own) {
    List<FileScope> scopes = new ArrayList<>();
    scopes.add(own);
    for (Path imported : reachable(path)) {
      Entry entry = files.get(imported);
      if (entry != null && !imported.equals(path)) {
        scopes.add(entry.scope);
      }
    }
    scopes.add(prelude);
    return new VisibleNames(scopes);
  }

  /** Names of the interfaces a file declares itself. */
  public Set<String> interfaces(Path path) {
    Set<String> found = new TreeSet<>();
    Entry entry = files.get(path);
    if (entry != null) {
      interfaces(entry.file.items(), found);
    }
    return found;
  }

  private static void interfaces(List<Item> items, Set<String> found) {
    for (Item item : items) {
      if (item instanceof Item.Block block) {
        if (block.kind() == Item.BlockKind.INTERFACE) {
          found.add(block.name());
        }
        interfaces(block.items(), found);
      }
    }
  }

  /** The unit of one file, with an ACF when there is one. */
  public IdlUnit unit(ParsedFile file, Optional<AcfUnit> acf, Consumer<Notification> notices) {
    Entry entry = files.get(file.path());
    FileScope own = entry == null ? new FileScope(file.items()) : entry.scope;
    VisibleNames names = visible(file.path(), own);
    Optional<AcfUnit> known = acf.map(unit -> withTypes(unit, names));
    UnitResolver resolver = new UnitResolver(names, own, known);
    IdlUnit unit = resolver.resolve(file.shown(), file.items(), known);
    Set<String> unknown = resolver.unknown();
    if (!unknown.isEmpty()) {
      notices.accept(unknownTypes(file.shown(), unknown));
    }
    return unit;
  }

  private static AcfUnit withTypes(AcfUnit acf, VisibleNames names) {
    List<String> known =
        acf.interfaces().stream()
            .flatMap(one -> one.types().stream())
            .flatMap(entry -> entry.names().stream())
            .map(AcfUnit.AcfName::name)
            .filter(
                name -> names.alias(name).isPresent() || names.tag("struct " + name).isPresent())
            .distinct()
            .toList();
    return new AcfUnit(acf.file(), acf.pairs(), acf.interfaces(), known, acf.osf());
  }

  private static Notification unknownTypes(String file, Set<String> unknown) {
    String shown = String.join(", ", unknown.stream().limit(MOST_NAMES_SHOWN).toList());
    int more = unknown.size() - MOST_NAMES_SHOWN;
    return new Notification(
        Kind.NOTE,
        SourceRange.ofLine(file, 1),
        "Neither this file nor its imports declare "
            + shown
            + (more > 0 ? " and " + more + " more types" : "")
            + "; rules that have to know them stay silent.");
  }
}
