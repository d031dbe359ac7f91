package org.refledger.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.finding.Finding.Confidence;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.BaselineFile;
import org.refledger.host.BudgetSize;
import org.refledger.host.Configuration;
import org.refledger.host.ConfigurationFile;
import org.refledger.host.ContractFiles;
import org.refledger.host.Gate;
import org.refledger.host.Key;
import org.refledger.host.UsageException;
import org.refledger.host.Words;

/** What holds for a module: parameters over the configuration file over defaults. */
final class Settings {
  private final AnalysisMojo mojo;
  private final Path basedir;
  private final Path top;

  Settings(AnalysisMojo mojo) {
    this.mojo = mojo;
    this.basedir = mojo.basedir();
    this.top = top(mojo, basedir);
  }

  /** Paths in reports are relative to it. */
  Path root() {
    File wanted = mojo.sarifRoot;
    if (wanted != null && !wanted.isDirectory()) {
      throw new UsageException("<sarifRoot> " + wanted.getName() + " is not a folder.");
    }
    return wanted == null ? top : wanted.toPath().toAbsolutePath().normalize();
  }

  Configuration read() {
    Configuration settings = file();
    settings = list(settings, Key.SELECT, mojo.select, "<select>");
    settings = list(settings, Key.EXTEND_SELECT, mojo.extendSelect, "<extendSelect>");
    settings = list(settings, Key.IGNORE, mojo.ignore, "<ignore>");
    settings = list(settings, Key.EXCLUDE, mojo.excludes, "<excludes>");
    settings =
        word(settings, Key.MIN_PRECISION, mojo.minPrecision, Confidence.values(), "<minPrecision>");
    settings =
        word(settings, Key.EXCEPTIONS, mojo.exceptions, ExceptionPolicy.values(), "<exceptions>");
    settings = word(settings, Key.BUDGET, mojo.budget, BudgetSize.values(), "<budget>");
    settings = word(settings, Key.FAIL_ON, mojo.failOn, Gate.values(), "<failOn>");
    if (!mojo.failOnViolation) {
      settings = settings.with(Key.FAIL_ON, Gate.NEVER, "<failOnViolation>");
    }
    settings = given(settings, Key.MAX_NEW, mojo.maxAllowedViolations, "<maxAllowedViolations>");
    settings = given(settings, Key.PREVIEW, mojo.preview, "<preview>");
    settings = given(settings, Key.STRICT, mojo.strict, "<strict>");
    settings = given(settings, Key.INCLUDE_TESTS, mojo.includeTests, "<includeTests>");
    settings = given(settings, Key.INCLUDE_GENERATED, mojo.includeGenerated, "<includeGenerated>");
    settings = paths(settings, Key.CONTRACTS, mojo.contracts, "<contracts>");
    settings = paths(settings, Key.IDL, mojo.definitions, "<definitions>");
    settings = paths(settings, Key.INCLUDE_PATH, mojo.includePath, "<includePath>");
    if (mojo.baselineFile != null) {
      Path path = mojo.baselineFile.toPath().toAbsolutePath().normalize();
      settings = settings.with(Key.BASELINE, Optional.of(path), "<baselineFile>");
    }
    return category(settings);
  }

  /** The baseline that applies; empty when none is set and none is found. */
  Optional<BaselineFile> baseline(Configuration settings) {
    Optional<Path> set = settings.get(Key.BASELINE);
    return (set.isPresent() ? set : BaselineFile.find(basedir, top))
        .map(path -> new BaselineFile(path, mojo.workingFolder()));
  }

  private Configuration category(Configuration settings) {
    String wanted = mojo.sarifCategory;
    if (wanted != null) {
      return settings.with(Key.SARIF_CATEGORY, Optional.of(wanted), "<sarifCategory>");
    }
    return settings.isSet(Key.SARIF_CATEGORY)
        ? settings
        : settings.with(
            Key.SARIF_CATEGORY, Optional.of(mojo.project.getArtifactId()), "artifact id");
  }

  private Configuration file() {
    String wanted = mojo.configFile;
    if (wanted == null) {
      Optional<Path> found = ConfigurationFile.find(basedir, top);
      return found.isPresent()
          ? read(found.get())
          : resource(ConfigurationFile.NAME).orElse(Configuration.DEFAULT);
    }
    for (Path place : List.of(basedir, top)) {
      Path file = place.resolve(wanted).normalize();
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return resource(wanted)
        .orElseThrow(
            () ->
                new UsageException(
                    "<configFile> "
                        + wanted
                        + " is neither a file, relative to the module or to the top of the build,"
                        + " nor a resource of a dependency of the plugin."));
  }

  private Configuration read(Path file) {
    Path repository =
        mojo.session.getRepositorySession().getLocalRepository().getBasedir().toPath();
    return ConfigurationFile.read(file, mojo.workingFolder(), repository);
  }

  private Optional<Configuration> resource(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    try (InputStream in = Settings.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(ConfigurationFile.parse(text, path + " of a plugin dependency", basedir));
    } catch (IOException e) {
      throw new UsageException("<configFile> " + name + " cannot be read.");
    }
  }

  private static Path top(AnalysisMojo mojo, Path basedir) {
    Path git = AnalysisRoot.gitRoot(basedir);
    if (git != null) {
      return git;
    }
    File multiModule = mojo.session.getRequest().getMultiModuleProjectDirectory();
    Path top = multiModule == null ? basedir : multiModule.toPath().toAbsolutePath().normalize();
    return basedir.startsWith(top) ? top : basedir;
  }

  private Configuration paths(
      Configuration settings, Key<List<Path>> key, List<String> value, String origin) {
    return value.isEmpty()
        ? settings
        : settings.with(key, ContractFiles.paths(basedir, value, origin), origin);
  }

  private static Configuration list(
      Configuration settings, Key<List<String>> key, List<String> value, String origin) {
    return value.isEmpty() ? settings : settings.with(key, List.copyOf(value), origin);
  }

  private static <E extends Enum<E>> Configuration word(
      Configuration settings, Key<E> key, @Nullable String value, E[] values, String origin) {
    return value == null
        ? settings
        : settings.with(key, Words.parse(value, values, origin), origin);
  }

  private static <T> Configuration given(
      Configuration settings, Key<T> key, @Nullable T value, String origin) {
    return value == null ? settings : settings.with(key, value, origin);
  }
}
