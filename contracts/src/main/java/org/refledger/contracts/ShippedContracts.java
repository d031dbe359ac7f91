package org.refledger.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The contract stubs in this jar. They are found through index files, so nothing scans the class
 * path at run time: {@code families.txt} names the families, and {@code <family>/index.txt} the
 * stubs of one family, relative to the family's folder, each followed by indented lines that tell
 * which types it declares ({@link Stub#types}), so that nothing need be parsed to find a type.
 */
public final class ShippedContracts {
  static final String FAMILIES = "families.txt";
  static final String INDEX = "index.txt";
  static final String NATIVE = "native";

  /**
   * One contract stub: a Java compilation unit in the library's package, with RefLedger's
   * annotations and without bodies.
   *
   * @param name path below this package: {@code netty/buffer/ByteBuf.java}
   * @param family the folder it is in, as shown to users: {@code netty/buffer}
   * @param text the Java source
   * @param types what its index says of the types it declares: a line a type, of {@code class} or
   *     {@code interface}, its canonical name and those of its super-types
   */
  public record Stub(String name, String family, String text, String types) {}

  private ShippedContracts() {}

  /** The names of the families ({@code jdk}, {@code netty}), sorted. */
  public static List<String> families() {
    return read(FAMILIES).lines().toList();
  }

  /**
   * Every stub of every family, sorted by family and name.
   *
   * @throws IllegalStateException if the jar lacks a stub that its index names
   */
  public static List<Stub> all() {
    Optional<Path> jar = ownJar();
    if (jar.isEmpty()) {
      return all(ShippedContracts::read);
    }
    // One open archive: to ask the class loader for a thousand resources takes seven times as long.
    String folder = ShippedContracts.class.getPackageName().replace('.', '/') + "/";
    try (ZipFile archive = new ZipFile(jar.get().toFile())) {
      return all(resource -> read(archive, folder + resource));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + jar.get(), e);
    }
  }

  private static List<Stub> all(UnaryOperator<String> texts) {
    List<Stub> stubs = new ArrayList<>();
    texts.apply(FAMILIES).lines().forEach(family -> stubs.addAll(ofFamily(family, texts)));
    return List.copyOf(stubs);
  }

  /**
   * The contracts of C and C++: headers with RefLedger's macros, one folder a family, in the order
   * of {@code native/index.txt}. Their names begin with {@code native/}, and nothing says what they
   * declare.
   */
  public static List<Stub> headers() {
    return read(NATIVE + "/" + INDEX)
        .lines()
        .map(line -> NATIVE + "/" + line)
        .map(name -> new Stub(name, name.substring(0, name.lastIndexOf('/')), read(name), ""))
        .toList();
  }

  /** The jar this class was loaded from; empty when it was a folder or something else. */
  private static Optional<Path> ownJar() {
    CodeSource source = ShippedContracts.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String read(ZipFile archive, String name) {
    ZipEntry entry = archive.getEntry(name);
    if (entry == null) {
      throw new IllegalStateException("The contracts jar lacks " + name);
    }
    try (InputStream in = archive.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /**
   * The stubs of one family, sorted by name.
   *
   * @param family one of {@link #families()}
   * @throws IllegalStateException if there is no such family
   */
  public static List<Stub> ofFamily(String family) {
    return ofFamily(family, ShippedContracts::read);
  }

  private static List<Stub> ofFamily(String family, UnaryOperator<String> texts) {
    Map<String, StringBuilder> types = new LinkedHashMap<>();
    StringBuilder last = new StringBuilder();
    for (String line : texts.apply(family + "/" + INDEX).lines().toList()) {
      if (line.startsWith(" ")) {
        last.append(line, 1, line.length()).append('\n');
      } else {
        last = types.computeIfAbsent(family + "/" + line, name -> new StringBuilder());
      }
    }
    List<Stub> stubs = new ArrayList<>();
    types.forEach(
        (name, declared) -> {
          String folder = name.substring(0, name.lastIndexOf('/'));
          stubs.add(new Stub(name, folder, texts.apply(name), declared.toString()));
        });
    return List.copyOf(stubs);
  }

  private static String read(String resource) {
    try (InputStream in = ShippedContracts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The contracts jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
