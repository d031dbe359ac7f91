package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.Notification;

class StubsAndClassPathTest {
  private static final String LIBRARY =
      "package lib; import java.util.*; public class Base<T extends Number> { public static class Nested { public Nested(int i) {} } public class Inner { public Inner(String s) {} }"
          + " protected List<? super T> items; private int hidden; public Base(T t) {} public <X extends Runnable> Map<X, T[]> map(X x, int... more) throws java.io.IOException { return null; }"
          + " public abstract static class Cb { public abstract void done(); } public enum E { A { }, B } public interface Fn<A, R> { R apply(A a); default void z() {} } }";

  @TempDir Path folder;

  private Path classFolder() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src/lib")).resolve("Base.java");
    Files.writeString(source, LIBRARY);
    Path out = Files.createDirectories(folder.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", out.toString(), source.toString());
    assertThat(result).isZero();
    return out;
  }

  private Path jar() throws IOException {
    Path classes = classFolder();
    Path jar = folder.resolve("lib.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(file));
        zip.putNextEntry(
            new ZipEntry(
                "META-INF/versions/21/" + classes.relativize(file).toString().replace('\\', '/')));
        zip.write(new byte[] {1, 2, 3});
      }
    }
    return jar;
  }

  @Test
  void classes_of_a_jar_are_declared_with_their_generics() throws IOException {
    Fixture f = Fixture.of("package a; class A {}").onClassPath(jar());
    ClassDecl base = f.decl("lib.Base");
    assertThat(base.origin()).isEqualTo(ClassDecl.Origin.CLASS_FILE);
    assertThat(base.typeParameters().get(0).bound()).isEqualTo(TypeRef.of("java.lang.Number"));
    assertThat(base.fields()).extracting("name").containsExactly("items");
    assertThat(f.call("lib.Base<java.lang.Long>", "map", "java.lang.Thread", "int"))
        .isEqualTo(
            "java.util.Map<java.lang.Thread,java.lang.Long[]> lib.Base#map(java.lang.Runnable,int[])");
    assertThat(base.methods("map").get(0).thrown())
        .containsExactly(TypeRef.of("java.io.IOException"));
    assertThat(f.notifications).isEmpty();
  }

  @Test
  void integral_constants_of_class_files_have_their_value() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src/win")).resolve("Codes.java");
    Files.writeString(
        source,
        """
        package win;
        public interface Codes {
          int FINE = 0;
          long WIDE = 1L << 40;
          char LETTER = 'a';
          short SMALL = -2;
          boolean FLAG = true;
          String TEXT = "";
          int COMPUTED = TEXT.hashCode();
        }
        """);
    Path out = Files.createDirectories(folder.resolve("codes"));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", out.toString(), source.toString()))
        .isZero();
    TypeResolver resolver = Fixture.of("package a; class A {}").onClassPath(out).resolver();

    assertThat(resolver.constantOf(field("FINE"))).isEqualTo(Constant.of(0));
    assertThat(resolver.constantOf(field("SMALL"))).isEqualTo(Constant.of(-2));
    assertThat(resolver.constantOf(field("WIDE")))
        .isEqualTo(new Constant(Constant.Kind.INTEGER, 1L << 40, TypeRef.LONG));
    assertThat(resolver.constantOf(field("LETTER")))
        .isEqualTo(new Constant(Constant.Kind.INTEGER, 97L, TypeRef.of("char")));
    assertThat(List.of("FLAG", "TEXT", "COMPUTED", "MISSING"))
        .allSatisfy(name -> assertThat(resolver.constantOf(field(name))).isNull());
  }

  private static FieldRef field(String name) {
    return new FieldRef("win.Codes", name, TypeRef.INT, true);
  }

  @Test
  void nested_classes_of_a_folder_have_dotted_names() throws IOException {
    Fixture f =
        Fixture.of(
                "package a; import lib.Base.*; class A extends lib.Base<Integer> { Nested n; Inner i; }")
            .onClassPath(classFolder());
    assertThat(f.typeOf("n")).isEqualTo("lib.Base.Nested");
    assertThat(f.create("lib.Base.Nested", "int")).endsWith("lib.Base.Nested#<init>(int)");
    assertThat(f.create("lib.Base.Inner", "java.lang.String"))
        .endsWith("lib.Base.Inner#<init>(java.lang.String)");
    assertThat(f.decl("lib.Base.Cb").isAbstract()).isTrue();
    assertThat(f.decl("lib.Base.E").kind()).isEqualTo(ClassDecl.Kind.ENUM);
    assertThat(
            f.resolver()
                .functionalMethod(Fixture.type("lib.Base.Fn<a.A,lib.Base.E>"))
                .orElseThrow()
                .returnType())
        .isEqualTo(TypeRef.of("lib.Base.E"));
  }

  @Test
  void sources_come_before_the_class_path() throws IOException {
    Fixture f =
        Fixture.of("package lib; public class Base { int mine; }").onClassPath(classFolder());
    assertThat(f.decl("lib.Base").origin()).isEqualTo(ClassDecl.Origin.SOURCE);
  }

  @Test
  void missing_and_broken_entries_are_reported_with_what_to_do() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
    Path classes = Files.createDirectories(folder.resolve("bad/p"));
    Files.write(classes.resolve("Bad.class"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    Fixture f =
        Fixture.of("package a; class A { p.Bad b; }")
            .onClassPath(folder.resolve("missing.jar"))
            .onClassPath(broken)
            .onClassPath(folder.resolve("bad"));
    f.typeOf("b");
    assertThat(f.types().classes().find("p.Bad")).isEmpty();
    assertThat(f.notifications)
        .extracting(Notification::kind)
        .containsOnly(Notification.Kind.INPUT_REJECTED);
    assertThat(f.notifications)
        .extracting(Notification::message)
        .anyMatch(m -> m.contains("missing.jar does not exist"))
        .anyMatch(m -> m.contains("broken.jar cannot be read"))
        .anyMatch(m -> m.contains("p.Bad"));
    assertThat(f.typeOf("b")).isEqualTo("p.Bad");
  }

  @Test
  void this_programs_own_classes_are_not_the_users() {
    Fixture f = Fixture.of("package a; class A {}");
    assertThat(f.types().classes().find("org.objectweb.asm.ClassReader")).isEmpty();
    assertThat(f.types().classes().find("java.util.Map.Entry")).isPresent();
  }

  @Test
  void stub_methods_are_declarations_when_the_class_is_unknown() {
    Fixture f =
        Fixture.of("package a; class A {}")
            .stub("one", "package x; public interface Buf { @Owned Buf copy(); }")
            .stub(
                "two",
                "package x; public interface Buf extends Runnable { void write(@Consumed Object o); }");
    assertThat(f.decl("x.Buf").origin()).isEqualTo(ClassDecl.Origin.STUB);
    assertThat(f.call("x.Buf", "copy")).isEqualTo("x.Buf x.Buf#copy()");
    assertThat(f.call("x.Buf", "write", "?")).endsWith("write(java.lang.Object)");
    assertThat(f.call("x.Buf", "run")).endsWith("java.lang.Runnable#run()");
  }

  @Test
  void a_stub_of_a_jdk_class_does_not_hide_its_other_methods() {
    Fixture f =
        Fixture.of("package a; class A {}")
            .stub("jdk", "package java.util; interface Queue<E> { boolean add(@MovesInto E e); }");
    assertThat(f.call("java.util.Queue<a.A>", "peek")).startsWith("a.A ");
    assertThat(f.contractOf("java.util.ArrayDeque", "add", "java.lang.Object")).isPresent();
    assertThat(f.notifications).isEmpty();
  }

  @Test
  void methods_of_stub_classes_need_no_body_and_constructors_an_empty_one() {
    Fixture f =
        Fixture.of("package a; class A {}")
            .stub(
                "s",
                "package x; class X { static final X NIL; X(int a) {} @Owned X copy(); static void f(X x) throws E; final native int n(); abstract void a(); }");
    assertThat(f.decl("x.X").methods())
        .extracting(m -> m.ref().name())
        .containsExactly("<init>", "copy", "f", "n", "a");
    assertThat(f.notifications).isEmpty();
  }

  @Test
  void a_stub_that_does_not_parse_is_reported_with_its_line() {
    Fixture f =
        Fixture.of("package a; class A {}")
            .stub("bad", "package x;\nclass X {\n  @Owned X copy(;\n}")
            .stub("good", "package y; class Y { @Owned Y copy(); }");
    f.types();
    assertThat(f.notifications)
        .isNotEmpty()
        .allSatisfy(n -> assertThat(n.where().file()).isEqualTo("bad/Stub0.java"));
    assertThat(f.notifications.get(0).where().startLine()).isEqualTo(3);
    assertThat(f.contractOf("y.Y", "copy")).isPresent();
  }

  @Test
  void stub_members_that_the_real_class_lacks_are_reported_with_the_nearest_name()
      throws IOException {
    Fixture f =
        Fixture.of("package a; class A {}")
            .stub(
                "lib",
                "package lib; class Base<T extends Number> {\n  T mapp(T t);\n  int itemz;\n  java.util.Map map(Runnable x, int... more);\n  public String toString();\n}")
            .onClassPath(classFolder());
    f.types();
    assertThat(f.notifications).hasSize(2);
    assertThat(f.notifications).extracting(n -> n.where().startLine()).containsExactly(2, 3);
    assertThat(f.notifications.get(0).message()).contains("mapp(Number)");
    assertThat(f.notifications.get(1).message()).contains("did you mean items?");
  }

  @Test
  void many_threads_get_the_same_answers() throws Exception {
    Fixture f = Fixture.of("package a; import java.util.*; class A { Map<String, List<A>> m; }");
    f.types();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        answers.add(
            pool.submit(
                () ->
                    Fixture.show(
                        f.types()
                            .resolver()
                            .method(
                                Fixture.type("java.util.LinkedHashMap<java.lang.String,a.A>"),
                                "computeIfAbsent",
                                List.of(TypeRef.STRING, TypeResolver.REFERENCE)))));
      }
      for (Future<String> answer : answers) {
        assertThat(answer.get()).startsWith("a.A java.util.HashMap#computeIfAbsent");
      }
    } finally {
      pool.shutdown();
    }
  }
}
