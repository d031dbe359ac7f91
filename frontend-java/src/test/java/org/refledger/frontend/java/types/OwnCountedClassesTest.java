package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refledger.contract.Contract;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;

class OwnCountedClassesTest {

  private static boolean isCounted(String body) {
    return Fixture.of("package a; import java.util.concurrent.atomic.*; " + body)
        .types()
        .contracts()
        .ofType("a.C")
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class C { private int refCount; void retain() {} void release() {} }",
        "class C { private final AtomicInteger count = new AtomicInteger(1); boolean tryIncRef() { return true; } void incRef() {} boolean decRef() { return true; } }",
        "class C { volatile int refCnt; static final AtomicIntegerFieldUpdater<C> REF_CNT_UPDATER = null; C retain() { return this; } C retain(int n) { return this; } boolean release() { return true; } boolean release(int n) { return true; } }",
        "class C { long refs; int AddRef() { return 1; } int Release() { return 0; } }",
        "class C { int refs; void acquire() {} void release() {} }",
        "class Base { int refCount; } class C extends Base { void ref() {} void unref() {} }"
      })
  void the_shape_of_a_counted_class_is_recognised(String source) {
    assertThat(isCounted(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class C { void retain() {} void release() {} }",
        "class C { int refCount; void retain() {} }",
        "class C { int count; void acquire() {} void release() {} }",
        "class C { int count; void increment() {} void decrement() {} }",
        "class C { int refs; Object acquire() { return null; } void release() {} }",
        "class C { int refs; void acquire(int permits) {} void release() {} }",
        "class C { int refreshInterval; void acquire() {} void release() {} }",
        "class C { final int count = 1; void retain() {} void release() {} }",
        "class C { static int refCount; void retain() {} void release() {} }",
        "class C { String refCount; void retain() {} void release() {} }"
      })
  void look_alikes_are_not(String source) {
    assertThat(isCounted(source)).isFalse();
  }

  @Test
  void locks_and_pools_are_left_out_by_name() {
    Fixture f =
        Fixture.of(
            "package a; class RefLock { int refs; void acquire() {} void release() {} } class BufPool { int refCount; void retain() {} void release() {} }");
    assertThat(f.types().contracts().ofType("a.RefLock")).isEmpty();
    assertThat(f.types().contracts().ofType("a.BufPool")).isEmpty();
  }

  @Test
  void methods_of_a_recognised_class_have_contracts() {
    Fixture f =
        Fixture.of(
            "package a; class C { int refCount = 1; C retain() { return this; } boolean tryRetain() { return true; } boolean release() { return true; } C retain(int n) { return this; } } class Sub extends C {}");
    Contract retain = f.contractOf("a.C", "retain").orElseThrow();
    assertThat(retain.origin()).isEqualTo(Contract.Origin.NAMING);
    assertThat(retain.outcomes().get(0).effect(Slot.RECEIVER).delta()).isEqualTo(1);
    assertThat(retain.outcomes().get(0).result().kind()).isEqualTo(ResultEffect.Kind.SAME_AS);
    assertThat(f.contractOf("a.C", "tryRetain").orElseThrow().outcomes().get(1).effects())
        .isEmpty();
    assertThat(
            f.contractOf("a.Sub", "release")
                .orElseThrow()
                .outcomes()
                .get(0)
                .effect(Slot.RECEIVER)
                .delta())
        .isEqualTo(-1);
    assertThat(
            f.contractOf("a.C", "retain", "int")
                .orElseThrow()
                .outcomes()
                .get(0)
                .effect(Slot.RECEIVER)
                .amountSlot())
        .isZero();
    assertThat(f.types().contracts().ofType("a.Sub").orElseThrow().family()).isEqualTo("own class by shape");
  }

  @Test
  void a_new_object_is_owned_when_its_counter_starts_at_one() {
    Fixture f =
        Fixture.of(
            "package a; import java.util.concurrent.atomic.*; class One { int refCount; One() { this.refCount = 1; } void retain() {} void release() {} } class Sub extends One {}"
                + " class Zero { int refCount; void retain() {} void release() {} } class At { final AtomicInteger refs = new AtomicInteger(1); void retain() {} void release() {} }");
    assertThat(f.contractOf("a.One", "<init>").orElseThrow().outcomes().get(0).result())
        .isEqualTo(ResultEffect.OWNED);
    assertThat(f.contractOf("a.Sub", "<init>")).isPresent();
    assertThat(f.contractOf("a.At", "<init>")).isPresent();
    assertThat(f.contractOf("a.Zero", "<init>")).isEmpty();
  }

  @Test
  void an_interface_counts_through_its_recognised_implementation() {
    Fixture f =
        Fixture.of(
            "package a; interface RefCounted { void incRef(); boolean decRef(); } abstract class Abs implements RefCounted { int refCount; } class Impl extends Abs { public void incRef() {} public boolean decRef() { return true; } }",
            "package b; interface Lonely { void incRef(); boolean decRef(); }");
    assertThat(f.types().contracts().ofType("a.RefCounted")).isPresent();
    assertThat(f.contractOf("a.RefCounted", "decRef")).isPresent();
    assertThat(f.types().contracts().ofType("b.Lonely")).isEmpty();
  }

  @Test
  void declared_contracts_come_first() {
    Fixture f =
        Fixture.of(
                "package a; class C extends x.Base { int refCount; void retain() {} void release() {} }")
            .stub(
                "fam",
                "package x; @RefCounted class Base { @Retains void retain(); @Releases void release(); }");
    assertThat(f.types().contracts().ofType("a.C").orElseThrow().family()).isEqualTo("fam");
    assertThat(f.contractOf("a.C", "retain").orElseThrow().origin())
        .isEqualTo(Contract.Origin.SHIPPED);
  }
}
