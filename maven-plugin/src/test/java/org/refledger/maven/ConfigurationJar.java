package org.refledger.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar with nothing but settings in it. */
final class ConfigurationJar {
  private ConfigurationJar() {}

  /** Puts the jar into the repository of the tests. */
  static void install(String group, String artifact, String version, String toml)
      throws IOException {
    Path folder =
        Path.of(System.getProperty("it.repository"))
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version);
    Files.createDirectories(folder);
    String name = artifact + "-" + version;
    Files.writeString(
        folder.resolve(name + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></project>"
            .formatted(group, artifact, version));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve(name + ".jar")))) {
      jar.putNextEntry(new JarEntry("refledger.toml"));
      jar.write(toml.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }
}
