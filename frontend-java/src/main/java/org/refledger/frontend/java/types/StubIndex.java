package org.refledger.frontend.java.types;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What types a stub declares, as its index tells without the stub being parsed: a line a type, of
 * {@code class} or {@code interface}, its canonical name and those of its super-types, divided by
 * single spaces.
 */
final class StubIndex {
  private static final String INTERFACE = "interface";
  private static final String CLASS = "class";

  private StubIndex() {}

  /** The declared types by canonical name, in the order of the index. */
  static Map<String, TypeHeader> read(String index) {
    Map<String, TypeHeader> types = new LinkedHashMap<>();
    index
        .lines()
        .forEach(
            line -> {
              List<String> words = List.of(line.split(" ", -1));
              types.put(
                  words.get(1),
                  new TypeHeader(words.get(0).equals(INTERFACE), words.subList(2, words.size())));
            });
    return Collections.unmodifiableMap(types);
  }

  /** The index of a stub that declares these types. */
  static String write(Map<String, TypeHeader> types) {
    StringBuilder index = new StringBuilder();
    types.forEach(
        (name, header) -> {
          index.append(header.isInterface() ? INTERFACE : CLASS).append(' ').append(name);
          header.superTypes().forEach(superType -> index.append(' ').append(superType));
          index.append('\n');
        });
    return index.toString();
  }
}
