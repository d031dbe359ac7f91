package org.refledger.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;

/** An older SARIF file of ours as a baseline: what it reports is known. */
final class SarifBaseline {
  private static final String FINGERPRINT = "refledgerFingerprint/v1";
  private static final String TOOL = "RefLedger";

  /** What reports add to a message: links to related places, and marks before other brackets. */
  private static final Pattern POINTERS = Pattern.compile(" See where it is \\[[^.]*\\.$");

  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[([^\\]]*)\\]\\(\\d+\\)");
  private static final Pattern MARK = Pattern.compile("\\\\([\\[\\]\\\\])");

  private SarifBaseline() {}

  /** Whether a text that is to be a baseline is SARIF. */
  static boolean isSarif(String name, String text) {
    return !name.endsWith(".jsonl")
        && text.stripLeading().startsWith("{")
        && text.contains("\"runs\"");
  }

  /**
   * What is known.
   *
   * @param shown how messages name the file
   * @throws UsageException when it is no SARIF, or another tool's
   */
  static Baseline read(String text, String shown) {
    List<BaselineEntry> entries = new ArrayList<>();
    boolean ours = false;
    for (JsonNode run : parsed(text, shown).path("runs")) {
      if (run.path("tool").path("driver").path("name").asText().equals(TOOL)) {
        ours = true;
        for (JsonNode result : run.path("results")) {
          boolean accepted = !result.path("suppressions").isEmpty();
          boolean gone = result.path("baselineState").asText().equals("absent");
          if (!accepted && !gone) {
            entries.add(entry(result));
          }
        }
      }
    }
    if (!ours) {
      throw new UsageException(
          "The baseline " + shown + " is SARIF, but no run in it is one of RefLedger.");
    }
    return new Baseline(entries);
  }

  private static JsonNode parsed(String text, String shown) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new UsageException(
          "The baseline "
              + shown
              + " looks like SARIF, but is broken at line "
              + e.getLocation().getLineNr()
              + ".");
    }
  }

  private static BaselineEntry entry(JsonNode result) {
    JsonNode place = result.path("locations").path(0);
    JsonNode file = place.path("physicalLocation").path("artifactLocation");
    String message = result.path("message").path("text").asText();
    return new BaselineEntry(
        result.path("ruleId").asText(),
        path(file.path("uri").asText()),
        place.path("logicalLocations").path(0).path("fullyQualifiedName").asText(),
        BaselineEntry.withoutLines(plain(message)),
        result.path("partialFingerprints").path(FINGERPRINT).asText());
  }

  private static String plain(String message) {
    String unpointed = POINTERS.matcher(message).replaceAll("");
    return MARK.matcher(LINK.matcher(unpointed).replaceAll("$1")).replaceAll("$1");
  }

  private static String path(String uri) {
    try {
      String path = new URI(uri).getPath();
      return path == null ? uri : path;
    } catch (URISyntaxException e) {
      return uri;
    }
  }
}
