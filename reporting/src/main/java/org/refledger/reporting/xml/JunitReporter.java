package org.refledger.reporting.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.trace.TraceStep;

/**
 * {@code junit}: a test suite with a failed test for each finding, one suite a file; with one
 * passed test when there is none, since servers take an empty file for a broken one.
 */
public final class JunitReporter implements Reporter {

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Document(xml).write(result.open());
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
    out.flush();
  }

  /** The document being written. */
  private static final class Document {
    private final XMLStreamWriter xml;

    Document(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void write(List<Finding> open) throws XMLStreamException {
      SortedMap<String, List<Finding>> byFile = new TreeMap<>();
      open.forEach(f -> byFile.merge(f.where().file(), List.of(f), (a, b) -> concatenated(a, b)));
      xml.writeStartDocument("UTF-8", "1.0");
      line();
      xml.writeStartElement("testsuites");
      counts("RefLedger", Math.max(1, open.size()), open.size());
      line();
      if (open.isEmpty()) {
        xml.writeStartElement("testsuite");
        counts("RefLedger", 1, 0);
        xml.writeEmptyElement("testcase");
        attribute("name", "no findings");
        attribute("classname", "RefLedger");
        xml.writeEndElement();
        line();
      }
      for (var file : byFile.entrySet()) {
        suite(file.getKey(), file.getValue());
      }
      xml.writeEndElement();
      line();
      xml.writeEndDocument();
    }

    private static List<Finding> concatenated(List<Finding> a, List<Finding> b) {
      return Stream.concat(a.stream(), b.stream()).toList();
    }

    private void suite(String file, List<Finding> findings) throws XMLStreamException {
      xml.writeStartElement("testsuite");
      counts(file.isEmpty() ? "(unknown place)" : file, findings.size(), findings.size());
      line();
      for (Finding finding : findings) {
        xml.writeStartElement("testcase");
        attribute("name", finding.ruleId() + " at " + finding.where());
        attribute("classname", file);
        attribute("file", file);
        attribute("line", String.valueOf(Math.max(1, finding.where().startLine())));
        xml.writeStartElement("failure");
        attribute("message", finding.message().strip());
        attribute("type", finding.severity().name().toLowerCase(Locale.ROOT));
        xml.writeCharacters(clean(details(finding)));
        xml.writeEndElement();
        xml.writeEndElement();
        line();
      }
      xml.writeEndElement();
      line();
    }

    private static String details(Finding finding) {
      StringBuilder text = new StringBuilder(finding.where().toString()).append('\n');
      int number = 0;
      for (TraceStep step :
          finding.flows().isEmpty() ? List.<TraceStep>of() : finding.flows().get(0)) {
        text.append(++number).append("  ").append(step.where()).append("  ");
        text.append(step.text()).append('\n');
      }
      return text.append("See refledger explain ").append(finding.ruleId()).append('\n').toString();
    }

    private void counts(String name, int tests, int failures) throws XMLStreamException {
      attribute("name", name);
      attribute("tests", String.valueOf(tests));
      attribute("failures", String.valueOf(failures));
    }

    private void attribute(String name, String value) throws XMLStreamException {
      xml.writeAttribute(name, clean(value));
    }

    private void line() throws XMLStreamException {
      xml.writeCharacters("\n");
    }

    private static String clean(String text) {
      StringBuilder clean = new StringBuilder(text.length());
      text.codePoints().map(c -> isAllowed(c) ? c : '\uFFFD').forEach(clean::appendCodePoint);
      return clean.toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isAllowed(int c) {
      return c == '\t'
          || c == '\n'
          || (c >= 0x20 && c <= 0xD7FF)
          || (c >= 0xE000 && c <= 0xFFFD)
          || c >= 0x10000;
    }
  }
}
