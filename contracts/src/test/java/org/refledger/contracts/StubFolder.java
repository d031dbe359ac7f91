package org.refledger.contracts;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The stubs as files in the source tree, one folder a family. */
final class StubFolder {
  static final Path ROOT = Path.of("src", "main", "resources", "org", "refledger", "contracts");

  private StubFolder() {}

  /** The families, sorted by name. */
  static List<String> families() {
    try (Stream<Path> entries = Files.list(ROOT)) {
      return entries
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .filter(name -> !name.equals(ShippedContracts.NATIVE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headers for C and C++, relative to their folder, with forward slashes, sorted. */
  static List<String> headers() {
    return files(ShippedContracts.NATIVE, ".h");
  }

  /** The stubs of a family, relative to its folder, with forward slashes, sorted. */
  static List<String> stubs(String family) {
    return files(family, ".java");
  }

  private static List<String> files(String under, String ending) {
    Path folder = ROOT.resolve(under);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParseResult<CompilationUnit> parse(String family, String stub) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_17)
            .setAttributeComments(false)
            .setStoreTokens(false);
    try {
      return new JavaParser(configuration)
          .parse(Files.readString(ROOT.resolve(family).resolve(stub)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The syntax tree of a stub that is known to parse. */
  static CompilationUnit unit(String family, String stub) {
    return parse(family, stub)
        .getResult()
        .orElseThrow(() -> new AssertionError(family + "/" + stub + " does not parse"));
  }
}
