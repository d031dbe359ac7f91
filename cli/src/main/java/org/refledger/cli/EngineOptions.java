package org.refledger.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.host.BudgetSize;
import org.refledger.host.Configuration;
import org.refledger.host.Key;
import org.refledger.host.UsageException;
import org.refledger.host.cache.ResultCache;
import picocli.CommandLine.Option;

/** How hard the engine works. */
final class EngineOptions {
  /** Environment variables that name a folder, and what is ours in it. */
  private static final String[][] CACHES = {
    {"XDG_CACHE_HOME", "refledger"},
    {"LOCALAPPDATA", "refledger/cache"},
    {"HOME", ".cache/refledger"}
  };

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: one a core). The result is the same for any number.")
  int jobs;

  @Option(
      names = "--exceptions",
      paramLabel = "KIND",
      converter = Word.Exceptions.class,
      completionCandidates = Word.Exceptions.class,
      description =
          "Which exceptions count: declared, likely (default: also unchecked ones with evidence) or"
              + " all.")
  @Nullable ExceptionPolicy exceptions;

  @Option(
      names = "--budget",
      paramLabel = "SIZE",
      converter = Word.SizeWord.class,
      completionCandidates = Word.SizeWord.class,
      description = "Work one method may cost: small, normal (default) or deep.")
  @Nullable BudgetSize budget;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where results are kept, so that what did not change is answered at once (default: a"
              + " folder for caches of yours).")
  @Nullable String cache;

  @Option(names = "--no-cache", description = "Keep no results, and use none.")
  boolean noCache;

  @Option(
      names = "--dump",
      arity = "2",
      paramLabel = "FORM METHOD",
      hideParamSyntax = true,
      description =
          "No report: print the ir, cfg or summary of the methods whose name contains METHOD.")
  List<String> dump = new ArrayList<>();

  /** What was given, over the rest. */
  Configuration over(Configuration rest, Path directory) {
    Configuration settings =
        exceptions == null ? rest : rest.with(Key.EXCEPTIONS, exceptions, "--exceptions");
    if (cache != null) {
      if (noCache) {
        throw new UsageException("--cache and --no-cache contradict each other.");
      }
      settings = settings.with(Key.CACHE, Optional.of(folder(cache, directory)), "--cache");
    }
    return budget == null ? settings : settings.with(Key.BUDGET, budget, "--budget");
  }

  private static Path folder(String written, Path directory) {
    try {
      Path folder = directory.resolve(written).normalize();
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new UsageException("--cache " + written + " is not a folder.");
      }
      return folder;
    } catch (InvalidPathException e) {
      throw new UsageException("--cache: '" + written + "' is not a path.");
    }
  }

  /** Where results are kept; empty when none are, since nobody wants it or nobody says where. */
  Optional<ResultCache> results(Configuration settings, Map<String, String> environment) {
    if (noCache) {
      return Optional.empty();
    }
    Optional<Path> set = settings.get(Key.CACHE);
    return (set.isPresent() ? set : byDefault(environment)).map(ResultCache::new);
  }

  /** Where the system wants caches of a user to be. */
  private static Optional<Path> byDefault(Map<String, String> environment) {
    for (String[] place : CACHES) {
      String folder = environment.getOrDefault(place[0], "");
      if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
        return Optional.of(Path.of(folder, place[1]));
      }
    }
    return Optional.empty();
  }
}
