package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.contract.Contract;
import org.refledger.contract.Contract.Origin;
import org.refledger.contract.ContractTable;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.TypeContract;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;

class DeclaredContractsTest {
  private static final String STUB =
      "package x; import org.refledger.annotations.*; @RefCounted(damage = Damage.HEAP) public interface Counted { @Retains @Same Counted retain(); @Releases boolean release(); }"
          + " class Pool { @Owned static Counted take(); void write(@Consumed Object msg); void decode(@OwnsElements java.util.List<Object> out); @Uncounted static final Counted EMPTY; }";

  private static Fixture project(String... sources) {
    return Fixture.of(sources).stub("fam", STUB);
  }

  private static Origin origin(java.util.Optional<Contract> contract) {
    return contract.orElseThrow().origin();
  }

  @Test
  void the_contract_of_an_overridden_method_is_found_from_the_receiver_upwards() {
    Fixture f =
        project(
            "package a; class Buf implements x.Counted { public Buf retain() { return this; } public boolean release() { return true; } } class Sub extends Buf {}");
    Contract contract = f.contractOf("a.Sub", "retain").orElseThrow();
    assertThat(contract.method().owner()).isEqualTo("x.Counted");
    assertThat(contract.provenance()).isEqualTo("contract fam");
    assertThat(f.types().contracts().forBody(new MethodRef("a.Buf", "release", List.of())))
        .isPresent();
  }

  @Test
  void annotations_in_source_come_before_users_stubs_and_these_before_shipped_ones() {
    Fixture f =
        project(
                "package a; import org.refledger.annotations.*; class A { @Borrowed x.Counted one() { return null; } x.Counted two() { return null; } x.Counted three() { return null; } x.Counted four() { return null; } }")
            .stub(
                "fam",
                "package a; class A { @Owned x.Counted one(); @Owned x.Counted two(); @Owned x.Counted three(); }")
            .userStub("package a; class A { @Owned x.Counted one(); @Borrowed x.Counted two(); }");
    assertThat(origin(f.contractOf("a.A", "one"))).isEqualTo(Origin.ANNOTATION);
    assertThat(f.contractOf("a.A", "one").orElseThrow().provenance())
        .isEqualTo("@Borrowed in source");
    assertThat(origin(f.contractOf("a.A", "two"))).isEqualTo(Origin.USER);
    assertThat(origin(f.contractOf("a.A", "three"))).isEqualTo(Origin.SHIPPED);
    assertThat(f.contractOf("a.A", "four")).isEmpty();
    assertThat(f.notifications).isEmpty();
  }

  @Test
  void the_nearest_type_wins_over_a_better_origin_further_up() {
    Fixture f =
        project(
            "package a; class A implements x.Counted { public @org.refledger.annotations.Uncounted x.Counted retain() { return this; } public boolean release() { return true; } }");
    Contract contract = f.contractOf("a.A", "retain").orElseThrow();
    assertThat(contract.origin()).isEqualTo(Origin.ANNOTATION);
    assertThat(contract.outcomes().get(0).result().kind()).isEqualTo(ResultEffect.Kind.UNCOUNTED);
  }

  @Test
  void other_overloads_are_other_methods() {
    Fixture f =
        project(
                "package a; class W { void write(String s) {} void write(Object o) {} void write(int i) {} }")
            .stub("fam", "package a; class W { void write(@Consumed Object o); }");
    assertThat(f.contractOf("a.W", "write", "java.lang.Object")).isPresent();
    assertThat(f.contractOf("a.W", "write", "java.lang.String")).isEmpty();
    assertThat(f.contractOf("a.W", "write", "int")).isEmpty();
    assertThat(f.contractOf("a.W", "write", "?")).isPresent();
  }

  @Test
  void generic_parameters_match_their_overriders_by_arity() {
    Fixture f =
        project("package a; class H extends x.Handler<String> { void read(String s) {} }")
            .stub("fam", "package x; class Handler<I> { void read(@Consumed I msg); }");
    assertThat(f.contractOf("a.H", "read", "java.lang.String")).isPresent();
    assertThat(f.contractOf("a.H", "read", "int")).isEmpty();
    assertThat(
            f.types()
                .contracts()
                .forBody(new MethodRef("a.H", "read", List.of("java.lang.String"))))
        .isPresent();
  }

  @Test
  void constructors_are_not_inherited_except_by_anonymous_classes() {
    Fixture f =
        project("package a; class Sub extends x.Res { } class M { Object o = new x.Res() { }; }")
            .stub("fam", "package x; class Res { @Owned Res() {} }");
    assertThat(f.contractOf("x.Res", "<init>")).isPresent();
    assertThat(f.contractOf("a.Sub", "<init>")).isEmpty();
    assertThat(f.contractOf("a.M.o$1$Res", "<init>")).isPresent();
  }

  @Test
  void a_call_without_a_receiver_type_is_looked_up_by_its_owner() {
    Fixture f = project("package a; class A {}");
    MethodRef take = new MethodRef("x.Pool", "take", List.of());
    assertThat(f.types().contracts().forCall(Fixture.callOf(CallKind.STATIC, "?", take)))
        .isPresent();
    assertThat(
            f.types()
                .contracts()
                .forCall(
                    Fixture.callOf(
                        CallKind.VIRTUAL, "?", new MethodRef("x.Counted", "release", List.of()))))
        .isPresent();
    assertThat(
            f.types()
                .contracts()
                .forCall(
                    Fixture.callOf(
                        CallKind.VIRTUAL, "?", new MethodRef("?", "release", List.of()))))
        .isEmpty();
  }

