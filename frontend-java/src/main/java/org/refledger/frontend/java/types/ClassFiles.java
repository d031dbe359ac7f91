package org.refledger.frontend.java.types;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.Notification;

/** Class files of a class path, then of the running JVM. */
final class ClassFiles implements LibraryClasses {
  private final ClassPath classPath;
  private final JdkClasses jdk = new JdkClasses();

  ClassFiles(List<Path> entries, Consumer<Notification> notifications) {
    this.classPath = new ClassPath(entries, notifications);
  }

  @Override
  public Optional<ClassDecl> find(String canonical) {
    return read(canonical, ClassFileReader::read).filter(d -> d.name().equals(canonical));
  }

  @Override
  public Optional<TypeHeader> header(String canonical) {
    return read(canonical, ClassFileReader::header);
  }

  private <T> Optional<T> read(String canonical, Function<byte[], T> reader) {
    Optional<byte[]> bytes = classPath.read(canonical).or(() -> jdk.read(canonical));
    try {
      return bytes.map(reader);
    } catch (RuntimeException e) {
      classPath.rejectClass(canonical, e);
      return Optional.empty();
    }
  }

  @Override
  public boolean contains(String canonical) {
    return classPath.contains(canonical) || jdk.contains(canonical);
  }

  @Override
  public boolean hasPackage(String name) {
    return classPath.hasPackage(name) || jdk.hasPackage(name);
  }

  @Override
  public List<String> exportedPackages(String module) {
    return jdk.exportedPackages(module);
  }
}
