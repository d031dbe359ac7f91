package org.refledger.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Runs javac in this process with Error Prone and nothing but our check, for what it says. */
final class Javac {
  private final Path out;
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> flags = new ArrayList<>();

  /**
   * @param out where class files go
   */
  Javac(Path out) {
    this.out = out;
  }

  /** One message of the compiler. */
  record Said(Diagnostic.Kind kind, String file, long line, long column, String text) {
    boolean isOurs() {
      return text.startsWith("[RefLedger]");
    }
  }

  /** What a run came to. */
  record Outcome(boolean succeeded, List<Said> said) {
    /** What the check said. */
    List<Said> ours() {
      return said.stream().filter(Said::isOurs).toList();
    }
  }

  /** A source that is in no file. */
  Javac source(String name, String text) {
    sources.add(
        new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        });
    return this;
  }

  Javac flags(String... more) {
    flags.addAll(List.of(more));
    return this;
  }

  /** Compiles these sources, and the given files. */
  Outcome run(Path... files) {
    JavaCompiler compiler =
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(RefLedger.class));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<JavaFileObject> all = new ArrayList<>(sources);
      manager.getJavaFileObjects(files).forEach(all::add);
      boolean succeeded = compiler.getTask(null, manager, said, options(), null, all).call();
      return new Outcome(succeeded, said.getDiagnostics().stream().map(Javac::said).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    List<String> options =
        new ArrayList<>(List.of("-d", out.toString(), "-cp", classPath(), "-proc:none"));
    options.addAll(flags);
    return options;
  }

  /** What sources under test may use. */
  static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.contains("netty-") || entry.contains("annotations"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Said said(Diagnostic<? extends JavaFileObject> d) {
    String file = d.getSource() == null ? "" : d.getSource().getName();
    return new Said(
        d.getKind(), file, d.getLineNumber(), d.getColumnNumber(), d.getMessage(Locale.ROOT));
  }
}
