package org.refledger.reporting.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/**
 * {@code gitlab}: the part of Code Climate's JSON that GitLab's code quality report reads. GitLab
 * compares two branches by fingerprint, and takes the whole file as one array.
 */
public final class GitlabReporter implements Reporter {
  private final JsonFactory factory =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  @Override
  public String format() {
    return "gitlab";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartArray();
      for (Finding finding : result.open()) {
        json.writeStartObject();
        json.writeStringField("type", "issue");
        json.writeStringField("check_name", finding.ruleId());
        json.writeStringField("description", finding.message().strip());
        json.writeArrayFieldStart("categories");
        json.writeString("Bug Risk");
        json.writeEndArray();
        json.writeStringField("severity", severity(finding.severity()));
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.where().file());
        json.writeObjectFieldStart("lines");
        // A line is demanded, also where none is known.
        json.writeNumberField("begin", Math.max(1, finding.where().startLine()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
    out.flush();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
