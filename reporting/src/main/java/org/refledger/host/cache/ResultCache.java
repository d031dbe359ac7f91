package org.refledger.host.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.host.WholeFile;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;

/**
 * A folder of results. Each is a file of its own, named by its key, and begins with a digest of the
 * rest: one that is cut short or altered is not there. The oldest ones go when there are too many.
 */
public final class ResultCache {
  private static final String ENDING = ".refledger-result";
  private static final int CHECK_LENGTH = 64;
  private static final int MOST_RESULTS = 64;
  private static final long MOST_BYTES = 256L << 20;

  private final Path folder;
  private final ResultText text = new ResultText();

  /**
   * A cache in a folder, which is made when something is to be kept.
   *
   * @param folder may be shared with other runs at the same time, and with other files
   */
  public ResultCache(Path folder) {
    this.folder = folder;
  }

  /**
   * What an analysis found.
   *
   * @param remembered whether an earlier run did it
   */
  public record Answer(AnalysisResult result, boolean remembered) {}

  /**
   * What an earlier run found, or else what this one finds, which is then kept.
   *
   * @param rules those that are checked, in order
   * @param code the loader that RefLedger's own code comes from
   * @param analysis does the work
   */
  public Answer analyze(
      AnalysisRequest request,
      List<Rule> rules,
      ClassLoader code,
      Supplier<AnalysisResult> analysis) {
    Optional<String> tool = ResultKey.code(code);
    Optional<String> key = tool.flatMap(digest -> ResultKey.of(request, rules, digest));
    List<RuleMetadata> facts = rules.stream().map(Rule::metadata).toList();
    Optional<AnalysisResult> known = key.flatMap(name -> find(name, facts));
    if (known.isPresent()) {
      return new Answer(known.get(), true);
    }
    AnalysisResult result = analysis.get();
    // Sources that were edited meanwhile belong to neither key.
    if (key.isPresent()
        && isLasting(result)
        && key.equals(tool.flatMap(digest -> ResultKey.of(request, rules, digest)))) {
      keep(key.get(), result);
    }
    return new Answer(result, false);
  }

  /** What failed for a reason of the machine may work the next time. */
  private static boolean isLasting(AnalysisResult result) {
    return result.notifications().stream()
        .noneMatch(n -> n.kind() == Notification.Kind.INPUT_REJECTED || n.detail() != null);
  }

  private Optional<AnalysisResult> find(String key, List<RuleMetadata> rules) {
    Path file = folder.resolve(key + ENDING);
    try {
      byte[] bytes = Files.readAllBytes(file);
      byte[] body = Arrays.copyOfRange(bytes, Math.min(CHECK_LENGTH, bytes.length), bytes.length);
      String check = new String(bytes, 0, bytes.length - body.length, StandardCharsets.ISO_8859_1);
      if (!check.equals(new Digest().add(body).hex())) {
        return Optional.empty();
      }
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        AnalysisResult result = text.read(in.readAllBytes(), rules);
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        return Optional.of(result);
      }
    } catch (IOException | IllegalArgumentException e) {
      // Whatever is wrong with it: the analysis is done, and its result takes this one's place.
      return Optional.empty();
    }
  }

  private void keep(String key, AnalysisResult result) {
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(text.write(result));
      }
      byte[] body = packed.toByteArray();
      String check = new Digest().add(body).hex();
      Files.createDirectories(folder);
      WholeFile.write(
          folder.resolve(key + ENDING),
          out -> {
            out.write(check.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
          });
      dropOldest();
    } catch (IOException | IllegalArgumentException e) {
      // A folder that cannot be written to keeps nothing; the run has its result all the same.
    }
  }

  private record Age(Path file, FileTime used, long bytes) {}

  private void dropOldest() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().contains(ENDING)).toList();
    }
    List<Age> ages = new ArrayList<>();
    for (Path file : files) {
      ages.add(new Age(file, Files.getLastModifiedTime(file), Files.size(file)));
    }
    ages.sort(Comparator.comparing(Age::used).reversed().thenComparing(Age::file));
    long bytes = 0;
    for (int i = 0; i < ages.size(); i++) {
      bytes += ages.get(i).bytes;
      if (i >= MOST_RESULTS || (i > 0 && bytes > MOST_BYTES)) {
        Files.deleteIfExists(ages.get(i).file);
      }
    }
  }
}
