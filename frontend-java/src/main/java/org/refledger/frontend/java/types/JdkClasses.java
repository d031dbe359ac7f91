package org.refledger.frontend.java.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The class files of the running JVM's own modules. Only these: whatever else is on this program's
 * class path is not the user's.
 */
final class JdkClasses {
  private final Map<String, ModuleReference> packages = new HashMap<>();
  private final Map<String, ModuleDescriptor> modules = new HashMap<>();
  private final Map<ModuleReference, ModuleReader> readers = new ConcurrentHashMap<>();

  JdkClasses() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      modules.put(module.descriptor().name(), module.descriptor());
      module.descriptor().packages().forEach(p -> packages.putIfAbsent(p, module));
    }
  }

  boolean hasPackage(String name) {
    return packages.containsKey(name);
  }

  /**
   * The packages a module import brings, sorted; those of required modules are left out except for
   * {@code java.se}.
   */
  List<String> exportedPackages(String module) {
    ModuleDescriptor descriptor = modules.get(module);
    if (descriptor == null) {
      return List.of();
    }
    return descriptor.exports().stream()
        .filter(e -> !e.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
  }

  private record Entry(ModuleReference module, String resource) {}

  private @Nullable Entry entry(String canonical) {
    for (int dot = canonical.lastIndexOf('.'); dot > 0; dot = canonical.lastIndexOf('.', dot - 1)) {
      ModuleReference module = packages.get(canonical.substring(0, dot));
      if (module != null) {
        String folder = canonical.substring(0, dot).replace('.', '/');
        String type = canonical.substring(dot + 1).replace('.', '$');
        return new Entry(module, folder + '/' + type + ".class");
      }
    }
    return null;
  }

  boolean contains(String canonical) {
    Entry entry = entry(canonical);
    try {
      return entry != null && reader(entry.module()).find(entry.resource()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** The class file of a canonical name. */
  Optional<byte[]> read(String canonical) {
    Entry entry = entry(canonical);
    return entry == null ? Optional.empty() : read(entry.module(), entry.resource());
  }

  private ModuleReader reader(ModuleReference module) {
    return readers.computeIfAbsent(module, JdkClasses::open);
  }

  private Optional<byte[]> read(ModuleReference module, String resource) {
    ModuleReader reader = reader(module);
    try {
      Optional<ByteBuffer> found = reader.read(resource);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      ByteBuffer buffer = found.get();
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      reader.release(buffer);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ModuleReader open(ModuleReference module) {
    try {
      return module.open();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the running JVM's module " + module.descriptor().name() + " cannot be opened", e);
    }
  }
}
