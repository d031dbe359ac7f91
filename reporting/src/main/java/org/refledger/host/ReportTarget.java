package org.refledger.host;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/**
 * One report in a file, asked for as {@code FORMAT=FILE}.
 *
 * @param written the file as the user wrote it
 * @param file absolute
 */
public record ReportTarget(Reporter reporter, String written, Path file) {

  /**
   * Reads the options and makes sure that every file can be written, before any work is done.
   *
   * @param where what to name in messages, such as {@code --report}
   * @throws UsageException when one cannot
   */
  public static List<ReportTarget> prepare(
      Path directory, List<String> options, ReportFormats formats, String where) {
    List<ReportTarget> targets = new ArrayList<>();
    for (String option : options) {
      ReportTarget target = parse(directory, option, formats, where);
      if (targets.stream().anyMatch(other -> other.file.equals(target.file))) {
        throw new UsageException(
            where + ": two reports would be written to " + target.written + ".");
      }
      targets.add(target);
    }
    targets.forEach(ReportTarget::open);
    return targets;
  }

  /**
   * Writes the report; an older one is replaced as a whole.
   *
   * @throws UsageException when it cannot be written
   */
  public void write(AnalysisResult result, ReportContext context) {
    try {
      WholeFile.write(
          file,
          bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            reporter.write(result, context, out);
            out.flush();
          });
    } catch (IOException e) {
      throw new UsageException(
          "The report " + written + " cannot be written (" + e.getMessage() + ").");
    }
  }

  private static ReportTarget parse(
      Path directory, String option, ReportFormats formats, String where) {
    int equals = option.indexOf('=');
    if (equals <= 0 || equals == option.length() - 1) {
      throw new UsageException(
          where + " wants FORMAT=FILE, such as sarif=build/refledger.sarif, not '" + option + "'.");
    }
    Reporter reporter = formats.get(option.substring(0, equals), where);
    String written = option.substring(equals + 1);
    try {
      return new ReportTarget(reporter, written, directory.resolve(written).normalize());
    } catch (InvalidPathException e) {
      throw new UsageException(where + ": '" + written + "' is not a path.");
    }
  }

  private void open() {
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      boolean existed = Files.exists(file);
      Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      if (!existed) {
        // An empty file would look like a report if the run ended early.
        Files.delete(file);
      }
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "it is a folder" : e.getClass().getSimpleName();
      throw new UsageException("The report " + written + " cannot be written (" + why + ").");
    }
  }
}
