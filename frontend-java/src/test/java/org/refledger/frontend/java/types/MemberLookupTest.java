package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.frontend.java.types.TypeResolver.ResolvedField;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;

class MemberLookupTest {
  private static final String BUF =
      "package x; public class Buf { public Buf retain() { return this; } public boolean release() { return true; } }";

  @Test
  void type_arguments_are_seen_through_generic_super_types() {
    Fixture f = Fixture.of(BUF);
    assertThat(f.call("java.util.List<x.Buf>", "get", "int"))
        .isEqualTo("x.Buf java.util.List#get(int)");
    assertThat(f.call("java.util.ArrayDeque<x.Buf>", "poll"))
        .isEqualTo("x.Buf java.util.ArrayDeque#poll()");
    assertThat(f.call("java.util.Map<java.lang.String,x.Buf>", "entrySet"))
        .isEqualTo(
            "java.util.Set<java.util.Map.Entry<java.lang.String,x.Buf>> java.util.Map#entrySet()");
  }

  @Test
  void project_generics_are_substituted_through_several_levels() {
    Fixture f =
        Fixture.of(
            BUF,
            "package a; import java.util.*; interface Source<E> { E next(); } abstract class Base<T> implements Source<List<T>> {} abstract class Bufs extends Base<x.Buf> {}");
    assertThat(f.call("a.Bufs", "next")).isEqualTo("java.util.List<x.Buf> a.Source#next()");
  }

  @Test
  void a_raw_receiver_sees_bounds() {
    Fixture f =
        Fixture.of(BUF, "package a; class Box<T extends x.Buf> { T t; T get() { return t; } }");
    assertThat(f.call("a.Box", "get")).startsWith("x.Buf ");
    assertThat(f.resolver().field(TypeRef.of("a.Box"), "t").map(FieldRef::type))
        .contains(TypeRef.of("x.Buf"));
  }

  @Test
  void the_most_derived_of_covariant_overrides_wins() {
    Fixture f =
        Fixture.of(
            "package a; interface Counted { Counted retain(); } abstract class Buf implements Counted { public abstract Buf retain(); } abstract class Sub extends Buf {}");
    assertThat(f.call("a.Sub", "retain")).isEqualTo("a.Buf a.Buf#retain()");
    assertThat(f.call("a.Counted", "retain")).isEqualTo("a.Counted a.Counted#retain()");
  }

  @Test
  void overloads_are_chosen_by_arity_then_by_types() {
    Fixture f =
        Fixture.of(
            "package a; class B { B readBytes(byte[] b) { return this; } Object readBytes(int n) { return null; } void readBytes(int a, int b) {} }");
    assertThat(f.call("a.B", "readBytes", "int")).endsWith("readBytes(int)");
    assertThat(f.call("a.B", "readBytes", "byte[]")).endsWith("readBytes(byte[])");
    assertThat(f.call("a.B", "readBytes", "short")).endsWith("readBytes(int)");
    assertThat(f.call("a.B", "readBytes", "int", "byte")).endsWith("readBytes(int,int)");
  }

  @Test
  void the_most_specific_applicable_overload_is_chosen() {
    Fixture f =
        Fixture.of(
            "package a; class B { void w(Object o) {} void w(CharSequence c) {} void w(String s) {} void p(long l) {} void p(Integer i) {} }");
    assertThat(f.call("a.B", "w", "java.lang.String")).endsWith("w(java.lang.String)");
    assertThat(f.call("a.B", "w", "java.lang.StringBuilder")).endsWith("w(java.lang.CharSequence)");
    assertThat(f.call("a.B", "w", "a.B")).endsWith("w(java.lang.Object)");
    assertThat(f.call("a.B", "w", "null")).endsWith("w(java.lang.String)");
    assertThat(f.call("a.B", "p", "int")).endsWith("p(long)");
    assertThat(f.call("a.B", "p", "java.lang.Integer")).endsWith("p(java.lang.Integer)");
  }

  @Test
  void unknown_arguments_fit_anything() {
    Fixture f =
        Fixture.of(
            "package a; class B { void one(String s) {} void two(int i) {} void two(int i, int j) {} }");
    assertThat(f.call("a.B", "one", "?")).endsWith("one(java.lang.String)");
    assertThat(f.call("a.B", "one", "not.Known")).endsWith("one(java.lang.String)");
    assertThat(f.call("a.B", "two", "?", "?")).endsWith("two(int,int)");
    assertThat(f.call("a.B", "two", "?", "?", "?")).isEqualTo("none");
  }

