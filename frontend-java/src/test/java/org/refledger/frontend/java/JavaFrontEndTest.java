package org.refledger.frontend.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.Block;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.text.IrPrinter;
import org.refledger.source.Notification;

class JavaFrontEndTest {
  @TempDir Path root;

  private final List<Path> files = new ArrayList<>();
  private final List<StubSource> stubs = new ArrayList<>();

  private void source(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    files.add(file);
  }

  private FrontEndResult read(int jobs) {
    return new JavaFrontEnd()
        .read(new FrontEndRequest(root, files, List.of(), stubs, jobs), ProgressListener.NONE);
  }

  private static String text(FrontEndResult result) {
    return result.program().procedures().stream()
        .map(IrPrinter::print)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theResultDoesNotDependOnTheNumberOfJobs() throws IOException {
    for (int i = 0; i < 20; i++) {
      source(
          "p/C" + i + ".java",
          "package p; class C"
              + i
              + " { Runnable m(C"
              + (i + 1) % 20
              + " o) { return () -> o.toString(); } }");
    }
    FrontEndResult one = read(1);
    FrontEndResult four = read(4);
    assertThat(text(four)).isEqualTo(text(one));
    assertThat(four.statistics()).isEqualTo(one.statistics());
    assertThat(one.statistics().files()).isEqualTo(20);
    assertThat(one.program().procedures()).hasSize(60);
  }

  @Test
  void methodsThatNothingIsKnownOfAreCountedOnceEach() throws IOException {
    source(
        "A.java",
        """
        import lib.*;
        interface Sink { void own(Buf b); void none(Buf b); }
        class Own implements Sink { public void own(Buf b) { } public native void none(Buf b); }
        class A {
          void m(Buf b, Sink sink) {
            b.known(); b.unknown(); b.unknown(); b.unknown(1); Other.plain(1); Other.taking(b);
            sink.own(b); sink.none(b); missing(b); helper(b);
          }
          void helper(Buf b) { }
        }
        """);
    stubs.add(
        new StubSource(
            "lib/Buf.java",
            "lib",
            "package lib; @RefCounted public interface Buf { void known(); }",
            false));
    source(
        "lib/Other.java",
        "package lib; public class Other { static native void plain(int i); static native void taking(Buf b); }");

    // Buf.unknown(), Buf.unknown(int), Other.taking(Buf), Sink.none(Buf); missing() is nobody's.
    assertThat(read(2).statistics().methodsWithoutContract())
        .containsOnlyKeys(
            "lib.Buf.unknown()",
            "lib.Buf.unknown(int)",
            "lib.Other.taking(lib.Buf)",
            "Sink.none(lib.Buf)");
  }

  @Test
  void codeInTestFoldersIsMarked() throws IOException {
    source("src/test/java/A.java", "class A { void m() { toString(); } }");
    source("src/main/java/B.java", "class B { void m() { toString(); } }");
    FrontEndResult result = read(1);
    assertThat(modifiers(result, "A")).contains(Procedure.Modifier.TEST_CODE);
    assertThat(modifiers(result, "B")).isEmpty();
  }

  private static Set<Procedure.Modifier> modifiers(FrontEndResult result, String owner) {
    Procedure procedure = result.program().procedure(new MethodRef(owner, "m", List.of()));
    assertThat(procedure).isNotNull();
    return procedure.modifiers();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    source("Bad.java", "this is no java at all {{{");
    source("Good.java", "class Good { void m() { toString(); } }");
    FrontEndResult result = read(2);
    assertThat(result.notifications())
        .extracting(Notification::kind)
        .containsExactly(Notification.Kind.FILE_NOT_ANALYSED);
    assertThat(result.program().procedure(new MethodRef("Good", "m", List.of()))).isNotNull();
  }

  @Test
  void deepNestingEndsInAGraphOrANotification() throws IOException {
    source("Sum.java", "class Sum { String m(String s) { return s" + " + s".repeat(5000) + "; } }");
    source(
        "Parens.java",
        "class Parens { int m(int i) { return "
            + "(".repeat(1500)
            + "i"
            + ")".repeat(1500)
            + "; } }");
    source(
        "Chain.java",
        "class Chain { StringBuilder m(StringBuilder b) { return b"
            + ".append(1)".repeat(3000)
            + "; } }");
    source(
        "Ifs.java",
        "class Ifs { void m(boolean b) { "
            + "if (b) { ".repeat(1000)
            + "m(b);"
            + " }".repeat(1000)
            + " } }");
    FrontEndResult result = read(2);
    for (String owner : List.of("Sum", "Parens", "Chain", "Ifs")) {
      boolean isThere =
          result.program().procedures().stream()
              .anyMatch(p -> p.method().owner().equals(owner) && p.method().name().equals("m"));
      boolean isReported =
          result.notifications().stream().anyMatch(n -> n.where().file().equals(owner + ".java"));
      assertThat(isThere || isReported).as(owner).isTrue();
    }
  }

  @Test
  void nestedFinallyBodiesDoNotMultiply() throws IOException {
    int depth = 12;
    source(
        "F.java",
        "class F { int m(int i) { "
            + "try { if (i == 1) return 1; m(i); } finally { ".repeat(depth)
            + "m(0);"
            + " }".repeat(depth)
            + " return 0; } }");
    source(
        "G.java",
        "class G { int m(int i) { "
            + "try { ".repeat(depth)
            + "if (i == 1) return 1; m(i);"
            + " } finally { m(2); }".repeat(depth)
            + " return 0; } }");
    FrontEndResult result = read(1);
    assertThat(result.notifications()).isEmpty();
    for (Procedure procedure : result.program().procedures()) {
      assertThat(procedure.cfg().size()).as(procedure.method().toString()).isLessThan(1500);
    }
  }

  @Test
  void everyEdgeLeadsToABlockOfTheGraph() throws IOException {
    source("Odd.java", ODD);
    FrontEndResult result = read(1);
    assertThat(result.notifications()).isEmpty();
    for (Procedure procedure : result.program().procedures()) {
      int size = procedure.cfg().size();
      for (Block block : procedure.cfg().blocks()) {
        assertThat(block.terminator().successors()).allMatch(s -> s >= 0 && s < size);
        assertThat(block.handlers()).allMatch(h -> h.block() >= 0 && h.block() < size);
      }
      for (int i = 0; i < procedure.variables().size(); i++) {
        assertThat(procedure.variables().get(i).index()).isEqualTo(i);
      }
    }
  }

  /** Legal Java that is rarely written. */
  private static final String ODD =
      """
      package odd;
      import java.util.*;
      import java.util.function.*;
      @interface Mark { int value() default 1; String[] names() default {}; }
      class Odd<T extends Comparable<T>> {
        int[] a[] = {{1}, {}}, b = {2};
        static int $ = 1, _1 = $++ + ++$;
        { ; ; { } }
        static { label: { if ($ > 3) break label; $ = 4; } }
        <U> Odd(U u) { this.<U>g(u); }
        Odd() { this(1); }
        <U> U g(U u) { return u; }
        int f(int... x)[] { return x; }
        void loops() { outer: do { for (;;) { while (true) { if ($ == 1) continue outer; else break outer; } } } while ($-- > 0); for (int i = 0, j = 1; ; i++, j--) { if (i > j) break; } }
        int dead() { while (true) { try { return 1; } finally { continue; } } }
        int tern(Integer i, boolean c) { return c ? i == null ? 0 : i : c ? 1 : (c ? 2 : 3); }
        Object lam() { return (Function<Integer, Function<Integer, Integer>>) x -> y -> { class L { int z = x + y; } return new L().z; }; }
        Object arr() { return new Object[] { new int[1][][], (Runnable & java.io.Serializable) () -> { }, int[].class, void.class, Odd.super.getClass() }; }
        void sync() { synchronized (this) { synchronized (Odd.class) { assert $ > 0; } } }
        class In { class Deep { Object o() { return Odd.this.g(In.this); } } Deep d = this.new Deep(); }
        static class Sub extends Odd<String>.In { Sub(Odd<String> o) { o.super(); } }
        void tries() throws Exception { try { } finally { } try (AutoCloseable c = null; var d = c) { } catch (final RuntimeException | Error e) { throw e; } finally { try { throw new Exception(); } catch (Exception e) { return; } } }
        String sw(Object o) { return switch (o) { case null -> "n"; case Integer i when i > 3 -> { String s = "" + i; yield s; } case Integer i -> "i"; case String s -> s; case P(int x, P(var y, var z)) -> "p" + x + y; default -> throw new IllegalStateException(); }; }
        int old(String s) { switch (s) { case "a": case "b": { break; } default: return 1; case "c": $++; } switch ($) { } return 2; }
        char c = '\\u0041'; long l = 0xFFFF_FFFFL; double d = 0x1p3, e = .5e-3f; String t = "\\0\\u0041\\"";
        enum E implements IntSupplier { A { public int getAsInt() { return ordinal(); } }, B() { public int getAsInt() { return values().length; } }; E() { } }
        interface I { private void p() { } static void s() { } default void d() { p(); s(); } }
        record P(int x, Object... rest) { static int n; P { n++; } P(int x) { this(x, x); } int x2() { return x() * 2; } }
        sealed interface S permits S1 { } static final class S1 implements S { }
        List<? super T>[] w; Map.Entry<String, int[]>[][] m;
        Supplier<Supplier<Odd<T>>> sup = () -> Odd::new; BiFunction<String, String, Boolean> bf = String::equals; IntFunction<int[]> mk = int[]::new;
        void recv(Odd<T> this, int x) { x = x = x += x++ + ++x; b[x] <<= b[x]--; this.a[0][0] ^= ~-+x; boolean q = !(x > 1) ^ x < 2 | false & true; q ^= true; }
        Object anon() { int k = 1; return new Object() { int k2 = k; { new Object() { int k3 = k2 + k + $; }; } @Override public String toString() { return Odd.this.c + "" + k2; } }; }
      }
      """;
}
