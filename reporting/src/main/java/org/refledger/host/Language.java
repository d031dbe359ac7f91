package org.refledger.host;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What sources are written in. */
public enum Language {
  JAVA("java"),
  /** Interface definitions and their attribute files. */
  IDL("idl", "acf"),
  /** C and C++, and what of Objective-C is C. */
  C("c", "cc", "cpp", "cxx", "m", "mm");

  private final List<String> extensions;

  Language(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /**
   * Of some file name endings those that are wanted.
   *
   * @throws UsageException when a language is named that nobody reads
   */
  public static Set<String> wanted(Set<String> extensions, Configuration settings) {
    List<String> names = settings.get(Key.LANGUAGE);
    if (names.isEmpty()) {
      return extensions;
    }
    Set<String> wanted = new TreeSet<>();
    for (String name : names) {
      wanted.addAll(Words.parse(name, values(), settings.where(Key.LANGUAGE)).extensions);
    }
    wanted.retainAll(extensions);
    return wanted;
  }
}
