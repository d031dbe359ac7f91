package org.refledger.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A small project of a test's own that is built by the real Maven, without network: libraries come
 * from the repository of the user who runs the tests, and what the module under test makes from one
 * made for them.
 *
 * <p>The module says where things are in system properties of its integration tests: {@code
 * it.work} (folder of the projects), {@code it.repository} and {@code user.repository} (the two
 * repositories), {@code maven.home}, and {@code refledger.version}. One that is missing ends a test
 * with {@link IllegalStateException}; a project that cannot be written or read with {@link
 * UncheckedIOException}.
 */
public final class SampleBuild {
  /** Coordinates of the Maven plugin. */
  public static final String PLUGIN =
      "org.refledger:refledger-maven-plugin:" + required("refledger.version");

  private static final int LIMIT_SECONDS = 300;

  private final Path folder;
  private int exitCode = -1;
  private String log = "";

  /**
   * An empty project.
   *
   * @param name its folder; one that an earlier run left there is deleted
   */
  public SampleBuild(String name) {
    folder = Path.of(required("it.work"), name).toAbsolutePath().normalize();
    delete(folder);
    // Marks of a top folder: nothing of the checkout that the tests run in is to be found.
    file(".git/HEAD", "ref: refs/heads/main\n");
    file(".mvn/maven.config", "");
  }

  /** Where the project is, absolute. */
  public Path folder() {
    return folder;
  }

  /**
   * A pom with this after its coordinates.
   *
   * @param module folder and name of the module; empty for the project itself
   */
  public SampleBuild pom(String module, String more) {
    String name = module.isEmpty() ? "sample" : module;
    file(
        (module.isEmpty() ? "" : module + "/") + "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.example</groupId><artifactId>%s</artifactId><version>1</version>
          %s
        </project>
        """
            .formatted(name, more));
    return this;
  }

  /** A file below the project, with its folders. */
  public SampleBuild file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file below the project. */
  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a file or folder of this name below the project. */
  public boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  /** Runs a goal of the Maven plugin. */
  public SampleBuild goal(String goal, String... more) {
    List<String> arguments = new ArrayList<>(List.of(PLUGIN + ":" + goal));
    arguments.addAll(List.of(more));
    return mvn(arguments);
  }

  /**
   * Runs Maven and waits for it; fails when that takes longer than five minutes.
   *
   * @param arguments goals, phases and options
   */
  public SampleBuild mvn(List<String> arguments) {
    file(".settings.xml", settings());
    List<String> line = new ArrayList<>();
    line.add(Path.of(required("maven.home"), "bin", windows() ? "mvn.cmd" : "mvn").toString());
    // Lax checksums: the user's repository has none, which Maven 4 would not have.
    line.addAll(List.of("-B", "-ntp", "-c", "-s", folder.resolve(".settings.xml").toString()));
    line.add("-Dmaven.repo.local=" + required("it.repository"));
    line.add("-Dstyle.color=never");
    line.addAll(arguments);
    Path out = folder.resolve(".log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    try {
      Process process = builder.start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("mvn took longer than " + LIMIT_SECONDS + " s");
      }
      exitCode = process.exitValue();
      log = Files.readString(out, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** How the last run ended; -1 before the first one. */
  public int exitCode() {
    return exitCode;
  }

  /** What the last run printed, with {@code \n} between lines. */
  public String log() {
    return log;
  }

  /** The lines of the log that stand for findings of the Maven plugin. */
  public List<String> findings() {
    return log.lines()
        .filter(
            line -> line.matches("\\[(ERROR|WARNING|INFO)\\] \\S+\\.java:\\[\\d+,\\d+\\] OLE.*"))
        .toList();
  }

  private static String settings() {
    return """
        <settings>
          <mirrors><mirror>
            <id>user</id><mirrorOf>*</mirrorOf><url>%s</url>
          </mirror></mirrors>
        </settings>
        """
        .formatted(Path.of(required("user.repository")).toUri());
  }

  private static boolean windows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static String required(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("run through Maven: " + property + " is not set");
    }
    return value;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
