package org.refledger.reporting.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.reporting.JsonLayout;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/** {@code sarif}: SARIF 2.1.0 for code scanning, editors and other machines. */
public final class SarifReporter implements Reporter {

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addMixIn(Run.class, AlwaysResults.class)
          .addMixIn(ReportingConfiguration.class, AlwaysLevel.class)
          .addMixIn(Notification.class, AlwaysLevel.class)
          .addMixIn(Result.class, AlwaysLevel.class)
          .addMixIn(ThreadFlowLocation.class, AlwaysImportance.class)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  /**
   * The model leaves out what equals a default. A run without results would say that nothing was
   * looked at.
   */
  private interface AlwaysResults {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Result> getResults();
  }

  /** Consumers differ on what a missing level means. */
  private interface AlwaysLevel {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Object getLevel();
  }

  /** Viewers show what is written, and not the default of the specification. */
  private interface AlwaysImportance {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Object getImportance();
  }

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    SarifSchema210 log = new SarifSchema210();
    log.set$schema(SCHEMA);
    log.setVersion(SarifSchema210.Version._2_1_0);
    log.setRuns(List.of(new SarifRun(result, context).build()));
    ObjectWriter writer =
        context.options().pretty() ? mapper.writer(JsonLayout.indented()) : mapper.writer();
    writer.writeValue(out, log);
    out.write('\n');
    out.flush();
  }
}
