package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;

class ContractTranslationTest {

  /** The outcomes of the only method in a stub of class x.Buf, one line each. */
  private static List<String> outcomes(String method) {
    Fixture f = fixture(method);
    assertThat(f.types().contracts()).isNotNull();
    assertThat(f.notifications).isEmpty();
    return show(contract(f));
  }

  private static Fixture fixture(String method) {
    return new Fixture()
        .stub(
            "fam",
            "package x; import org.refledger.annotations.*; public abstract class Buf { "
                + method
                + " }");
  }

  private static Contract contract(Fixture f) {
    var ref = f.decl("x.Buf").methods().get(0).ref();
    return f.contractOf("x.Buf", ref.name(), ref.parameters().toArray(String[]::new)).orElseThrow();
  }

  private static List<String> show(Contract contract) {
    return contract.outcomes().stream().map(ContractTranslationTest::show).toList();
  }

  private static String show(Outcome outcome) {
    String guards =
        outcome.guards().stream().map(Guard::fact).map(Enum::name).collect(Collectors.joining(","));
    String effects =
        outcome.effects().entrySet().stream()
            .map(e -> e.getKey() + ":" + show(e.getValue()))
            .collect(Collectors.joining(" "));
    String result =
        outcome.isNormal()
            ? show(outcome.result())
            : outcome.thrown().toString().replaceAll(".*\\.", "");
    return (outcome.exit() + (guards.isEmpty() ? "" : "[" + guards + "]") + " " + effects).trim()
        + " -> "
        + result;
  }

  private static String show(ArgEffect e) {
    String count =
        e.delta() == 0
            ? ""
            : (e.delta() > 0 ? "+" : "") + e.delta() + (e.hasAmount() ? "*" + e.amountSlot() : "");
    String hand = e.hand() == ArgEffect.Hand.KEPT_BY_CALLER ? "" : e.hand().name();
    String cell = e.cell() == ArgEffect.CellEffect.UNCHANGED ? "" : e.cell().name();
    return count + hand + cell + (e.holder() == -3 ? "" : "@" + e.holder());
  }

  private static String show(ResultEffect r) {
    String slot = r.slot() == -2 ? "" : "@" + r.slot();
    String nullness = r.nullness() == ResultEffect.Nullness.UNKNOWN ? "" : " " + r.nullness();
    return r.kind() + slot + nullness + (r.constant() == null ? "" : " =" + r.constant());
  }

  private static final String UNLIKELY = "THROWS_UNLIKELY -> Throwable";

  @Test
  void an_unannotated_stub_method_borrows_and_its_result_is_untracked() {
    assertThat(outcomes("Buf writeByte(int v);")).containsExactly("NORMAL -> UNTRACKED", UNLIKELY);
  }

  @Test
  void owned_is_not_null_unless_nullable() {
    assertThat(outcomes("@Owned Buf copy();"))
        .containsExactly("NORMAL -> OWNED NON_NULL", UNLIKELY);
    assertThat(outcomes("@Owned @org.foo.Nullable Buf poll();"))
        .containsExactly("NORMAL -> OWNED", UNLIKELY);
  }

  @Test
  void owned_when_non_null_makes_two_outcomes() {
    assertThat(outcomes("@Owned(when = When.NON_NULL) Buf poll();"))
        .containsExactly(
            "NORMAL[NON_NULL] -> OWNED NON_NULL", "NORMAL[NULL] -> UNTRACKED NULL =null", UNLIKELY);
  }

  @Test
  void owned_when_success_is_guarded_by_the_status() {
    assertThat(outcomes("@Owned(when = When.SUCCESS) long open();"))
        .containsExactly(
            "NORMAL[SUCCESS] -> OWNED NON_NULL", "NORMAL[FAILURE] -> UNTRACKED", UNLIKELY);
  }

  @Test
  void an_owned_view_brings_its_own_reference() {
    assertThat(outcomes("@Owned(viewOf = \"this\") Buf retainedSlice();"))
        .containsExactly("NORMAL -> OWNED_VIEW_OF@-1 NON_NULL", UNLIKELY);
  }

  @Test
  void retains_does_not_happen_when_the_call_throws() {
    assertThat(outcomes("@Retains @Same Buf retain();"))
        .containsExactly("NORMAL -1:+1 -> SAME_AS@-1", UNLIKELY);
  }

  @Test
  void retains_when_true_has_constant_results() {
    assertThat(outcomes("@Retains(when = When.TRUE) boolean tryRetain();"))
        .containsExactly(
            "NORMAL[TRUE] -1:+1 -> UNTRACKED NON_NULL =true",
            "NORMAL[FALSE] -> UNTRACKED NON_NULL =false",
            UNLIKELY);
  }

