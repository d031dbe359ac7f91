package org.refledger.cpp.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which names are types, as far as other files say. Without that {@code (jobject)(*env)->F(env)} is
 * a call of {@code jobject} for the parser, and {@code Holder<T> h} two comparisons. The parser
 * reads it as a header before each file.
 *
 * @param types full names, divided by dots
 * @param templates the same of templates
 */
public record Preamble(Set<String> types, Set<String> templates) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

  private static final List<String> STANDARD =
      List.of(
          "allocator",
          "array",
          "atomic",
          "basic_string",
          "deque",
          "forward_list",
          "function",
          "future",
          "initializer_list",
          "list",
          "lock_guard",
          "map",
          "multimap",
          "multiset",
          "optional",
          "pair",
          "promise",
          "queue",
          "set",
          "shared_lock",
          "shared_ptr",
          "stack",
          "tuple",
          "unique_lock",
          "unique_ptr",
          "unordered_map",
          "unordered_multimap",
          "unordered_set",
          "variant",
          "vector",
          "weak_ptr",
          "numeric_limits",
          "scoped_lock",
          "span",
          "hash",
          "less");

  private static final Set<String> KEYWORDS =
      Set.of("native", "function", "int", "char", "void", "bool", "long", "short", "unsigned");

  public Preamble {
    types = new TreeSet<>(types);
    templates = new TreeSet<>(templates);
  }

  /** These names and those of the standard library. */
  public static Preamble of(Collection<String> types, Collection<String> templates) {
    Set<String> generic = new LinkedHashSet<>(templates);
    STANDARD.forEach(name -> generic.add("std." + name));
    return new Preamble(new LinkedHashSet<>(types), generic);
  }

  /** The same without what a file declares itself. */
  public Preamble without(Collection<String> names) {
    Set<String> plain = new TreeSet<>(types);
    Set<String> generic = new TreeSet<>(templates);
    plain.removeAll(names);
    generic.removeAll(names);
    return new Preamble(plain, generic);
  }

  /**
   * As a header.
   *
   * @param words those that occur in the file; other names do not matter to it
   */
  String text(boolean isCpp, Set<String> words) {
    return new Preamble(used(types, words), used(templates, words)).text(isCpp);
  }

  private static Set<String> used(Set<String> names, Set<String> words) {
    Set<String> used = new TreeSet<>();
    for (String name : names) {
      if (words.contains(name.substring(name.lastIndexOf('.') + 1))) {
        used.add(name);
      }
    }
    return used;
  }

  private String text(boolean isCpp) {
    StringBuilder out = new StringBuilder();
    if (!isCpp) {
      types.stream()
          .filter(name -> !name.contains(".") && isName(name))
          .forEach(name -> out.append("typedef int ").append(name).append(";\n"));
      return out.toString();
    }
    Map<String, List<String>> byNamespace = new TreeMap<>();
    types.stream()
        .filter(name -> isName(name) && !templates.contains(name))
        .forEach(name -> add(byNamespace, name, "class "));
    templates.stream()
        .filter(Preamble::isName)
        .forEach(name -> add(byNamespace, name, "template <class... T> class "));
    byNamespace.forEach((namespace, lines) -> write(namespace, lines, out));
    return out.toString();
  }

  private static boolean isName(String name) {
    return IDENTIFIER.matcher(name).matches() && !KEYWORDS.contains(name);
  }

  /** What is inside of a class cannot be declared ahead. */
  private void add(Map<String, List<String>> byNamespace, String name, String head) {
    int dot = name.lastIndexOf('.');
    String namespace = dot < 0 ? "" : name.substring(0, dot);
    for (String around = namespace; !around.isEmpty(); around = outer(around)) {
      if (types.contains(around) || templates.contains(around)) {
        return;
      }
    }
    byNamespace
        .computeIfAbsent(namespace, n -> new ArrayList<>())
        .add(head + name.substring(dot + 1) + ";");
  }

  private static String outer(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  private static void write(String namespace, List<String> lines, StringBuilder out) {
    String[] parts = namespace.isEmpty() ? new String[0] : namespace.split("\\.", -1);
    for (String part : parts) {
      out.append("namespace ").append(part).append(" { ");
    }
    lines.forEach(line -> out.append(line).append('\n'));
    out.append("} ".repeat(parts.length)).append('\n');
  }
}
