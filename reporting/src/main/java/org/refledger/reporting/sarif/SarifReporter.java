package org.refledger.reporting.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.refledger.AnalysisResult;
import org.refledger.reporting.JsonLayout;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/**
 * {@code sarif}: SARIF 2.1.0 for code scanning, editors and other machines; cut to what can be
 * uploaded.
 */
public final class SarifReporter implements Reporter {
  /** The name a user asks for it by. */
  public static final String FORMAT = "sarif";

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  /** GitHub's limit for an upload, compressed. */
  private static final long UPLOAD_LIMIT = 10_000_000;

  private final long sizeLimit;
  private final boolean complete;

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
  interface AlwaysResults {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Result> getResults();
  }

  /** Consumers differ on what a missing level means. */
  interface AlwaysLevel {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Object getLevel();
  }

  /** Viewers show what is written, and not the default of the specification. */
  interface AlwaysImportance {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Object getImportance();
  }

  /** Reports that can be uploaded to GitHub. */
  public SarifReporter() {
    this(UPLOAD_LIMIT, false);
  }

  /**
   * @param sizeLimit in bytes, compressed
   * @param complete whether what the baseline knows is in it, too, and nothing is cut
   */
  SarifReporter(long sizeLimit, boolean complete) {
    this.sizeLimit = sizeLimit;
    this.complete = complete;
  }

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    SarifSchema210 log = new SarifSchema210();
    log.set$schema(SCHEMA);
    log.setVersion(SarifSchema210.Version._2_1_0);
    // As much detail as can be uploaded.
    byte[] json = new byte[0];
    for (SarifDetail detail : degrees(context.options().snippets())) {
      log.setRuns(List.of(new SarifRun(result, context, detail, complete).build()));
      json = mapper.writeValueAsBytes(log);
      if (json.length <= sizeLimit || compressedSize(json) <= sizeLimit) {
        break;
      }
    }
    if (context.options().pretty()) {
      mapper.writer(JsonLayout.indented()).writeValue(out, log);
    } else {
      out.write(new String(json, StandardCharsets.UTF_8));
    }
    out.write('\n');
    out.flush();
  }

  private List<SarifDetail> degrees(boolean snippets) {
    return complete ? List.of(SarifDetail.complete(snippets)) : SarifDetail.degrees(snippets);
  }

  private static long compressedSize(byte[] json) throws IOException {
    ByteCounter counter = new ByteCounter();
    try (OutputStream gzip = new GZIPOutputStream(counter)) {
      gzip.write(json);
    }
    return counter.bytes;
  }

  /** Counts what is written and keeps nothing. */
  private static final class ByteCounter extends OutputStream {
    private long bytes;

    @Override
    public void write(int octet) {
      bytes++;
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      bytes += length;
    }
  }
}
