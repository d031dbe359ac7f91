package org.refledger.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as users get it, on the processor path of a javac process of its own: the one of the JDK
 * that runs this test, with the Error Prone this module is built against.
 */
final class PluginJarIT {
  private static final List<String> EXPORTED =
      List.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util");

  private static final String SAMPLE =
      """
      package app;

      import io.netty.buffer.ByteBuf;
      import io.netty.buffer.ByteBufAllocator;
      import java.util.function.IntUnaryOperator;

      class Sample {
        static int size(ByteBufAllocator alloc, IntUnaryOperator measure) {
          var buf = alloc.buffer();
          int size = measure.applyAsInt(buf.readableBytes());
          buf.release();
          buf.release();
          return size;
        }
      }
      """;

  @TempDir Path folder;

  /** What a process printed, and how it ended. */
  private record Ended(int code, String text) {}

  private Ended javac(String source, String... flags) throws IOException, InterruptedException {
    Path file = folder.resolve("src/main/java/app/Sample.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    EXPORTED.forEach(
        p -> command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + p + "=ALL-UNNAMED"));
    for (String opened : List.of("code", "comp")) {
      command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-d",
            folder.resolve("classes").toString(),
            "-cp",
            Javac.classPath(),
            "-processorpath",
            processorPath(),
            ("-Xplugin:ErrorProne " + String.join(" ", flags)).strip(),
            "src/main/java/app/Sample.java"));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("javac ends").isTrue();
    return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }

  /** The jar and Error Prone; nothing of what RefLedger is made of, which must be in the jar. */
  private static String processorPath() {
    String host =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .filter(entry -> !entry.matches(".*(refledger|javaparser|netty|asm-).*"))
            .collect(Collectors.joining(File.pathSeparator));
    return System.getProperty("refledger.plugin.jar") + File.pathSeparator + host;
  }

  @Test
  void aFaultStopsTheCompilationAndIsToldLineByLine() throws Exception {
    Ended ended = javac(SAMPLE);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.text())
        .contains(
            "src/main/java/app/Sample.java:12: error: [RefLedger] OLE1-OVER-RELEASE: 'buf' is released again",
            "    buf.release();",
            "line 9: owned reference acquired: ByteBufAllocator.buffer() returns +1",
            "line 11: released",
            "(see https://refledger.org/rules/OLE1-OVER-RELEASE)",
            "1 error");
  }

  @Test
  void cleanCodeCompilesWithoutAWord() throws Exception {
    Ended ended =
        javac(
            SAMPLE.replaceFirst("    buf.release\\(\\);\n", ""),
            "-XepDisableAllChecks -Xep:RefLedger:ERROR -XepOpt:RefLedger:Select=OLE1-OVER");

    assertThat(ended.text()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(folder.resolve("classes/app/Sample.class")).exists();
  }

  @Test
  void theCheckCanBeSwitchedOff() throws Exception {
    Ended ended = javac(SAMPLE, "-Xep:RefLedger:OFF");

    assertThat(ended.text()).doesNotContain("RefLedger");
    assertThat(ended.code()).isZero();
  }
}
