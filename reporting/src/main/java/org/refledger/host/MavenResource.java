package org.refledger.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file in a jar of the local Maven repository, written {@code maven:GROUP:ARTIFACT:VERSION:PATH}.
 * With the version, so that the same settings hold everywhere; and nothing is downloaded, since no
 * run uses the network.
 */
record MavenResource(String group, String artifact, String version, String path) {
  static final String PREFIX = "maven:";

  private static final String NAME = "([A-Za-z0-9_.-]+)";
  private static final Pattern FORM =
      Pattern.compile(PREFIX + NAME + ":" + NAME + ":" + NAME + ":/?(.+)");

  /**
   * The file that was written.
   *
   * @param where what to name in messages
   * @throws UsageException when it is of another form
   */
  static MavenResource parse(String written, String where) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw new UsageException(
          where
              + ": extends wants maven:GROUP:ARTIFACT:VERSION:PATH, such as"
              + " maven:com.example:house-rules:1.0:refledger.toml, not '"
              + written
              + "'.");
    }
    return new MavenResource(form.group(1), form.group(2), form.group(3), form.group(4));
  }

  /**
   * What the file says.
   *
   * @param repository the local repository
   * @throws UsageException when it is not there, or cannot be read
   */
  String text(Path repository, String where) {
    Path jar =
        repository
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".jar");
    String name = group + ":" + artifact + ":" + version;
    if (!Files.isRegularFile(jar)) {
      throw new UsageException(
          where
              + ": "
              + name
              + " is not in the local Maven repository, and RefLedger downloads nothing. Fetch it with"
              + " mvn dependency:get -Dartifact="
              + name
              + ".");
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        throw new UsageException(where + ": there is no " + path + " in " + name + ".");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UsageException(where + ": the jar of " + name + " cannot be read.");
    }
  }

  @Override
  public String toString() {
    return PREFIX + group + ":" + artifact + ":" + version + ":" + path;
  }
}