  @Test
  void consumed_when_false_is_the_other_way_round() {
    assertThat(outcomes("boolean offer(@Consumed(when = When.FALSE) Buf b);"))
        .containsExactly(
            "NORMAL[TRUE] -> UNTRACKED NON_NULL =true",
            "NORMAL[FALSE] 0:CONSUMED -> UNTRACKED NON_NULL =false",
            UNLIKELY);
  }

  @Test
  void consumed_always_includes_the_throwing_outcome_and_returns_does_not() {
    assertThat(outcomes("void write(@Consumed Buf b);"))
        .containsExactly(
            "NORMAL 0:CONSUMED -> UNTRACKED", "THROWS_UNLIKELY 0:CONSUMED -> Throwable");
    assertThat(outcomes("void write(@Consumed(when = When.RETURNS) Buf b);"))
        .containsExactly("NORMAL 0:CONSUMED -> UNTRACKED", UNLIKELY);
  }

  @Test
  void releases_and_retains_count_by_literal_or_parameter() {
    assertThat(outcomes("@Releases boolean release();").get(0))
        .isEqualTo("NORMAL -1:-1 -> UNTRACKED");
    assertThat(outcomes("@Releases(2) void twice();").get(0))
        .isEqualTo("NORMAL -1:-2 -> UNTRACKED");
    assertThat(outcomes("@Retains(amount = \"increment\") Buf retain(int increment);").get(0))
        .isEqualTo("NORMAL -1:+1*0 -> UNTRACKED");
    assertThat(outcomes("static void release(@Releases(amount = \"n\") Object o, int n);").get(0))
        .isEqualTo("NORMAL 0:-1*1 -> UNTRACKED");
  }

  @Test
  void out_cells_are_filled_on_success_and_cleared_on_failure() {
    assertThat(outcomes("int QueryInterface(Object iid, @Out long[] ppv);"))
        .containsExactly(
            "NORMAL[SUCCESS] 1:OWNED -> UNTRACKED",
            "NORMAL[FAILURE] 1:CLEARED -> UNTRACKED",
            UNLIKELY);
    assertThat(outcomes("boolean get(@Out Object[] o);").subList(0, 2))
        .containsExactly(
            "NORMAL[TRUE] 0:OWNED -> UNTRACKED NON_NULL =true",
            "NORMAL[FALSE] 0:CLEARED -> UNTRACKED NON_NULL =false");
    assertThat(outcomes("void get(@Out(borrowed = true) Object[] o);").get(0))
        .isEqualTo("NORMAL 0:BORROWED -> UNTRACKED");
  }

  @Test
  void in_out_cells_are_replaced() {
    assertThat(outcomes("@StatusResult int swap(@InOut(when = When.SUCCESS) long[] p);"))
        .containsExactly(
            "NORMAL[SUCCESS] 0:REPLACED -> UNTRACKED", "NORMAL[FAILURE] -> UNTRACKED", UNLIKELY);
    assertThat(outcomes("void swap(@InOut Object[] p);").get(0))
        .isEqualTo("NORMAL 0:REPLACED -> UNTRACKED");
  }

  @Test
  void failure_of_a_method_without_status_is_to_throw() {
    assertThat(outcomes("void take(@Releases(when = When.FAILURE) Buf b);"))
        .containsExactly("NORMAL -> UNTRACKED", "THROWS_UNLIKELY 0:-1 -> Throwable");
  }

  @Test
  void maybe_same_makes_an_owned_and_a_same_outcome() {
    assertThat(outcomes("@MaybeSame(\"p\") Buf compress(@Consumed Buf p);").subList(0, 2))
        .containsExactly("NORMAL 0:CONSUMED -> OWNED NON_NULL", "NORMAL -> SAME_AS@0");
  }

  @Test
  void results_that_depend_on_others() {
    assertThat(outcomes("@ViewOf Buf slice();").get(0)).endsWith("VIEW_OF@-1 NON_NULL");
    assertThat(outcomes("@ViewOf(\"b\") static Buf wrap(Buf b);").get(0))
        .endsWith("VIEW_OF@0 NON_NULL");
    assertThat(outcomes("@Borrowed(of = \"this\") Buf content();").get(0)).endsWith("BORROWED@-1");
    assertThat(outcomes("@Borrowed Buf current();").get(0)).endsWith("-> BORROWED");
    assertThat(outcomes("@ElementOf Buf peek();").get(0)).endsWith("ELEMENT_OF@-1");
    assertThat(outcomes("@RemovedFrom Buf poll();").get(0)).endsWith("REMOVED_FROM@-1");
    assertThat(outcomes("@CellContent Buf getValue();").get(0)).endsWith("CONTENT_OF@-1");
    assertThat(outcomes("@Same(\"b\") static Buf touch(Buf b);").get(0)).endsWith("SAME_AS@0");
    assertThat(outcomes("@Uncounted Buf empty();").get(0)).endsWith("UNCOUNTED");
  }

