package org.refledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.host.Configuration;
import org.refledger.host.Exclusions;
import org.refledger.host.Key;
import org.refledger.host.Language;
import org.refledger.host.UsageException;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import picocli.CommandLine.Option;

/** What is analysed, and where its types come from. */
final class SourceOptions {
  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Leave out these paths (relative to the root; a name without / matches anywhere)."
              + " Repeatable.")
  List<String> excluded = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "NAME,..",
      split = ",",
      hideParamSyntax = true,
      description = "Only sources of these: java, idl, c (C and C++) (default: all). Repeatable.")
  List<String> languages = new ArrayList<>();

  @Option(
      names = "--include-generated",
      description = "Also analyse generated sources and build folders.")
  boolean generated;

  @Option(names = "--include-tests", description = "Also analyse src/test.")
  boolean tests;

  @Option(
      names = {"--classpath", "--class-path"},
      paramLabel = "CP",
      description =
          "Jars and class folders for types, as in java -cp. Otherwise target/classes and"
              + " target/classpath.txt are used.")
  @Nullable String classPath;

  @Option(names = "--classpath-file", paramLabel = "FILE", description = "A file that lists them.")
  @Nullable String classPathFile;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Paths in reports are relative to it. Otherwise the git checkout, or the folder all paths"
              + " lie in.")
  @Nullable String root;

  SourceDiscovery.Wish wish(
      List<String> paths, Configuration configuration, Set<String> extensions) {
    return new SourceDiscovery.Wish(
        List.copyOf(paths),
        root,
        new Exclusions(configuration.get(Key.EXCLUDE), configuration.where(Key.EXCLUDE)),
        configuration.get(Key.INCLUDE_GENERATED),
        configuration.get(Key.INCLUDE_TESTS),
        Language.wanted(extensions, configuration));
  }

  /** What was given, over the rest. */
  Configuration over(Configuration rest) {
    Configuration settings = rest;
    if (!excluded.isEmpty()) {
      settings = settings.with(Key.EXCLUDE, List.copyOf(excluded), "--exclude");
    }
    if (!languages.isEmpty()) {
      settings = settings.with(Key.LANGUAGE, List.copyOf(languages), "--language");
    }
    if (generated) {
      settings = settings.with(Key.INCLUDE_GENERATED, true, "--include-generated");
    }
    return tests ? settings.with(Key.INCLUDE_TESTS, true, "--include-tests") : settings;
  }

  /**
   * The class path the user gave, else the one found beside the sources.
   *
   * @param notifications hears of entries that do not exist
   */
  List<Path> classPath(Path directory, Sources sources, List<Notification> notifications) {
    if (classPath == null && classPathFile == null) {
      return sources.classPath();
    }
    Set<Path> entries = new LinkedHashSet<>();
    try {
      if (classPath != null) {
        entries.addAll(ClassPathBesideSources.parse(classPath, directory));
      }
      if (classPathFile != null) {
        entries.addAll(
            ClassPathBesideSources.parse(
                Files.readString(directory.resolve(classPathFile)), directory));
      }
    } catch (InvalidPathException e) {
      throw new UsageException(
          "The class path has an entry that is not a path: '" + e.getInput() + "'.");
    } catch (IOException e) {
      throw new UsageException("--classpath-file " + classPathFile + " cannot be read.");
    }
    List<Path> present = new ArrayList<>();
    for (Path entry : entries) {
      if (Files.exists(entry)) {
        present.add(entry);
      } else {
        notifications.add(
            new Notification(
                Notification.Kind.INPUT_REJECTED,
                new SourceRange(String.valueOf(entry.getFileName()), 0, 0, 0, 0),
                "The class path entry "
                    + entry.getFileName()
                    + " does not exist. Build the project or remove the entry; types it declares"
                    + " are unknown until then."));
      }
    }
    return present;
  }
}
