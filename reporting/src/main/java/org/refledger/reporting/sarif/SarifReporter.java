package org.refledger.reporting.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/** {@code sarif}: SARIF 2.1.0 for code scanning, editors and other machines. */
public final class SarifReporter implements Reporter {

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addMixIn(Run.class, EvenEmptyResults.class)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  /** A run without results says that nothing was found; a run without the property says that nothing was looked at. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface EvenEmptyResults {}

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
    writer(context.options().pretty()).writeValue(out, log);
    out.write('\n');
    out.flush();
  }

  private ObjectWriter writer(boolean pretty) {
    if (!pretty) {
      return mapper.writer();
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return mapper.writer(printer);
  }
}