  @Test
  void containers_cells_and_closures() {
    assertThat(outcomes("void add(@MovesInto Buf b);"))
        .containsExactly("NORMAL 0:MOVED_INTO@-1 -> UNTRACKED", UNLIKELY);
    assertThat(outcomes("static void addTo(java.util.List l, @MovesInto(\"l\") Buf b);").get(0))
        .isEqualTo("NORMAL 1:MOVED_INTO@0 -> UNTRACKED");
    assertThat(outcomes("@ReleasesElements void releaseAll();").get(0))
        .isEqualTo("NORMAL -1:ELEMENTS_RELEASED -> UNTRACKED");
    assertThat(outcomes("void setValue(@SetsCell Object o);").get(0))
        .isEqualTo("NORMAL -1:SET@0 -> UNTRACKED");
    assertThat(outcomes("void each(@CalledNow Runnable r);").get(0))
        .isEqualTo("NORMAL 0:RUN_NOW -> UNTRACKED");
    assertThat(outcomes("void later(@CalledOnce Runnable r);"))
        .containsExactly("NORMAL 0:RUN_ONCE -> UNTRACKED", UNLIKELY);
    assertThat(outcomes("void keep(@Escapes Object o);"))
        .containsExactly("NORMAL 0:ESCAPES -> UNTRACKED", "THROWS_UNLIKELY 0:ESCAPES -> Throwable");
  }

  @Test
  void what_is_declared_thrown_is_certain_and_may_throw_is_likely() {
    assertThat(outcomes("void read() throws java.io.IOException;"))
        .containsExactly("NORMAL -> UNTRACKED", "THROWS -> IOException", UNLIKELY);
    assertThat(outcomes("@MayThrow void parse();"))
        .containsExactly("NORMAL -> UNTRACKED", "THROWS_LIKELY -> Throwable");
    assertThat(outcomes("@MayThrow(\"a.DecoderException\") void parse();").get(1))
        .isEqualTo("THROWS_LIKELY -> DecoderException");
    assertThat(outcomes("<E extends Exception> void run() throws E;").get(1))
        .isEqualTo("THROWS -> Exception");
  }

  @Test
  void no_throw_takes_exceptions_away() {
    assertThat(outcomes("@NoThrow int size();")).containsExactly("NORMAL -> UNTRACKED");
    Fixture f =
        new Fixture()
            .stub("fam", "package x; @NoThrow class Buf { int a() throws java.io.IOException; }");
    assertThat(show(contract(f))).containsExactly("NORMAL -> UNTRACKED", "THROWS -> IOException");
  }

  @Test
  void no_return_leaves_only_what_is_thrown() {
    Fixture f = fixture("@NoReturn static void error(int code);");
    assertThat(show(contract(f))).containsExactly("THROWS -> Throwable");
    assertThat(contract(f).neverReturns()).isTrue();
    assertThat(outcomes("@NoReturn static void rethrow(Throwable t) throws java.io.IOException;"))
        .containsExactly("THROWS -> IOException");
  }

  @Test
  void checker_framework_is_understood_and_must_be_closed_is_no_count() {
    assertThat(outcomes("@Owning Buf open();").get(0)).isEqualTo("NORMAL -> OWNED NON_NULL");
    assertThat(outcomes("@NotOwning Buf get();").get(0)).isEqualTo("NORMAL -> BORROWED");
    assertThat(outcomes("@MustBeClosed Buf open();")).isEqualTo(outcomes("Buf open();"));
    assertThat(outcomes("void take(@Owning Buf b);").get(0))
        .isEqualTo("NORMAL 0:CONSUMED -> UNTRACKED");
    assertThat(outcomes("@MustCallAlias Buf wrap(@MustCallAlias Buf b);").get(0))
        .isEqualTo("NORMAL -> VIEW_OF@0");
    assertThat(
            outcomes(
                    "@EnsuresCalledMethods(value = {\"#2\", \"this.x\"}, methods = \"close\") void done(Buf a, Buf b);")
                .get(0))
        .isEqualTo("NORMAL 1:-1 -> UNTRACKED");
  }

