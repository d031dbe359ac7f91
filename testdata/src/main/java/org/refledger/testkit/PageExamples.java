package org.refledger.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.rule.RuleMetadata;

/**
 * The Java examples of rule pages as annotated sources, so that the documentation is tested like
 * any other source.
 */
public final class PageExamples {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

  private PageExamples() {}

  /** The text of each Java block of a page, in order. */
  public static List<String> of(RuleMetadata rule) {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(rule.page());
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  /**
   * Writes each block into a folder of its own, {@code ID-n}, below the given one, which then
   * serves as the root of a {@link ConformanceSuite}: blocks of one page may declare the same
   * class.
   *
   * @throws IOException when a file cannot be written
   */
  public static void write(List<RuleMetadata> rules, Path root) throws IOException {
    for (RuleMetadata rule : rules) {
      int number = 1;
      for (String block : of(rule)) {
        Path folder = Files.createDirectories(root.resolve(rule.id() + "-" + number++));
        Matcher type = TYPE.matcher(block);
        String name = type.find() ? type.group(1) : "Example";
        Files.writeString(folder.resolve(name + ".java"), block);
      }
    }
  }
}