  @Test
  void closures_fit_interfaces_only() {
    Fixture f = Fixture.of("package a; class B { void on(String s) {} void on(Runnable r) {} }");
    assertThat(f.call("a.B", "on", "closure")).endsWith("on(java.lang.Runnable)");
  }

  @Test
  void variable_arity_applies_when_nothing_else_does() {
    Fixture f =
        Fixture.of(
            "package a; class B { void v(Object o) {} void v(Object... o) {} void s(int n, String... s) {} }");
    assertThat(f.call("a.B", "v", "a.B")).endsWith("v(java.lang.Object)");
    assertThat(f.call("a.B", "v", "a.B", "a.B")).endsWith("v(java.lang.Object[])");
    assertThat(f.call("a.B", "v")).endsWith("v(java.lang.Object[])");
    assertThat(f.call("a.B", "s", "int")).endsWith("s(int,java.lang.String[])");
  }

  @Test
  void method_type_arguments_are_inferred_from_arguments() {
    Fixture f =
        Fixture.of(
            BUF,
            "package a; class R { static <T> T retain(T msg) { return msg; } static <T extends x.Buf> T bounded() { return null; } static <T> T any() { return null; } }");
    assertThat(f.call("a.R", "retain", "x.Buf")).startsWith("x.Buf ");
    assertThat(f.call("a.R", "bounded")).startsWith("x.Buf ");
    assertThat(f.call("a.R", "any")).startsWith("? ");
    assertThat(f.call("java.util.Objects", "requireNonNull", "x.Buf", "java.lang.String"))
        .startsWith("x.Buf ");
    assertThat(f.call("java.util.Arrays", "asList", "x.Buf", "x.Buf"))
        .startsWith("java.util.List<x.Buf> ");
    assertThat(f.call("java.util.List", "of", "x.Buf")).startsWith("java.util.List<x.Buf> ");
    assertThat(f.call("java.util.Collections", "unmodifiableList", "java.util.ArrayList<x.Buf>"))
        .startsWith("java.util.List<x.Buf> ");
  }

  @Test
  void optional_chains_keep_the_type_until_a_closure_decides_it() {
    Fixture f = Fixture.of(BUF);
    assertThat(f.call("java.util.Optional<x.Buf>", "filter", "closure"))
        .startsWith("java.util.Optional<x.Buf> ");
    assertThat(f.call("java.util.Optional<x.Buf>", "map", "closure"))
        .startsWith("java.util.Optional<?> ");
    assertThat(f.call("java.util.Optional<x.Buf>", "orElse", "null")).startsWith("x.Buf ");
  }

  @Test
  void fields_are_found_in_super_types_and_interfaces() {
    Fixture f =
        Fixture.of(
            "package a; interface K { int MAX = 1; } class Base<T> { protected T value; } class Sub extends Base<String> implements K {}");
    assertThat(f.resolver().field(TypeRef.of("a.Sub"), "value"))
        .contains(new FieldRef("a.Base", "value", TypeRef.STRING, false));
    assertThat(f.resolver().field(TypeRef.of("a.Sub"), "MAX"))
        .contains(new FieldRef("a.K", "MAX", TypeRef.INT, true));
    assertThat(f.resolver().field(TypeRef.of("a.Sub").array(), "length"))
        .map(FieldRef::type)
        .contains(TypeRef.INT);
    assertThat(f.resolver().field(TypeRef.of("a.Sub"), "none")).isEmpty();
    assertThat(f.resolver().field(TypeRef.of("java.lang.System"), "out").map(FieldRef::type))
        .contains(TypeRef.of("java.io.PrintStream"));
  }

  @Test
  void unqualified_names_are_looked_up_from_the_inside_out() {
    Fixture f =
        Fixture.of(
            "package a; import static java.util.Objects.requireNonNull; import static java.lang.Math.*; class Out { int f; static int g; void call() {} void both() {}"
                + " class In { void both() {} void here() { } } }");
    assertThat(f.unqualified("here", "both")).endsWith("a.Out.In#both()");
    assertThat(f.unqualified("here", "call")).endsWith("a.Out#call()");
    assertThat(f.unqualified("here", "toString")).endsWith("java.lang.Object#toString()");
    assertThat(f.unqualified("here", "requireNonNull", "a.Out"))
        .startsWith("a.Out java.util.Objects#requireNonNull");
    assertThat(f.unqualified("here", "max", "int", "int"))
        .isEqualTo("int java.lang.Math#max(int,int)");
    assertThat(f.unqualified("here", "nowhere")).isEqualTo("none");
    assertThat(f.resolver().fieldNamed("f", f.bodyOf("here")))
        .map(ResolvedField::throughType)
        .contains("a.Out");
    assertThat(f.resolver().fieldNamed("g", f.bodyOf("here")))
        .map(ResolvedField::isStatic)
        .contains(true);
    assertThat(f.resolver().fieldNamed("PI", f.bodyOf("here")))
        .map(r -> r.field().owner())
        .contains("java.lang.Math");
  }

