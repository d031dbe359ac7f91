package org.refledger.reporting.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Suppression;
import org.refledger.reporting.JsonLayout;
import org.refledger.reporting.MissingContracts;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.SourceTexts;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * {@code json}: for scripts. One object; keys always stand in this order, and new ones may be added
 * while {@code formatVersion} stays the same:
 *
 * <pre>
 * formatVersion  number    1
 * tool           {name, version}
 * summary        {errors, warnings, notes, suppressed, files, incomplete}   open findings, files analysed
 * findings       array, by place; suppressed ones only on request
 *   rule, severity, confidence, message, place, member, fingerprint
 *   snippet      string    the source line; only on request, and when it can be read
 *   basis        array of strings
 *   suppression  {reason, place}; absent for an open finding
 *   flows        array of arrays of steps
 *     kind, place, count, text; basis and inner (array of steps) when there is any
 * notifications  array of {kind, message, place, detail}; place and detail when there is any
 * rules          array of {id, title, severity, precision}, all enabled ones, by id
 * statistics     {files, lines, procedures, calls, unresolvedCalls, relevantCalls, unresolvedRelevantCalls,
 *                 droppedDisjuncts, proceduresOverBudget, callsWithoutContract,
 *                 methodsWithoutContract: {METHOD: call sites}}
 *
 * place          {file, startLine, startColumn, endLine, endColumn}: relative path; from 1, end exclusive, UTF-16 columns;
 *                 numbers are 0 when not known
 * </pre>
 *
 * Words are lower case with hyphens: severity {@code error, warning, note}; confidence {@code
 * very-high, high, medium, low}; kinds of steps as in {@link TraceStep.Kind}, of notifications as
 * in {@link Notification.Kind}. Nothing in it depends on time or machine.
 */
public final class JsonReporter implements Reporter {

  private static final int FORMAT_VERSION = 1;

  private final JsonFactory factory =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    List<Finding> findings =
        context.options().includeSuppressed() ? result.findings() : result.open();
    try (JsonGenerator json = factory.createGenerator(out)) {
      if (context.options().pretty()) {
        json.setPrettyPrinter(JsonLayout.indented());
      }
      new Document(json, context).write(result, findings);
    }
    out.write('\n');
    out.flush();
  }

  /** The document being written. */
  private static final class Document {

    private final JsonGenerator json;
    private final ReportContext context;
    private final SourceTexts sources;

    Document(JsonGenerator json, ReportContext context) {
      this.json = json;
      this.context = context;
      this.sources = new SourceTexts(context.root());
    }

    void write(AnalysisResult result, List<Finding> findings) throws IOException {
      json.writeStartObject();
      json.writeNumberField("formatVersion", FORMAT_VERSION);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "RefLedger");
      json.writeStringField("version", context.tool().version());
      json.writeEndObject();
      summary(result);
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings) {
        finding(finding);
      }
      json.writeEndArray();
      notifications(result.notifications());
      rules(result);
      statistics(result.statistics());
      json.writeEndObject();
    }

    private void summary(AnalysisResult result) throws IOException {
      json.writeObjectFieldStart("summary");
      for (Finding.Severity severity : Finding.Severity.values()) {
        long n = result.open().stream().filter(finding -> finding.severity() == severity).count();
        json.writeNumberField(word(severity) + "s", n);
      }
      json.writeNumberField("suppressed", result.suppressedCount());
      json.writeNumberField("files", result.statistics().files());
      json.writeBooleanField("incomplete", result.isIncomplete());
      json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
      json.writeStartObject();
      json.writeStringField("rule", finding.ruleId());
      json.writeStringField("severity", word(finding.severity()));
      json.writeStringField("confidence", word(finding.confidence()));
      json.writeStringField("message", finding.message());
      place(finding.where());
      json.writeStringField("member", finding.member());
      json.writeStringField("fingerprint", finding.fingerprint());
      snippet(finding.where());
      json.writeArrayFieldStart("basis");
      for (String basis : finding.basis()) {
        json.writeString(basis);
      }
      json.writeEndArray();
      suppression(finding.suppression());
      json.writeArrayFieldStart("flows");
      for (List<TraceStep> flow : finding.flows()) {
        json.writeStartArray();
        steps(flow);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void snippet(SourceRange where) throws IOException {
      var line =
          context.options().snippets()
              ? sources.line(where.file(), where.startLine())
              : Optional.<String>empty();
      if (line.isPresent()) {
        json.writeStringField("snippet", line.get());
      }
    }

    private void suppression(@Nullable Suppression suppression) throws IOException {
      if (suppression != null) {
        json.writeObjectFieldStart("suppression");
        json.writeStringField("reason", suppression.reason());
        place(suppression.where());
        json.writeEndObject();
      }
    }

    private void steps(List<TraceStep> steps) throws IOException {
      for (TraceStep step : steps) {
        json.writeStartObject();
        json.writeStringField("kind", word(step.kind()));
        place(step.where());
        json.writeNumberField("count", step.count());
        json.writeStringField("text", step.text());
        if (!step.basis().isEmpty()) {
          json.writeStringField("basis", step.basis());
        }
        if (!step.inner().isEmpty()) {
          json.writeArrayFieldStart("inner");
          steps(step.inner());
          json.writeEndArray();
        }
        json.writeEndObject();
      }
    }

    private void notifications(List<Notification> notifications) throws IOException {
      json.writeArrayFieldStart("notifications");
      for (Notification notification : notifications) {
        json.writeStartObject();
        json.writeStringField("kind", word(notification.kind()));
        json.writeStringField("message", notification.message());
        if (!notification.where().file().isEmpty()) {
          place(notification.where());
        }
        if (notification.detail() != null) {
          json.writeStringField("detail", notification.detail());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void rules(AnalysisResult result) throws IOException {
      json.writeArrayFieldStart("rules");
      for (var rule : result.rules()) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("severity", word(rule.severity()));
        json.writeStringField("precision", word(rule.precision()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void statistics(RunStatistics statistics) throws IOException {
      json.writeObjectFieldStart("statistics");
      json.writeNumberField("files", statistics.files());
      json.writeNumberField("lines", statistics.lines());
      json.writeNumberField("procedures", statistics.procedures());
      json.writeNumberField("calls", statistics.calls());
      json.writeNumberField("unresolvedCalls", statistics.unresolvedCalls());
      json.writeNumberField("relevantCalls", statistics.relevantCalls());
      json.writeNumberField("unresolvedRelevantCalls", statistics.unresolvedRelevantCalls());
      json.writeNumberField("droppedDisjuncts", statistics.droppedDisjuncts());
      json.writeNumberField("proceduresOverBudget", statistics.proceduresOverBudget());
      json.writeNumberField("callsWithoutContract", statistics.callsWithoutContract());
      json.writeObjectFieldStart("methodsWithoutContract");
      for (MissingContracts.Missing missing : MissingContracts.of(statistics)) {
        json.writeNumberField(missing.method(), missing.sites());
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    private void place(SourceRange where) throws IOException {
      json.writeObjectFieldStart("place");
      json.writeStringField("file", where.file());
      json.writeNumberField("startLine", where.startLine());
      json.writeNumberField("startColumn", where.startColumn());
      json.writeNumberField("endLine", where.endLine());
      json.writeNumberField("endColumn", where.endColumn());
      json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
