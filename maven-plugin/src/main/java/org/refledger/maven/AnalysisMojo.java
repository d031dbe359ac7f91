package org.refledger.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.refledger.host.ToolVersion;
import org.refledger.host.UsageException;

/** What the goals that analyse have in common: their parameters, and how a failure is told. */
// Maven sets the fields before it calls execute().
@SuppressWarnings("NullAway.Init")
abstract class AnalysisMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** Leaves RefLedger out. */
  @Parameter(property = "refledger.skip", defaultValue = "false")
  boolean skip;

  /** The least severity that fails the build: error, warning, note or never. */
  @Parameter(property = "refledger.failOn")
  @Nullable String failOn;

  /** False is another way to say failOn=never. */
  @Parameter(property = "refledger.failOnViolation", defaultValue = "true")
  boolean failOnViolation;

  /** How many findings at or above failOn are let pass; none unless a settings file says more. */
  @Parameter(property = "refledger.maxAllowedViolations")
  @Nullable Integer maxAllowedViolations;

  /** Whether an incomplete analysis fails the build. */
  @Parameter(property = "refledger.strict")
  @Nullable Boolean strict;

  /** Whether findings are printed to the build log. */
  @Parameter(property = "refledger.printFindings", defaultValue = "true")
  boolean printFindings;

  /** Whether the steps of each finding are printed too; they also are with -X. */
  @Parameter(property = "refledger.trace", defaultValue = "false")
  boolean trace;

  /**
   * Settings: a file, or a resource of a dependency of this plugin. Otherwise the nearest
   * refledger.toml from the module upward, or the one in a dependency of this plugin.
   */
  @Parameter(property = "refledger.config")
  @Nullable String configFile;

  /** Findings that are known already. Otherwise the nearest refledger-baseline.jsonl, if any. */
  @Parameter(property = "refledger.baseline")
  @Nullable File baselineFile;

  /** Source folders. Otherwise those the module compiles. */
  @Parameter List<File> sourceDirectories = new ArrayList<>();

  /** Further folders, such as those of IDL files. */
  @Parameter List<File> idlDirectories = new ArrayList<>();

  /** Whether test sources are analysed too. */
  @Parameter(property = "refledger.includeTests")
  @Nullable Boolean includeTests;

  /** Whether generated sources (below target) are analysed too. */
  @Parameter(property = "refledger.includeGenerated")
  @Nullable Boolean includeGenerated;

  /** Globs of sources to analyse, relative to their source folder; none means all. */
  @Parameter(property = "refledger.includes")
  List<String> includes = new ArrayList<>();

  /** Globs of sources to leave out, relative to their source folder or to the root. */
  @Parameter(property = "refledger.excludes")
  List<String> excludes = new ArrayList<>();

  /** Only these rules: ids, or the beginning of ids such as OLE1. */
  @Parameter(property = "refledger.select")
  List<String> select = new ArrayList<>();

  /** These rules too, such as those on trial. */
  @Parameter(property = "refledger.extendSelect")
  List<String> extendSelect = new ArrayList<>();

  /** Not these rules. */
  @Parameter(property = "refledger.ignore")
  List<String> ignore = new ArrayList<>();

  /** Whether rules on trial run like others. */
  @Parameter(property = "refledger.preview")
  @Nullable Boolean preview;

  /** Only findings trusted at least this much: very-high, high, medium or low. */
  @Parameter(property = "refledger.minPrecision")
  @Nullable String minPrecision;

  /** Contracts of your own libraries: Java stubs, or folders of them. */
  @Parameter(property = "refledger.contracts")
  List<String> contracts = new ArrayList<>();

  /** Definitions of the native interfaces the sources call: IDL files, or folders of them. */
  @Parameter(property = "refledger.definitions")
  List<String> definitions = new ArrayList<>();

  /** Folders that IDL files import from. */
  @Parameter(property = "refledger.includePath")
  List<String> includePath = new ArrayList<>();

  /** Only findings whose ledger touches lines that changed since this git revision. */
  @Parameter(property = "refledger.changedSince")
  @Nullable String changedSince;

  /** Which exceptions count: declared, likely or all. */
  @Parameter(property = "refledger.exceptions")
  @Nullable String exceptions;

  /** Work one method may cost: small, normal or deep. */
  @Parameter(property = "refledger.budget")
  @Nullable String budget;

  /**
   * Reports, each FORMAT=FILE; formats are sarif, sarif-full, html, json, junit, gitlab, pretty,
   * concise and github. Otherwise refledger.sarif and refledger.html in the output folder.
   */
  @Parameter(property = "refledger.reports")
  List<String> reports = new ArrayList<>();

  /** Where reports go unless they name a folder of their own. */
  @Parameter(defaultValue = "${project.build.directory}/refledger")
  File outputDirectory;

  /** Paths in reports are relative to it. Otherwise the git checkout, or the top of the build. */
  @Parameter(property = "refledger.sarifRoot")
  @Nullable File sarifRoot;

  /** Tells several analyses of one commit apart. Otherwise the artifact id. */
  @Parameter(property = "refledger.sarifCategory")
  @Nullable String sarifCategory;

  /** Threads; otherwise the cores, shared among the modules that are built at the same time. */
  @Parameter(property = "refledger.jobs", defaultValue = "0")
  int jobs;

  /**
   * Where results are kept, so that a module that did not change is answered at once. It is safe to
   * keep it between builds of a CI.
   */
  @Parameter(
      property = "refledger.cache",
      defaultValue = "${project.build.directory}/refledger-cache")
  File cacheDirectory;

  /** Keeps no results, and uses none. */
  @Parameter(property = "refledger.noCache", defaultValue = "false")
  boolean noCache;

  @Inject RepositorySystem repositorySystem;

  /** Whether this goal has something to do in this module. */
  abstract boolean applies();

  /** Does it. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("RefLedger is skipped (refledger.skip).");
      return;
    }
    if (!applies()) {
      return;
    }
    try {
      run();
    } catch (UsageException e) {
      throw new MojoExecutionException("RefLedger: " + e.sentence());
    } catch (RuntimeException | StackOverflowError e) {
      throw new MojoExecutionException(
          "RefLedger failed internally ("
              + e
              + "). This is a bug of RefLedger: please send what mvn -e prints to "
              + ToolVersion.load().issues()
              + ".",
          e);
    }
  }

  /** The folder the build was started in: paths in the log are relative to it. */
  final Path workingFolder() {
    return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
  }

  /** The folder of the module. */
  final Path basedir() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  final BuildLog log() {
    return new BuildLog(getLog(), workingFolder(), trace || getLog().isDebugEnabled());
  }

  final int threads() {
    int atOnce = Math.max(1, session.getRequest().getDegreeOfConcurrency());
    return jobs > 0 ? jobs : Math.max(1, Runtime.getRuntime().availableProcessors() / atOnce);
  }
}