  @Test
  void constructors_are_explicit_or_implied() {
    Fixture f =
        Fixture.of("package a; class A {} class B { B(int i) {} } class Box<T> { Box(T t) {} }");
    assertThat(f.create("a.A")).isEqualTo("a.A a.A#<init>()");
    assertThat(f.create("a.B", "int")).isEqualTo("a.B a.B#<init>(int)");
    assertThat(f.create("a.Box", "java.lang.String")).startsWith("a.Box<java.lang.String> ");
    assertThat(f.create("java.util.concurrent.atomic.AtomicReference", "a.A"))
        .startsWith("java.util.concurrent.atomic.AtomicReference<a.A> ");
    assertThat(f.create("not.Known")).isEqualTo("none");
  }

  @Test
  void functional_methods_are_seen_through_type_arguments() {
    Fixture f =
        Fixture.of(
            BUF,
            "package a; interface Lsnr<F> { void done(F f) throws Exception; default void x() {} boolean equals(Object o); } interface Sub extends Lsnr<x.Buf> {} interface Two { void a(); void b(); }");
    assertThat(functional(f, "a.Sub")).isEqualTo("a.Lsnr#done(java.lang.Object) [x.Buf]");
    assertThat(functional(f, "java.util.function.Consumer<x.Buf>"))
        .isEqualTo("java.util.function.Consumer#accept(java.lang.Object) [x.Buf]");
    assertThat(functional(f, "java.util.Comparator<x.Buf>")).endsWith("[x.Buf, x.Buf]");
    assertThat(f.resolver().functionalMethod(TypeRef.of("a.Two"))).isEmpty();
    assertThat(f.resolver().functionalMethod(TypeRef.of("x.Buf"))).isEmpty();
  }

  private static String functional(Fixture f, String type) {
    ResolvedMethod method = f.resolver().functionalMethod(Fixture.type(type)).orElseThrow();
    return method.ref() + " " + method.parameters();
  }

  @Test
  void the_parameter_of_a_closure_follows_from_the_receiver() {
    Fixture f = Fixture.of(BUF);
    ResolvedMethod forEach =
        f.resolver()
            .method(
                Fixture.type("java.util.List<x.Buf>"), "forEach", List.of(TypeResolver.REFERENCE))
            .orElseThrow();
    ResolvedMethod accept =
        f.resolver().functionalMethod(forEach.parameters().get(0)).orElseThrow();
    assertThat(accept.parameters()).containsExactly(TypeRef.of("x.Buf"));
  }

  @Test
  void iterating_yields_elements() {
    Fixture f = Fixture.of(BUF, "package a; abstract class Bufs implements Iterable<x.Buf> {}");
    assertThat(f.resolver().elementOf(Fixture.type("x.Buf[]"))).isEqualTo(TypeRef.of("x.Buf"));
    assertThat(f.resolver().elementOf(TypeRef.of("a.Bufs"))).isEqualTo(TypeRef.of("x.Buf"));
    assertThat(
            f.resolver().elementOf(Fixture.type("java.util.Set<java.util.Map.Entry<int,x.Buf>>")))
        .hasToString("java.util.Map.Entry<int,x.Buf>");
    assertThat(f.resolver().elementOf(TypeRef.of("java.util.List"))).isEqualTo(TypeRef.OBJECT);
    assertThat(f.resolver().elementOf(TypeRef.STRING)).isEqualTo(TypeRef.UNKNOWN);
  }

  @Test
  void arrays_have_the_methods_of_object_and_a_clone_of_their_type() {
    Fixture f = Fixture.of(BUF);
    assertThat(f.call("x.Buf[]", "clone")).startsWith("x.Buf[] ");
    assertThat(f.call("x.Buf[]", "hashCode")).isEqualTo("int java.lang.Object#hashCode()");
  }

  @Test
  void static_methods_of_interfaces_are_not_inherited() {
    Fixture f = Fixture.of("package a; interface I { static void s() {} } class C implements I {}");
    assertThat(f.call("a.I", "s")).endsWith("a.I#s()");
    assertThat(f.call("a.C", "s")).isEqualTo("none");
  }

  @Test
  void nothing_is_found_on_unknown_types() {
    Fixture f = Fixture.of(BUF);
    assertThat(f.call("?", "m")).isEqualTo("none");
    assertThat(f.call("not.Known", "m")).isEqualTo("none");
  }
}
