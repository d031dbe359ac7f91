package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.refledger.contract.TypeContract;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.ClassDecl;

/** Stubs with an index, which are parsed when they are needed. */
final class StubShelfTest {
  private static final String BROKEN = "package lib; public interface Broken { broken( }";
  private static final String BUFFER =
      """
      package lib;
      @RefCounted public class Buffer extends Base implements AutoCloseable {
        public static class Part extends Buffer {}
        @Owned Part part();
        Broken other();
      }
      """;
  private static final String INDEX =
      """
      class lib.Buffer lib.Base java.lang.AutoCloseable
      class lib.Buffer.Part lib.Buffer
      """;

  private static Fixture fixture() {
    return Fixture.of("package a; import lib.*; class A extends Buffer { Part p; Missing m; }")
        .indexedStub("lib", BUFFER, INDEX)
        .indexedStub("lib", BROKEN, "interface lib.Broken lib.Base\n");
  }

  @Test
  void aStubThatNobodyAsksForIsNotParsed() {
    Fixture f = fixture();

    assertThat(f.types().contracts().ofType("a.A")).map(TypeContract::family).hasValue("lib");
    assertThat(f.notifications).isEmpty();

    f.types().contracts().ofType("lib.Broken");
    assertThat(f.notifications).isNotEmpty();
  }

  @Test
  void namesAndSuperTypesAreKnownFromTheIndex() {
    Fixture f = fixture();

    assertThat(f.typeOf("p")).isEqualTo("lib.Buffer.Part");
    assertThat(f.types().classes().superTypes("lib.Buffer.Part"))
        .containsExactly("lib.Buffer.Part", "lib.Buffer", "lib.Base", "java.lang.AutoCloseable");
    assertThat(f.types().classes().directSubclasses("lib.Base"))
        .containsExactly("lib.Broken", "lib.Buffer");
    assertThat(f.types().classes().subclasses("java.lang.AutoCloseable"))
        .containsExactly("lib.Buffer", "a.A", "lib.Buffer.Part");
    assertThat(f.notifications).isEmpty();
  }

  @Test
  void membersComeFromTheStubAndFromUsersStubsOfTheSameType() {
    Fixture f =
        fixture().userStub("package lib; public class Buffer { void mine(); Part part(); }");

    ClassDecl buffer = f.decl("lib.Buffer");

    assertThat(buffer.methods()).extracting(m -> m.ref().name()).contains("mine", "other");
    assertThat(buffer.methods("part")).hasSize(1);
    assertThat(buffer.methods("part").get(0).returnType().name()).isEqualTo("lib.Buffer.Part");
    assertThat(buffer.methods("other").get(0).returnType().name()).isEqualTo("lib.Broken");
    assertThat(f.types().contracts().forBody(new MethodRef("lib.Buffer", "mine", List.of())))
        .hasValueSatisfying(c -> assertThat(c.provenance()).isEqualTo("contract mine"));
  }

  @Test
  void manyThreadsMayAskAtOnce() throws Exception {
    Fixture f = Fixture.of("package a; class A {}");
    for (int i = 0; i < 40; i++) {
      f.indexedStub(
          "lib",
          "package lib; @RefCounted public class T" + i + " extends T" + (i + 1) + " {}",
          "class lib.T" + i + " lib.T" + (i + 1) + "\n");
    }
    JavaTypes types = f.types();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Integer>> counted = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int thread = i;
      counted.add(pool.submit(() -> counted(types, thread * 5)));
    }
    for (Future<Integer> each : counted) {
      assertThat(each.get()).isEqualTo(40);
    }
    pool.shutdown();
  }

  private static int counted(JavaTypes types, int from) {
    int counted = 0;
    for (int i = 0; i < 40; i++) {
      if (types.contracts().ofType("lib.T" + (from + i) % 40).isPresent()) {
        counted++;
      }
    }
    return counted;
  }
}
