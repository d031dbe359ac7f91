package org.refledger.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class files a class loader can find (test class path, JDK, a family's jars), read but never
 * loaded. Names are internal: {@code java/util/Map$Entry}.
 */
final class ClassFiles {

  /** A method or field, as the class file has it. */
  record Member(String name, String descriptor, int access, List<String> exceptions) {
    boolean isStatic() {
      return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** Public or protected: what a stub may speak of. */
    boolean isApi() {
      return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
    }
  }

  /** What one class file declares. */
  record ClassFile(
      String name, int access, List<String> supers, List<Member> methods, List<Member> fields) {
    boolean isInterface() {
      return (access & Opcodes.ACC_INTERFACE) != 0;
    }
  }

  private final ClassLoader loader;
  private final Map<String, Optional<ClassFile>> cache = new HashMap<>();
  private final Map<String, Boolean> existing = new HashMap<>();

  ClassFiles(ClassLoader loader) {
    this.loader = loader;
  }

  boolean exists(String internalName) {
    return existing.computeIfAbsent(
        internalName, name -> loader.getResource(name + ".class") != null);
  }

  Optional<ClassFile> find(String internalName) {
    Optional<ClassFile> known = cache.get(internalName);
    if (known == null) {
      known = read(internalName);
      cache.put(internalName, known);
    }
    return known;
  }

  /** The type itself and all its super-types that can be found, nearest first. */
  List<ClassFile> hierarchy(String internalName) {
    Set<String> seen = new LinkedHashSet<>();
    List<ClassFile> found = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(internalName));
    while (!open.isEmpty()) {
      String name = open.poll();
      if (seen.add(name)) {
        find(name)
            .ifPresent(
                file -> {
                  found.add(file);
                  open.addAll(file.supers());
                });
      }
    }
    return found;
  }

  private Optional<ClassFile> read(String internalName) {
    try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
      if (in == null) {
        return Optional.empty();
      }
      Collector collector = new Collector();
      new ClassReader(in)
          .accept(
              collector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return Optional.of(collector.result());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Collector extends ClassVisitor {
    private String name = "";
    private int access;
    private final List<String> supers = new ArrayList<>();
    private final List<Member> methods = new ArrayList<>();
    private final List<Member> fields = new ArrayList<>();

    Collector() {
      super(Opcodes.ASM9);
    }

    ClassFile result() {
      return new ClassFile(
          name, access, List.copyOf(supers), List.copyOf(methods), List.copyOf(fields));
    }

    @Override
    public void visit(
        int version,
        int flags,
        String type,
        @Nullable String signature,
        @Nullable String superName,
        String[] interfaces) {
      name = type;
      access = flags;
      if (superName != null) {
        supers.add(superName);
      }
      supers.addAll(List.of(interfaces));
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int flags,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      methods.add(
          new Member(
              method, descriptor, flags, exceptions == null ? List.of() : List.of(exceptions)));
      return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int flags,
        String field,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      fields.add(new Member(field, descriptor, flags, List.of()));
      return null;
    }
  }
}
