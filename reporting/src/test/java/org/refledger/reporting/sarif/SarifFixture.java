package org.refledger.reporting.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.SampleProject;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** Findings to report, and the run that is written for them, held against the schema. */
abstract class SarifFixture {
  static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path root;

  static Finding finding(
      String rule, String message, SourceRange where, List<List<TraceStep>> flows) {
    return new Finding(
        rule, Severity.WARNING, message, where, "", flows, Confidence.LOW, List.of(), "00", null);
  }

  static Finding withSeverity(Finding f, Severity severity) {
    return new Finding(
        f.ruleId(),
        severity,
        f.message(),
        f.where(),
        f.member(),
        f.flows(),
        f.confidence(),
        f.basis(),
        f.fingerprint(),
        null);
  }

  static AnalysisResult result(List<Finding> findings) {
    return new AnalysisResult(
        findings,
        SampleProject.rules(),
        List.of(new Notification(Notification.Kind.NOTE, SourceRange.UNKNOWN, "zz")),
        RunStatistics.NONE);
  }

  /** Writes the report, holds it against the schema and gives its run. */
  static JsonNode run(AnalysisResult result, ReportContext context) throws IOException {
    return run(SarifReporter.FORMAT, result, context);
  }

  /** The same in one of the two formats. */
  static JsonNode run(String format, AnalysisResult result, ReportContext context)
      throws IOException {
    String sarif = SampleProject.render(format, result, context);
    JsonNode log = JSON.readTree(sarif);
    assertThat(schema().validate(log)).isEmpty();
    assertThat(log.get("runs")).hasSize(1);
    assertThat(sarif).doesNotContain("Utc\"");
    return log.at("/runs/0");
  }

  static JsonSchema schema() throws IOException {
    try (InputStream schema =
        SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
  }
}
