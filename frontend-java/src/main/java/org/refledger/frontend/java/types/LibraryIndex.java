package org.refledger.frontend.java.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Library classes with their members by name, each read once. Safe for concurrent use. */
final class LibraryIndex {
  private final LibraryClasses classes;
  private final Map<String, Optional<ClassInfo>> read = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypeHeader>> headers = new ConcurrentHashMap<>();

  LibraryIndex(LibraryClasses classes) {
    this.classes = classes;
  }

  @Nullable ClassInfo info(String name) {
    Optional<ClassInfo> known = read.get(name);
    if (known == null) {
      known = classes.find(name).map(ClassInfo::new);
      Optional<ClassInfo> earlier = read.putIfAbsent(name, known);
      known = earlier == null ? known : earlier;
    }
    return known.orElse(null);
  }

  @Nullable TypeHeader header(String name) {
    Optional<TypeHeader> known = headers.get(name);
    if (known == null) {
      known = classes.header(name);
      Optional<TypeHeader> earlier = headers.putIfAbsent(name, known);
      known = earlier == null ? known : earlier;
    }
    return known.orElse(null);
  }

  boolean exists(String name) {
    return classes.contains(name) || header(name) != null;
  }

  boolean hasPackage(String name) {
    return classes.hasPackage(name);
  }

  List<String> exportedPackages(String module) {
    return classes.exportedPackages(module);
  }
}
