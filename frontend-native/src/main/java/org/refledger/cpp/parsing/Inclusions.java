package org.refledger.cpp.parsing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which headers of the project each file sees. */
public final class Inclusions {
  /** Headers that see each other in long chains; more are of no use for a file's macros. */
  private static final int MOST = 2_000;

  private final SourceFiles reader;
  private final Headers headers;
  private final Map<Path, SourceFile> read = new TreeMap<>();
  private final Map<Path, List<Path>> direct = new TreeMap<>();
  private final Set<Path> rejected = new LinkedHashSet<>();

  public Inclusions(SourceFiles reader, Headers headers) {
    this.reader = reader;
    this.headers = headers;
  }

  /** Reads the files and all headers they lead to. */
  public void follow(Collection<Path> files) {
    Deque<Path> work = new ArrayDeque<>(files);
    while (!work.isEmpty()) {
      Path path = work.remove().toAbsolutePath().normalize();
      SourceFile file = file(path);
      if (file == null || direct.containsKey(path)) {
        continue;
      }
      Set<Path> included = new LinkedHashSet<>();
      for (String written : file.includes()) {
        Path header = headers.find(path, written);
        if (header != null && !header.equals(path)) {
          included.add(header);
        }
      }
      direct.put(path, List.copyOf(included));
      work.addAll(included);
    }
  }

  /** The file as it is parsed; null when it cannot be read. */
  public @Nullable SourceFile file(Path path) {
    Path key = path.toAbsolutePath().normalize();
    if (!read.containsKey(key) && rejected.add(key)) {
      SourceFile file = reader.read(key);
      if (file != null) {
        read.put(key, file);
      }
    }
    return read.get(key);
  }

  /** All files, by path. */
  public List<SourceFile> all() {
    return List.copyOf(read.values());
  }

  /** The macros that headers give to a file, before its own. */
  public Map<String, String> macros(SourceFile file) {
    Map<String, String> macros = new LinkedHashMap<>();
    List<Path> seen = new ArrayList<>(headersOf(file));
    for (Path header : seen) {
      SourceFile included = read.get(header);
      if (included != null) {
        macros.putAll(included.macros());
      }
    }
    return macros;
  }

  private Set<Path> headersOf(SourceFile file) {
    Set<Path> seen = new LinkedHashSet<>();
    Deque<Path> work = new ArrayDeque<>(direct.getOrDefault(file.path(), List.of()));
    while (!work.isEmpty() && seen.size() < MOST) {
      Path header = work.removeFirst();
      if (seen.add(header)) {
        List<Path> further = direct.getOrDefault(header, List.of());
        for (int i = further.size() - 1; i >= 0; i--) {
          work.addFirst(further.get(i));
        }
      }
    }
    return seen;
  }
}