  @Test
  void constructors_may_be_owned_or_views() {
    Fixture f =
        new Fixture()
            .stub(
                "fam",
                "package x; class Buf { @Owned Buf(int n) {} @ViewOf(\"c\") Buf(@Consumed(when = When.RETURNS) Buf c) {} }");
    assertThat(show(f.contractOf("x.Buf", "<init>", "int").orElseThrow()))
        .containsExactly("NORMAL -> OWNED NON_NULL", UNLIKELY);
    assertThat(show(f.contractOf("x.Buf", "<init>", "x.Buf").orElseThrow()).get(0))
        .isEqualTo("NORMAL 0:CONSUMED -> VIEW_OF@0 NON_NULL");
  }

  private static String problem(String method) {
    Fixture f = fixture(method);
    f.types();
    assertThat(f.notifications).hasSize(1);
    assertThat(f.notifications.get(0).where().toString()).startsWith("fam/Stub0.java:1");
    return f.notifications.get(0).message();
  }

  @Test
  void what_makes_no_sense_is_reported_with_the_nearest_name() {
    assertThat(problem("@Retains(amount = \"incremnt\") void retain(int increment);"))
        .contains("incremnt", "did you mean increment?");
    assertThat(problem("@Same(\"mgs\") static Object touch(Object msg);"))
        .contains("did you mean msg?");
    assertThat(problem("@Owned(wen = When.TRUE) Buf copy();"))
        .contains("no member wen", "did you mean when?");
    assertThat(problem("void w(@Consumed(when = When.RETURN) Buf b);"))
        .contains("no outcome RETURN", "did you mean RETURNS?");
    assertThat(problem("@Ownd Buf copy();")).contains("@Ownd", "did you mean Owned?");
    assertThat(problem("@Releases(0) void zero();")).contains("0");
    assertThat(problem("@Releases static void none();")).contains("static");
    assertThat(problem("@Owned boolean hm();")).contains("hands nothing out");
    assertThat(problem("@Retains(when = When.TRUE) void m();")).contains("does not fit");
  }

  @Test
  void what_contradicts_itself_is_reported() {
    assertThat(problem("@Owned @Borrowed Buf slice();"))
        .isEqualTo("Buf.slice(): @Borrowed contradicts @Owned. Keep the one that is true.");
    assertThat(problem("@ViewOf @Uncounted Buf view();")).contains("@Uncounted contradicts");
    assertThat(problem("@NoThrow @MayThrow void calm();")).contains("@MayThrow contradicts");
    assertThat(problem("@NoReturn @Owned Buf never();")).contains("@Owned contradicts @NoReturn");
    assertThat(problem("void take(@Consumed @Releases Buf b);")).contains("@Releases contradicts");
    assertThat(problem("void take(@Consumed @Borrowed Buf b);")).contains("@Borrowed contradicts");
    assertThat(problem("void fill(@Out @InOut Buf[] b);")).contains("@InOut contradicts @Out");
    assertThat(problem("@Consumed @Releases void gone();")).contains("@Releases contradicts");
  }

  @Test
  void what_holds_in_different_cases_does_not_contradict_itself() {
    Fixture f =
        fixture(
            "@Owned @Owning Buf copy(); boolean offer(@Consumed(when = When.TRUE)"
                + " @Releases(when = When.FALSE) Buf b); @NoReturn @NoThrow void exit();");
    f.types();
    assertThat(f.notifications).isEmpty();
  }

  @Test
  void two_contracts_of_users_for_one_method_are_reported_and_the_first_counts() {
    Fixture f =
        new Fixture()
            .userStub("package x; public class Buf { @Owned Buf copy(); }")
            .userStub("package x; public class Buf {\n @Borrowed Buf copy(); }");

    assertThat(show(f.contractOf("x.Buf", "copy").orElseThrow()).get(0)).contains("OWNED");
    assertThat(f.notifications)
        .singleElement()
        .satisfies(n -> assertThat(n.where().startLine()).isEqualTo(2))
        .satisfies(n -> assertThat(n.message()).contains("mine.java line 1 already"));
  }

  @Test
  void a_type_cannot_be_counted_and_uncounted() {
    Fixture f = new Fixture().stub("fam", "package x; @RefCounted @Uncounted interface Buf {}");
    f.types();
    assertThat(f.notifications)
        .singleElement()
        .satisfies(n -> assertThat(n.message()).contains("@Uncounted contradicts @RefCounted"));
  }

  @Test
  void an_unknown_amount_or_container_is_tracked_no_further() {
    Fixture f = fixture("@Releases(amount = \"zz\") void release(int n);");
    assertThat(show(contract(f)).get(0)).isEqualTo("NORMAL -1:ESCAPES -> UNTRACKED");
  }
}
