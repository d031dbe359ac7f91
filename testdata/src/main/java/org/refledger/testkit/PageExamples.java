package org.refledger.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.rule.RuleMetadata;

/**
 * The examples of rule pages as annotated sources, so that the documentation is tested like any
 * other source.
 */
public final class PageExamples {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(java|idl|acf|makefile)\\R(.*?)^```$");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

  private PageExamples() {}

  /**
   * The examples of a page, in order, each as texts by file name. An ACF and a makefile belong to
   * the IDL before them, and so does Java that follows it.
   */
  public static List<SortedMap<String, String>> of(RuleMetadata rule) {
    List<SortedMap<String, String>> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(rule.page());
    while (block.find()) {
      String language = block.group(1);
      if (examples.isEmpty() || isNew(language, examples.get(examples.size() - 1))) {
        examples.add(new TreeMap<>());
      }
      examples.get(examples.size() - 1).put(name(language, block.group(2)), block.group(2));
    }
    return examples;
  }

  private static boolean isNew(String language, SortedMap<String, String> before) {
    boolean callsIt = language.equals("java") && before.keySet().equals(Set.of("example.idl"));
    return language.equals("idl") || language.equals("java") && !callsIt;
  }

  private static String name(String language, String text) {
    if (!language.equals("java")) {
      return language.equals("makefile") ? language : "example." + language;
    }
    Matcher type = TYPE.matcher(text);
    return (type.find() ? type.group(1) : "Example") + ".java";
  }

  /**
   * Writes each example into a folder of its own, {@code ID-n}, below the given one, which then
   * serves as the root of a {@link ConformanceSuite}: examples of one page may declare the same
   * class.
   *
   * @throws IOException when a file cannot be written
   */
  public static void write(List<RuleMetadata> rules, Path root) throws IOException {
    for (RuleMetadata rule : rules) {
      int number = 1;
      for (SortedMap<String, String> example : of(rule)) {
        Path folder = Files.createDirectories(root.resolve(rule.id() + "-" + number++));
        for (Map.Entry<String, String> file : example.entrySet()) {
          Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
      }
    }
  }
}
