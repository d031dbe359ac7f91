package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;

/**
 * Inputs that are no good: each is named with file, line and what to do, and the leak in the good
 * file beside it is found all the same.
 */
class BadInputTest {
  private static final String LEAK =
      """
      package a;
      class %s {
        void leak(io.netty.buffer.ByteBufAllocator a) {
          io.netty.buffer.ByteBuf b = a.buffer();
          b.writeInt(3);
        }
      }
      """;

  @TempDir Path folder;
  private String out = "";

  @BeforeEach
  void aGoodFile() throws IOException {
    source("Good.java", LEAK.formatted("Good"));
  }

  private Path source(String name, String text) throws IOException {
    return source(name, text, StandardCharsets.UTF_8);
  }

  private Path source(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve("src/a").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, charset);
  }

  /** Runs {@code check} over the sources; the good file's leak must be in the report. */
  private BadInputTest check(String... options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Session session =
        new Session(
            folder,
            both,
            both,
            StandardCharsets.UTF_8,
            new Session.Terminal(false, false, 0),
            Map.of(),
            2);
    List<String> arguments = new ArrayList<>(List.of("check", "src", "-v"));
    arguments.addAll(List.of(options));
    int code =
        new RefLedger(new ShippedProduct(), session, ToolVersion.load())
            .run(arguments.toArray(String[]::new));
    out = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    assertThat(out).contains("a/Good.java:4:33: warning OLE1-LEAK").doesNotContain("\tat ");
    assertThat(code).isEqualTo(1);
    return this;
  }

  private void says(String... notifications) {
    assertThat(out.lines().map(String::strip).toList())
        .allSatisfy(line -> assertThat(line.length()).isLessThan(1000))
        .contains(notifications);
  }

  private void saysNothing() {
    assertThat(out).doesNotContain("not parsed").doesNotContain("note:");
  }

  private void leakIn(String file, int line) {
    assertThat(out).contains("a/" + file + ":" + line + ":");
  }

  @Test
  void aFileThatDoesNotParse() throws IOException {
    source("Bad.java", "package a;\nclass Bad {\n  int f( { return 1; }\n}\n");
    check();
    assertThat(out)
        .contains("a/Bad.java:3:1: file not parsed: The file was not parsed: Parse error. Found")
        .contains("Check whether it compiles.");
  }

  @Test
  void aSyntaxThatIsNotKnown() throws IOException {
    source("Future.java", "package a;\nclass Future {\n  hologram f() -> x <~ 3;\n}\n");
    check();
    assertThat(out).contains("a/Future.java:3:1: file not parsed:");
  }

  @Test
  void anEmptyFile() throws IOException {
    source("Empty.java", "");
    source("Blank.java", "\n \n");
    check()
        .says(
            "a/Blank.java:1:1: note: The file is empty, so there is nothing in it to analyse."
                + " Delete or restore it.",
            "a/Empty.java:1:1: note: The file is empty, so there is nothing in it to analyse."
                + " Delete or restore it.");
  }

  @Test
  void aFileThatCannotBeRead() throws IOException {
    Path locked = source("Locked.java", LEAK.formatted("Locked"));
    assumeTrue(
        locked.toFile().setReadable(false, false) && !Files.isReadable(locked),
        "this user reads everything");
    check();
    assertThat(out).contains("a/Locked.java").contains("Make it readable or leave it out");
  }

  @Test
  void aLinkToNothing() throws IOException {
    link("src/a/Gone.java", Path.of("nowhere"));
    check();
    assertThat(out)
        .contains("a/Gone.java: file not parsed: Cannot be read (NoSuchFileException)")
        .contains("Make it readable or leave it out with --exclude.");
  }

  @Test
  void aFileInAnotherCharset() throws IOException {
    String latin = LEAK.formatted("Latin").replace("3)", "3/* \u00e4 */)");
    source("Latin.java", latin, StandardCharsets.ISO_8859_1);
    source("Wide.java", "\ufeff" + LEAK.formatted("Wide"), StandardCharsets.UTF_16LE);
    source("Marked.java", "\ufeff" + LEAK.formatted("Marked"));
    check()
        .says(
            "a/Latin.java:5:1: note: The file is not valid UTF-8 here and was read as ISO-8859-1."
                + " Save it as UTF-8.",
            "a/Wide.java:1:1: note: The file is UTF-16, not UTF-8, and was read as such."
                + " Save it as UTF-8.");
    leakIn("Latin.java", 4);
    leakIn("Wide.java", 4);
    leakIn("Marked.java", 4);
  }

  @Test
  void aFileThatIsNoText() throws IOException {
    source("Binary.java", "\u0000\u0001\u0002 \u00ff\n".repeat(100), StandardCharsets.ISO_8859_1);
    check();
    assertThat(out).contains("a/Binary.java:1:1: file not parsed:");
  }

  @Test
  void aClassThatIsDeclaredTwice() throws IOException {
    source("copy/Good.java", "package a;\n\nclass Good { int more() { return 1; } }\n");
    check()
        .says(
            "a/copy/Good.java:3:7: partly analysed: a.Good is declared in a/Good.java line 2"
                + " already; of methods that both have only those there are analysed. Analyse the"
                + " two files in separate runs.");
  }

  @Test
  void aLoopOfLinks() throws IOException {
    link("src/a/loop", Path.of(".."));
    link("src/a/self", Path.of("self"));
    check().saysNothing();
    assertThat(out).containsOnlyOnce("warning OLE1-LEAK");
  }

  @Test
  void classPathEntriesThatAreNoGood() throws IOException {
    Files.writeString(folder.resolve("broken.jar"), "PK no jar");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("odd.jar")))) {
      zip.putNextEntry(new ZipEntry("io/netty/buffer/ByteBuf.class"));
      zip.write(new byte[] {1, 2, 3});
    }
    String separator = System.getProperty("path.separator");
    check("--classpath", String.join(separator, "missing.jar", "broken.jar", "odd.jar"));
    assertThat(out)
        .contains(
            "missing.jar: input rejected: The class path entry missing.jar does not exist. Build"
                + " the project or remove the entry; types it declares are unknown until then.")
        .contains(
            "broken.jar: input rejected: The class path entry broken.jar cannot be read as a jar"
                + " or class folder. Fetch it again or remove the entry;")
        .contains(
            "odd.jar: input rejected: The class path entry odd.jar holds a class file for"
                + " io.netty.buffer.ByteBuf that cannot be read. Fetch or build it again;");
  }

  @Test
  void contractsThatAreNoGood() throws IOException {
    Files.writeString(folder.resolve("Broken.java"), "package x;\nclass Y { void f(; }\n");
    Files.writeString(
        folder.resolve("Odd.java"),
        """
        package x;
        interface Z {
          @Owned @Borrowed Z both();
          @Ownd Z misspelt();
        }
        """);
    check("--contracts", "Broken.java", "--contracts", "Odd.java");
    assertThat(out)
        .contains("Broken.java:2:1: input rejected: This contract stub is not valid Java: Parse")
        .contains("Correct it; the rest of the contracts still counts.")
        .contains("Odd.java:3:22: input rejected: Z.both(): @Borrowed contradicts @Owned.")
        .contains("Odd.java:4:11: input rejected: Z.misspelt(): @Ownd is no contract annotation");
  }

  @Test
  void aMethodOfTenThousandLines() throws IOException {
    StringBuilder text = new StringBuilder("package a;\nclass Huge {\n  int huge(int x) {\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("    x += x > ").append(i).append(" ? ").append(i).append(" : g(x);\n");
    }
    text.append("    return x;\n  }\n  int g(int x) { return x; }\n}\n");
    source("Huge.java", text.toString());
    source("Long.java", longMethod(10_000));
    check().saysNothing();
    leakIn("Long.java", 5);
  }

  private static String longMethod(int lines) {
    StringBuilder text =
        new StringBuilder(
            """
            package a;
            class Long1 {
              void all(io.netty.buffer.ByteBufAllocator a, java.util.List<Object> l) {
                Object x = null;
                io.netty.buffer.ByteBuf b = a.buffer();
            """);
    text.append("    b.writeInt(1);\n".repeat(lines / 2));
    text.append("    if (l.add(x)) { l.remove(x); }\n".repeat(lines / 2));
    return text.append("  }\n}\n").toString();
  }

  @Test
  void expressionsAThousandLevelsDeep() throws IOException {
    int deep = 1000;
    code("Parens", "return " + "(".repeat(deep) + "x" + ")".repeat(deep));
    code("Calls", "return " + "f(".repeat(deep) + "x" + ")".repeat(deep));
    code("Sum", "return x" + " + x".repeat(10 * deep));
    code("Chain", "b" + ".append(x)".repeat(deep) + ".length(); return x");
    code("Minus", "return " + "- ".repeat(deep) + "x");
    code("Choice", "return " + "x > 1 ? x : ".repeat(deep) + "x");
    code("Ifs", "if (x > 1) { ".repeat(deep) + "}".repeat(deep) + " return x");
    code("Elses", "if (x > 1) { } else ".repeat(deep) + "f(x); return x");
    code("Types", "java.util.List<".repeat(deep) + "Object" + ">".repeat(deep) + " l");
    code(
        "Lambdas",
        "Runnable r = " + "() -> { Runnable r = ".repeat(200) + "null" + "; }".repeat(200));
    check().saysNothing();
    for (String file : List.of("Parens", "Calls", "Sum", "Chain", "Minus", "Choice", "Ifs")) {
      leakIn(file + ".java", 4);
    }
  }

  private void code(String name, String body) throws IOException {
    source(
        name + ".java",
        "package a;\nclass "
            + name
            + " {\n  void leak(io.netty.buffer.ByteBufAllocator a) {\n"
            + "    io.netty.buffer.ByteBuf b = a.buffer(); b.writeInt(3);\n  }\n"
            + ("  int f(int x, StringBuilder b) { " + body + "; }\n}\n"));
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "no symbolic links here");
    }
  }
}
