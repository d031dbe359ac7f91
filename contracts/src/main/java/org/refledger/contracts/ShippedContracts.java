package org.refledger.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract stubs in this jar. They are found through index files, so nothing scans the class
 * path at run time: {@code families.txt} names the families, and {@code <family>/index.txt} the
 * stubs of one family, relative to the family's folder.
 */
public final class ShippedContracts {
  static final String FAMILIES = "families.txt";
  static final String INDEX = "index.txt";

  /**
   * One contract stub: a Java compilation unit in the library's package, with RefLedger's
   * annotations and without bodies.
   *
   * @param name path below this package: {@code netty/buffer/ByteBuf.java}
   * @param family the folder it is in, as shown to users: {@code netty/buffer}
   * @param text the Java source
   */
  public record Stub(String name, String family, String text) {}

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
    List<Stub> stubs = new ArrayList<>();
    for (String family : families()) {
      stubs.addAll(ofFamily(family));
    }
    return List.copyOf(stubs);
  }

  /**
   * The stubs of one family, sorted by name.
   *
   * @param family one of {@link #families()}
   * @throws IllegalStateException if there is no such family
   */
  public static List<Stub> ofFamily(String family) {
    return read(family + "/" + INDEX).lines().map(line -> stub(family + "/" + line)).toList();
  }

  private static Stub stub(String name) {
    return new Stub(name, name.substring(0, name.lastIndexOf('/')), read(name));
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
