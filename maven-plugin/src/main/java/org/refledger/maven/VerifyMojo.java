package org.refledger.maven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.refledger.finding.Finding.Severity;
import org.refledger.host.Gate;
import org.refledger.host.UsageException;
import org.refledger.host.Words;

/**
 * Fails the build for what an earlier run of analyze left in its SARIF file; analyses nothing. For
 * builds whose steps run in different jobs.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
// Maven sets the fields before it calls execute().
@SuppressWarnings("NullAway.Init")
public final class VerifyMojo extends AbstractMojo {
  /** Leaves RefLedger out. */
  @Parameter(property = "refledger.skip", defaultValue = "false")
  boolean skip;

  /** The least severity that fails the build: error, warning, note or never. */
  @Parameter(property = "refledger.failOn", defaultValue = "warning")
  String failOn;

  /** How many findings at or above failOn are let pass. */
  @Parameter(property = "refledger.maxAllowedViolations", defaultValue = "0")
  int maxAllowedViolations;

  /** The SARIF file to read. */
  @Parameter(
      property = "refledger.sarif",
      defaultValue = "${project.build.directory}/refledger/refledger.sarif")
  File sarifFile;

  @Parameter(defaultValue = "${project.packaging}", readonly = true, required = true)
  String packaging;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || (packaging.equals("pom") && !sarifFile.isFile())) {
      return;
    }
    Gate gate = gate();
    int stopping = 0;
    for (JsonNode run : read().path("runs")) {
      for (JsonNode result : run.path("results")) {
        stopping += gate.stops(level(result, run)) && result.path("suppressions").isEmpty() ? 1 : 0;
      }
    }
    if (stopping > maxAllowedViolations) {
      throw new MojoFailureException(
          "RefLedger found "
              + stopping
              + (stopping == 1 ? " problem" : " problems")
              + "; see "
              + Path.of("").toAbsolutePath().relativize(sarifFile.toPath().toAbsolutePath())
              + ".");
    }
  }

  private Gate gate() throws MojoExecutionException {
    try {
      return Words.parse(failOn, Gate.values(), "<failOn>");
    } catch (UsageException e) {
      throw new MojoExecutionException("RefLedger: " + e.sentence());
    }
  }

  private JsonNode read() throws MojoExecutionException {
    try {
      return new ObjectMapper().readTree(sarifFile);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "RefLedger: the file "
              + sarifFile.getName()
              + " is missing or is no SARIF; run refledger:analyze first.");
    }
  }

  /** The result's level, else the default one of its rule, else SARIF's. */
  private static Severity level(JsonNode result, JsonNode run) {
    String level = result.path("level").asText("");
    if (level.isEmpty()) {
      JsonNode rules = run.path("tool").path("driver").path("rules");
      JsonNode rule = rules.path(result.path("ruleIndex").asInt(-1));
      level = rule.path("defaultConfiguration").path("level").asText("warning");
    }
    return switch (level.toLowerCase(Locale.ROOT)) {
      case "error" -> Severity.ERROR;
      case "note", "none" -> Severity.NOTE;
      default -> Severity.WARNING;
    };
  }
}
