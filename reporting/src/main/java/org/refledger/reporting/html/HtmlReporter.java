package org.refledger.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.refledger.AnalysisResult;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.sarif.SarifReporter;

/**
 * {@code html}: one page with everything in it, the SARIF document included, so that the page is
 * also a data file.
 */
public final class HtmlReporter implements Reporter {
  /** The name a user asks for it by. */
  public static final String FORMAT = "html";

  // The page runs its own script only and loads nothing.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    Markup body = new Markup();
    new HtmlPage(result, context, body).write();
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    out.write("<title>RefLedger report</title>\n<style>\n");
    out.write(resource("report.css"));
    out.write("</style>\n</head>\n<body>\n");
    out.write(body.toString());
    out.write("<script type=\"application/sarif+json\" id=\"sarif\">\n");
    out.write(sarif(result, context));
    out.write("</script>\n<script>\n");
    out.write(resource("report.js"));
    out.write("</script>\n</body>\n</html>\n");
    out.flush();
  }

  private static String sarif(AnalysisResult result, ReportContext context) throws IOException {
    StringWriter sarif = new StringWriter();
    new SarifReporter().write(result, context, sarif);
    // In JSON the sign occurs in strings only, where it may be written as an escape.
    return sarif.toString().replace("<", "\\u003c");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReporter.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
