package org.refledger.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which library the code around a mark is about: the one whose types occur most often in the
 * method; when it names none, in its class, then in the imports. Code that names no library is
 * about classes of its own.
 */
public final class LibraryFamilies {
  /** What classes of one's own count as. */
  public static final String OWN = "own";

  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?([\\w.]+?)\\.(\\w+);.*");
  private static final Pattern TYPE =
      Pattern.compile("^\\W*(?:[\\w@()\"-]+ )*(class|interface|enum|record) \\w+.*");
  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*");

  private final Map<String, String> familyByPackage;

  /**
   * Takes the packages of the libraries that are told apart.
   *
   * @param familyByPackage the family each package belongs to; nested types count for the package
   *     of their outermost type
   */
  public LibraryFamilies(Map<String, String> familyByPackage) {
    this.familyByPackage = new LinkedHashMap<>(familyByPackage);
  }

  /**
   * The family that the code of one line is about.
   *
   * @param text the whole source
   * @param line from 1
   */
  public String at(String text, int line) {
    List<String> lines = text.lines().toList();
    Map<String, String> imported = imported(lines);
    for (List<String> part : surroundings(lines, line - 1)) {
      String family = mostNamed(part, imported);
      if (!family.isEmpty()) {
        return family;
      }
    }
    return OWN;
  }

  /** Simple names of imported types of known libraries. */
  private Map<String, String> imported(List<String> lines) {
    Map<String, String> families = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher m = IMPORT.matcher(line);
      if (m.matches()) {
        String family = family(m.group(1));
        if (!family.isEmpty()) {
          families.put(m.group(2), family);
        }
      }
    }
    return families;
  }

  private String family(String qualifier) {
    for (String each = qualifier; !each.isEmpty(); each = outer(each)) {
      String family = familyByPackage.get(each);
      if (family != null) {
        return family;
      }
    }
    return "";
  }

  private static String outer(String qualifier) {
    return qualifier.substring(0, Math.max(0, qualifier.lastIndexOf('.')));
  }

  /** The method, the class, and the whole source, as far as indentation tells them apart. */
  private static List<List<String>> surroundings(List<String> lines, int index) {
    List<List<String>> parts = new ArrayList<>();
    int method = index;
    int type = -1;
    int indent = indent(lines.get(index));
    for (int i = index - 1; i >= 0 && indent > 0 && type < 0; i--) {
      String line = lines.get(i);
      if (line.isBlank() || indent(line) >= indent) {
        continue;
      }
      indent = indent(line);
      if (TYPE.matcher(line).matches()) {
        type = i;
      } else {
        method = i;
      }
    }
    parts.add(block(lines, method));
    if (type >= 0) {
      parts.add(block(lines, type));
    }
    parts.add(lines);
    return parts;
  }

  /** The line and what is indented below it. */
  private static List<String> block(List<String> lines, int head) {
    int end = head + 1;
    while (end < lines.size()
        && (lines.get(end).isBlank() || indent(lines.get(end)) > indent(lines.get(head)))) {
      end++;
    }
    return lines.subList(head, end);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String mostNamed(List<String> lines, Map<String, String> imported) {
    SortedMap<String, Integer> named = new TreeMap<>();
    for (String line : lines) {
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        String family = imported.get(word.group());
        if (family != null) {
          named.merge(family, 1, Integer::sum);
        }
      }
    }
    String most = "";
    int times = 0;
    for (Map.Entry<String, Integer> each : named.entrySet()) {
      if (each.getValue() > times) {
        most = each.getKey();
        times = each.getValue();
      }
    }
    return most;
  }
}
