package org.refledger.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.refledger.host.Configuration;
import org.refledger.host.RuleSelection;
import org.refledger.host.RuleState;
import org.refledger.host.ShownRule;
import org.refledger.host.Words;
import org.refledger.reporting.MarkdownText;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the page of a rule. */
@Command(
    name = "explain",
    sortOptions = false,
    description =
        "Show what a rule finds, why it matters, how to fix it, and what the settings make of it.")
final class ExplainCommand implements Callable<ExitCode> {
  private static final int DEFAULT_WIDTH = 80;
  private static final int MAX_WIDTH = 100;

  /** How a page is written. */
  enum Format {
    TEXT,
    MD,
    JSON
  }

  @Parameters(paramLabel = "ID", description = "A rule id, or the beginning of ids such as OLE1.")
  String id = "";

  @Mixin SettingsOptions configuration = new SettingsOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Word.PageFormat.class,
      completionCandidates = Word.PageFormat.class,
      description = "text (default), md or json.")
  Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Word.Colour.class,
      completionCandidates = Word.Colour.class,
      description = "auto (default), always or never.")
  ColourWish colour = ColourWish.AUTO;

  private final Product product;
  private final Session session;

  ExplainCommand(Product product, Session session) {
    this.product = product;
    this.session = session;
  }

  @Override
  public ExitCode call() {
    RuleSelection all = new RuleSelection(product.rules());
    List<Rule> rules = all.matching(id, "explain");
    boolean json = format == Format.JSON;
    new Stdout(session).write(!json, out -> write(rules, all, out));
    return ExitCode.OK;
  }

  private void write(List<Rule> rules, RuleSelection all, Writer out) throws IOException {
    if (format == Format.JSON) {
      json(rules.stream().map(Rule::metadata).toList(), out);
      return;
    }
    Configuration settings = configuration.read(session.directory(), session.directory());
    for (int i = 0; i < rules.size(); i++) {
      String page = ShownRule.markdown(rules.get(i).metadata());
      out.write(i == 0 ? "" : "\n");
      out.write(
          format == Format.MD
              ? page
              : text(page + "\n" + here(RuleState.of(rules.get(i), settings, all))));
    }
  }

  /** What the settings make of the rule, and where that was said. */
  private static String here(RuleState state) {
    return "## In this folder\n"
        + (state.on() ? "On (" : "Off (")
        + state.why()
        + "), severity "
        + Words.of(state.severity())
        + " ("
        + state.severityWhy()
        + ").\n";
  }

  private String text(String page) {
    int columns = session.terminal().stdout() ? session.terminal().width() : 0;
    int width = Math.min(MAX_WIDTH, columns == 0 ? DEFAULT_WIDTH : columns);
    return MarkdownText.render(
        page, width, colour.holds(session.environment(), session.terminal().stdout()));
  }

  private static void json(List<RuleMetadata> rules, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (RuleMetadata rule : rules) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("summary", rule.summary());
        json.writeStringField("severity", Words.of(rule.severity()));
        json.writeStringField("precision", Words.of(rule.precision()));
        json.writeStringField("status", rule.status());
        json.writeStringField("since", rule.since());
        optional(json, "securitySeverity", rule.securitySeverity());
        array(json, "tags", rule.tags());
        array(json, "cwe", rule.cwe());
        array(json, "languages", rule.languages());
        json.writeStringField("page", rule.page());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void array(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
