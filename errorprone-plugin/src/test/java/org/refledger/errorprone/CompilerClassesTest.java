package org.refledger.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refledger.frontend.java.types.JavaTypes;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;

/** Javac and the reader of class files say the same of the same class. */
final class CompilerClassesTest {
  private final CompilerClasses classes = classes();
  private final ClassTable classFiles =
      JavaTypes.build(
              List.of(),
              Arrays.stream(Javac.classPath().split(File.pathSeparator, -1)).map(Path::of).toList(),
              List.of(),
              n -> {})
          .classes();

  private static CompilerClasses classes() {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///app/Any.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package app; class Any {}";
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null, null, null, List.of("-cp", Javac.classPath()), null, List.of(source));
    try {
      task.parse();
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Context context = ((BasicJavacTask) task).getContext();
    Symtab symbols = Symtab.instance(context);
    return new CompilerClasses(symbols, Names.instance(context), symbols.unnamedModule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.Object",
        "java.lang.String",
        "java.lang.Enum",
        "java.lang.Thread.State",
        "java.lang.Override",
        "java.lang.AutoCloseable",
        "java.util.Map",
        "java.util.Map.Entry",
        "java.util.HashMap",
        "java.util.concurrent.ConcurrentHashMap",
        "java.util.concurrent.CompletableFuture",
        "java.util.stream.Collectors",
        "java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock"
      })
  void aClassOfTheJdkIsReadAlike(String name) {
    assertAlike(name);
  }

  @Test
  void everyClassOfNettyIsReadAlike() throws IOException {
    int compared = 0;
    for (String jar : Javac.classPath().split(File.pathSeparator, -1)) {
      if (jar.endsWith(".jar") && jar.contains("netty-")) {
        for (String name : publicNames(Path.of(jar))) {
          compared += assertAlike(name) ? 1 : 0;
        }
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  private static List<String> publicNames(Path jar) throws IOException {
    try (JarFile archive = new JarFile(jar.toFile())) {
      return archive.stream()
          .map(JarEntry::getName)
          .filter(n -> n.startsWith("io/netty/") && n.endsWith(".class"))
          // With types of GraalVM and OpenSSL, which are not there: javac tells less of these.
          .filter(n -> !n.contains("/svm/") && !n.contains("Substitution"))
          .filter(n -> !n.contains("/ssl/"))
          .map(n -> n.substring(0, n.length() - ".class".length()).replace('/', '.'))
          // Numbered classes are anonymous or local: no name denotes them.
          .filter(n -> !n.matches(".*\\$\\d.*"))
          .map(n -> n.replace('$', '.'))
          .toList();
    }
  }

  /** False when javac rightly has no such class: a private one, say. */
  private boolean assertAlike(String name) {
    Optional<ClassDecl> byJavac = classes.find(name);
    Optional<ClassDecl> byReader = classFiles.find(name);
    if (byJavac.isPresent()) {
      assertThat(byJavac.map(CompilerClassesTest::comparable))
          .as(name)
          .isEqualTo(byReader.map(CompilerClassesTest::comparable));
    }
    return byJavac.isPresent();
  }

  /**
   * Without the order of members, and without names of parameters, which not all class files have.
   */
  private static ClassDecl comparable(ClassDecl decl) {
    return new ClassDecl(
        decl.name(),
        decl.kind(),
        decl.origin(),
        decl.isAbstract(),
        decl.isFinal(),
        decl.typeParameters(),
        decl.superTypes(),
        sorted(decl.fields(), f -> f.name()),
        sorted(
            decl.methods().stream().map(CompilerClassesTest::comparable).toList(),
            m -> m.ref() + m.returnType().toString()),
        sorted(decl.annotations(), a -> a.type()),
        decl.range());
  }

  private static MethodDecl comparable(MethodDecl method) {
    return new MethodDecl(
        method.ref(),
        method.typeParameters(),
        method.parameters().stream()
            .map(p -> new ParameterDecl("", p.type(), p.annotations()))
            .toList(),
        method.returnType(),
        method.thrown(),
        method.isStatic(),
        method.isPrivate(),
        method.isVarargs(),
        method.hasBody(),
        method.annotations(),
        method.range());
  }

  private static <T> List<T> sorted(Collection<T> all, Function<T, String> key) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(key));
    return sorted;
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThat(classes.find("java.util.Lisst")).isEmpty();
    assertThat(classes.find("no.such.place.Type")).isEmpty();
    assertThat(classes.find("java.util.Map.Etnry")).isEmpty();
    assertThat(classes.find("java.util")).isEmpty();
    assertThat(classes.contains("io.netty.buffer.ByteBuf")).isTrue();
    assertThat(classes.contains("io.netty.buffer.ByteBuff")).isFalse();
  }

  @Test
  void theClassesThatAreBeingCompiledAreKnown() {
    assertThat(classes.find("app.Any")).isPresent();
    assertThat(classes.hasPackage("app")).isTrue();
  }

  @Test
  void packagesAreKnownAsFarAsTheModuleSeesThem() {
    assertThat(classes.hasPackage("java.util")).isTrue();
    assertThat(classes.hasPackage("io.netty.buffer")).isTrue();
    assertThat(classes.hasPackage("io.nety")).isFalse();
    assertThat(classes.exportedPackages("java.base"))
        .contains("java.util")
        .doesNotContain("sun.misc");
    assertThat(classes.exportedPackages("no.such.module")).isEmpty();
  }
}