  @Test
  void a_static_or_private_method_keeps_only_its_own_contract() {
    Fixture f =
        project(
            "package a; class P extends x.Pool { private void write(Object o) {} static x.Counted take() { return null; } }");
    ContractTable contracts = f.types().contracts();
    assertThat(contracts.forBody(new MethodRef("a.P", "write", List.of("java.lang.Object"))))
        .isEmpty();
    assertThat(contracts.forBody(new MethodRef("a.P", "take", List.of()))).isEmpty();
  }

  @Test
  void the_protocol_of_a_type_is_that_of_its_nearest_counted_super_type() {
    Fixture f =
        project(
            "package a; class Buf implements x.Counted {} @org.refledger.annotations.Uncounted class Free extends Buf {} class Free2 extends Free {}"
                + " @org.refledger.annotations.RefCounted(release = {\"close\", \"free\"}) class Own {}");
    ContractTable contracts = f.types().contracts();
    assertThat(contracts.ofType("a.Buf"))
        .contains(
            new TypeContract("x.Counted", "fam", List.of("release"), TypeContract.Damage.HEAP));
    assertThat(contracts.ofType("a.Free")).isEmpty();
    assertThat(contracts.ofType("a.Free2")).isEmpty();
    assertThat(contracts.ofType("a.Own").orElseThrow().releaseMethods())
        .containsExactly("close", "free");
    assertThat(contracts.ofType("java.lang.Object")).isEmpty();
  }

  @Test
  void must_call_makes_a_type_a_resource() {
    Fixture f =
        Fixture.of(
            "package a; @InheritableMustCall(\"shutdown\") class R {} @MustCall({}) class N {}");
    assertThat(f.types().contracts().ofType("a.R").orElseThrow().releaseMethod())
        .isEqualTo("shutdown");
    assertThat(f.types().contracts().ofType("a.N")).isEmpty();
  }

  @Test
  void only_types_that_can_hold_counted_values_may_be_counted() {
    Fixture f =
        project(
            "package a; interface Msg {} interface Plain {} class Buf implements x.Counted, Msg {} class Pojo implements Plain {} final class Fin implements Msg {} class Holder { } class Held extends Holder implements x.Counted {}");
    ContractTable contracts = f.types().contracts();
    assertThat(List.of("java.lang.Object", "a.Msg", "a.Holder", "T", "un.Known", "?"))
        .allMatch(contracts::mayBeCounted);
    assertThat(
            List.of(
                "a.Buf",
                "a.Plain",
                "a.Pojo",
                "a.Fin",
                "int",
                "java.lang.String",
                "java.lang.Integer",
                "byte[]",
                "java.util.ArrayList"))
        .noneMatch(contracts::mayBeCounted);
  }

  @Test
  void may_be_counted_and_library_interfaces_of_counted_stubs() {
    Fixture f =
        project("package a; class A {}")
            .stub(
                "fam",
                "package y; @MayBeCounted interface Body {} abstract class LastBody implements Body, AutoCloseable, x.Counted {}");
    assertThat(f.types().contracts().mayBeCounted("y.Body")).isTrue();
    assertThat(f.types().contracts().mayBeCounted("java.lang.AutoCloseable")).isTrue();
    assertThat(f.types().contracts().mayBeCounted("java.lang.Runnable")).isFalse();
  }

  @Test
  void immortal_fields_and_owning_containers() {
    Fixture f =
        project(
            "package a; class D extends x.Pool { void decode(java.util.List<Object> out) {} } class C { @org.refledger.annotations.Uncounted static x.Counted NIL; }");
    ContractTable contracts = f.types().contracts();
    assertThat(contracts.isImmortal(new FieldRef("x.Pool", "EMPTY", TypeRef.of("x.Counted"), true)))
        .isTrue();
    assertThat(contracts.isImmortal(new FieldRef("a.D", "EMPTY", TypeRef.of("x.Counted"), true)))
        .isTrue();
    assertThat(contracts.isImmortal(new FieldRef("a.C", "NIL", TypeRef.of("x.Counted"), false)))
        .isTrue();
    assertThat(contracts.isImmortal(new FieldRef("a.C", "other", TypeRef.of("x.Counted"), false)))
        .isFalse();
    assertThat(contracts.ownsElements(new MethodRef("a.D", "decode", List.of("java.util.List")), 0))
        .isTrue();
    assertThat(contracts.ownsElements(new MethodRef("a.D", "decode", List.of("java.util.List")), 1))
        .isFalse();
    assertThat(
            contracts.ownsElements(
                new MethodRef("x.Pool", "write", List.of("java.lang.Object")), 0))
        .isFalse();
  }

  @Test
  void an_unknown_damage_is_reported() {
    Fixture f =
        new Fixture().stub("fam", "package x; @RefCounted(damage = Damage.SEVERE) class R {}");
    assertThat(f.types().contracts().ofType("x.R").orElseThrow().damage())
        .isEqualTo(TypeContract.Damage.LOST);
    assertThat(f.notifications)
        .singleElement()
        .satisfies(n -> assertThat(n.message()).contains("SEVERE"));
  }
}
