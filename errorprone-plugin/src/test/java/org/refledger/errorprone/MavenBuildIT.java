package org.refledger.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.refledger.testkit.SampleBuild;

/**
 * A project whose {@code maven-compiler-plugin} is configured the way docs/errorprone.md says,
 * built by the real Maven in a process of its own, with the JDK that runs this test.
 */
final class MavenBuildIT {
  private static final String SOURCE = "src/main/java/app/Sample.java";

  private static final String WRONG =
      """
      package app;

      import io.netty.buffer.ByteBuf;
      import io.netty.buffer.ByteBufAllocator;

      class Sample {
        static int size(ByteBufAllocator alloc) {
          ByteBuf buf = alloc.buffer();
          int size = buf.capacity();
          buf.release();
          buf.release();
          return size;
        }

        static boolean lost(ByteBufAllocator alloc, int size) {
          ByteBuf buf = alloc.buffer(size);
          if (buf.isDirect()) {
            return true;
          }
          buf.release();
          return false;
        }
      }
      """;

  private static SampleBuild project(String name, String source, String flags) throws IOException {
    return new SampleBuild(name)
        .pom("", pom(flags))
        .file(
            ".mvn/jvm.config",
            Files.readString(Path.of(property("refledger.root"), ".mvn/jvm.config")))
        .file(SOURCE, source);
  }

  private static String pom(String flags) throws IOException {
    return """
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency><groupId>io.netty</groupId><artifactId>netty-buffer</artifactId><version>%s</version></dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.16.0</version>
              <configuration>
                <showWarnings>true</showWarnings>
        %s
              </configuration>
            </plugin>
          </plugins>
        </build>
        """
        .formatted(property("netty.version"), documented(flags));
  }

  /** The configuration in the documentation, for the versions of this build. */
  private static String documented(String flags) throws IOException {
    String page = Files.readString(Path.of(property("refledger.root"), "docs/errorprone.md"));
    int start = page.indexOf("```xml\n") + "```xml\n".length();
    String xml = page.substring(start, page.indexOf("```", start));
    assertThat(xml)
        .as("the versions that the page names are those of this build")
        .contains("<version>" + property("errorprone.version") + "</version>")
        .contains("<version>" + property("refledger.version") + "</version>")
        .contains(" -XepOpt:RefLedger:Ignore=OLE1D-MIXED<");
    return xml.replace("-XepOpt:RefLedger:Ignore=OLE1D-MIXED", flags);
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  private static List<String> diagnostics(SampleBuild build) {
    return build.log().lines().filter(line -> line.contains("[RefLedger] OLE")).distinct().toList();
  }

  @Test
  void aBuildFailsWithTheDiagnosticsWhereTheyBelong() throws IOException {
    SampleBuild build = project("fails", WRONG, "").mvn(List.of("compile"));

    assertThat(build.exitCode()).as(build.log()).isEqualTo(1);
    assertThat(diagnostics(build))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("[ERROR]")
                    .contains(SOURCE + ":[11,5] [RefLedger] OLE1-OVER-RELEASE: 'buf' is released"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("[WARNING]")
                    .contains(SOURCE + ":[16,19] [RefLedger] OLE1-LEAK: 'buf'"));
    assertThat(build.log())
        .contains("line 10: released, count 1 -> 0 through 'buf'", "COMPILATION ERROR")
        .contains("(see https://refledger.org/rules/OLE1-OVER-RELEASE)");
  }

  @Test
  void flagsReachTheCheckAndWarningsLetTheBuildGoOn() throws IOException {
    SampleBuild build =
        project("selects", WRONG, "-XepOpt:RefLedger:Select=OLE1-LEAK").mvn(List.of("compile"));

    assertThat(build.exitCode()).as(build.log()).isZero();
    assertThat(diagnostics(build)).singleElement().asString().contains("[16,19]", "OLE1-LEAK");
    assertThat(build.has("target/classes/app/Sample.class")).isTrue();
  }

  @Test
  void suppressedAndCleanCodeBuildsWithoutAWord() throws IOException {
    String accepted =
        WRONG
            .replaceFirst(
                "    buf.release\\(\\);\n    return size;",
                "    buf.release(); // refledger:ignore OLE1-OVER-RELEASE a test\n    return size;")
            .replace(
                "static boolean lost", "@SuppressWarnings(\"OLE1-LEAK\")\n  static boolean lost");
    SampleBuild build = project("accepts", accepted, "").mvn(List.of("compile"));

    assertThat(build.exitCode()).as(build.log()).isZero();
    assertThat(diagnostics(build)).isEmpty();
  }

  @Test
  void aFlagThatDoesNotExistIsAnErrorThatNamesTheNearestOne() throws IOException {
    SampleBuild build =
        project("typo", WRONG, "-XepOpt:RefLedger:Selct=OLE1-LEAK").mvn(List.of("compile"));

    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.log()).contains("Selct", "Select");
  }
}
