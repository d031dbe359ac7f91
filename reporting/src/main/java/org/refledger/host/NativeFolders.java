package org.refledger.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where modules of Maven keep the native code behind their Java, as plug-ins that compile it do.
 */
public final class NativeFolders {
  private static final List<String> NAMES =
      List.of("c", "cpp", "c++", "jni", "native", "objc", "objectivec");

  private NativeFolders() {}

  /** Those that a module has. */
  public static List<Path> in(Path module) {
    Path main = module.resolve("src").resolve("main");
    return NAMES.stream().map(main::resolve).filter(Files::isDirectory).toList();
  }
}
