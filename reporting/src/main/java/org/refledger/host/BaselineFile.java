package org.refledger.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;

/**
 * A baseline as a file: one JSON object a line, sorted, so that branches merge without conflict.
 * Any order, duplicates and empty lines are read.
 */
public final class BaselineFile {
  public static final String NAME = "refledger-baseline.jsonl";

  private static final List<String> FIELDS = List.of("rule", "path", "member", "message", "fp");

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;
  private final String shown;

  /**
   * A file that need not exist yet.
   *
   * @param directory the working directory: the file is named relative to it
   */
  public BaselineFile(Path file, Path directory) {
    this.file = file;
    this.shown =
        (file.startsWith(directory) ? directory.relativize(file) : file)
            .toString()
            .replace('\\', '/');
  }

  /** The nearest baseline upward from a folder; see {@link ConfigurationFile#find}. */
  public static Optional<Path> find(Path start, @Nullable Path last) {
    return ConfigurationFile.find(NAME, start, last);
  }

  /** Where it is, or is to be written. */
  public Path file() {
    return file;
  }

  /** Whether there is a file to read. */
  public boolean exists() {
    return Files.isRegularFile(file);
  }

  /** How messages name it. */
  public String shown() {
    return shown;
  }

  /**
   * What the file says.
   *
   * @throws UsageException when it cannot be read, naming the line that is wrong
   */
  public Baseline read() {
    String text = text();
    if (SarifBaseline.isSarif(shown, text)) {
      return SarifBaseline.read(text, shown);
    }
    List<BaselineEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        entries.add(entry(line, shown + ":" + number));
      }
    }
    return new Baseline(entries);
  }

  /**
   * Writes it anew, as a whole; its folders are made.
   *
   * @throws UsageException when it cannot be written
   */
  public void write(Baseline baseline) {
    StringBuilder text = new StringBuilder();
    baseline.entries().forEach(entry -> text.append(line(entry)).append('\n'));
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      WholeFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw new UsageException("The baseline " + shown + " cannot be written.");
    }
  }

  /** Whether it is a report of an earlier run, which is read only. */
  boolean isReport() {
    return exists() && SarifBaseline.isSarif(shown, text());
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageException(
          Files.exists(file)
              ? "The baseline " + shown + " cannot be read."
              : "There is no baseline " + shown + ". Make it with refledger baseline create.");
    }
  }

  private BaselineEntry entry(String line, String where) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UsageException(
          where + ": not a JSON object. If a merge left marks behind, delete their lines.");
    }
    for (String field : FIELDS) {
      if (!node.path(field).isTextual()) {
        throw new UsageException(where + ": an entry needs the text \"" + field + "\".");
      }
    }
    return new BaselineEntry(
        node.path("rule").textValue(),
        node.path("path").textValue(),
        node.path("member").textValue(),
        node.path("message").textValue(),
        node.path("fp").textValue());
  }

  private String line(BaselineEntry entry) {
    ObjectNode node = json.createObjectNode();
    node.put("rule", entry.rule());
    node.put("path", entry.path());
    node.put("member", entry.member());
    node.put("message", entry.message());
    node.put("fp", entry.fingerprint());
    return node.toString();
  }
}
