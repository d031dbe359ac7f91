package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;

class NameResolutionTest {

  @Test
  void java_lang_and_imported_jdk_types_resolve() {
    Fixture f =
        Fixture.of(
            "package a; import java.util.*; import java.util.Map.Entry; class A { String s; List<Entry<String, int[]>> l; }");
    assertThat(f.typeOf("s")).isEqualTo("java.lang.String");
    assertThat(f.typeOf("l"))
        .isEqualTo("java.util.List<java.util.Map.Entry<java.lang.String,int[]>>");
  }

  @Test
  void a_single_type_import_is_believed_without_a_class_path() {
    Fixture f =
        Fixture.of(
            "package a; import io.netty.buffer.ByteBuf; class A { ByteBuf b; ByteBuf.Inner i; }");
    assertThat(f.typeOf("b")).isEqualTo("io.netty.buffer.ByteBuf");
    assertThat(f.typeOf("i")).isEqualTo("io.netty.buffer.ByteBuf.Inner");
  }

  @Test
  void an_unknown_name_comes_from_the_only_unknown_package_imported_on_demand() {
    Fixture f =
        Fixture.of(
            "package a; import java.util.*; import io.netty.buffer.*; class A { ByteBuf b; List<String> l; }");
    assertThat(f.typeOf("b")).isEqualTo("io.netty.buffer.ByteBuf");
    assertThat(f.typeOf("l")).startsWith("java.util.List");
  }

  @Test
  void with_two_unknown_packages_on_demand_the_name_stays_unknown() {
    Fixture f =
        Fixture.of(
            "package a; import io.netty.buffer.*; import io.netty.util.*; class A { ByteBuf b; }");
    assertThat(f.typeOf("b")).isEqualTo("?");
  }

  @Test
  void without_on_demand_imports_an_unknown_name_is_of_the_same_package() {
    Fixture f = Fixture.of("package a; class A { Missing m; }");
    assertThat(f.typeOf("m")).isEqualTo("a.Missing");
  }

  @Test
  void below_an_unknown_super_class_an_unknown_name_may_be_its_member() {
    Fixture f = Fixture.of("package a; import x.Base; class A extends Base { Missing m; }");
    assertThat(f.typeOf("m")).isEqualTo("?");
  }

  @Test
  void a_qualified_name_of_an_unknown_package_is_taken_as_written() {
    Fixture f =
        Fixture.of(
            "package a; class A { io.netty.buffer.ByteBuf b; java.util.Map.Entry<String, String> e; }");
    assertThat(f.typeOf("b")).isEqualTo("io.netty.buffer.ByteBuf");
    assertThat(f.typeOf("e")).startsWith("java.util.Map.Entry<");
  }

  @Test
  void stubs_make_types_of_on_demand_imports_known() {
    Fixture f =
        Fixture.of("package a; import x.*; import y.*; class A { Buf b; }")
            .stub("fam", "package x; class Buf {}");
    assertThat(f.typeOf("b")).isEqualTo("x.Buf");
  }

  @Test
  void nested_types_are_inherited_from_super_types() {
    Fixture f =
        Fixture.of(
            "package a; class Base { static class Node {} interface Cb {} }",
            "package b; class Sub extends a.Base { Node n; class In { Cb c; } }");
    assertThat(f.typeOf("n")).isEqualTo("a.Base.Node");
    assertThat(f.typeOf("c")).isEqualTo("a.Base.Cb");
  }

  @Test
  void nested_types_are_inherited_from_class_files() {
    Fixture f =
        Fixture.of(
            "package a; abstract class M<K, V> implements java.util.Map<K, V> { Entry<K, V> e; }");
    assertThat(f.typeOf("e")).isEqualTo("java.util.Map.Entry<java.lang.Object,java.lang.Object>");
  }

  @Test
  void inner_names_hide_outer_and_imported_ones() {
    Fixture f =
        Fixture.of(
            "package a; import java.util.List; class A { class List {} List l; void m() { class List {} List k; } }");
    assertThat(f.typeOf("l")).isEqualTo("a.A.List");
    assertThat(f.typeOf("k")).isEqualTo("a.A.m$1$List");
  }

  @Test
  void type_variables_become_their_bounds() {
    Fixture f =
        Fixture.of(
            "package a; class A<T extends Number, U extends T> { T t; U u; <X> void m() { X x; java.util.List<T> l; } }");
    assertThat(f.typeOf("t")).isEqualTo("java.lang.Number");
    assertThat(f.typeOf("u")).isEqualTo("java.lang.Number");
    assertThat(f.typeOf("x")).isEqualTo("java.lang.Object");
    assertThat(f.typeOf("l")).isEqualTo("java.util.List<java.lang.Number>");
  }

  @Test
  void recursive_and_cyclic_bounds_end() {
    Fixture f =
        Fixture.of(
            "package a; class A<T extends Comparable<T>> { T t; } class B<X extends Y, Y extends X> { X x; }");
    assertThat(f.typeOf("t")).startsWith("java.lang.Comparable");
    assertThat(f.typeOf("x")).isEqualTo("java.lang.Object");
  }

  @Test
  void cyclic_headers_end() {
    Fixture f =
        Fixture.of("package a; class A extends B { N n; } class B extends A { class N {} }");
    assertThat(f.typeOf("n")).isEqualTo("a.B.N");
  }

  @Test
  void wildcards_become_bounds_and_var_is_unknown() {
    Fixture f =
        Fixture.of(
            "package a; import java.util.*; class A { void m() { List<? extends Number> e; List<? super Integer> s; List<?> w; var v = e; } }");
    assertThat(f.typeOf("e")).isEqualTo("java.util.List<java.lang.Number>");
    assertThat(f.typeOf("s")).isEqualTo("java.util.List<java.lang.Integer>");
    assertThat(f.typeOf("w")).isEqualTo("java.util.List<java.lang.Object>");
    assertThat(f.typeOf("v")).isEqualTo("?");
  }

  @Test
  void static_imports_bring_member_types() {
    Fixture f =
        Fixture.of(
            "package a; import static java.util.Map.Entry; import static java.util.AbstractMap.*; class A { Entry e; SimpleEntry s; }");
    assertThat(f.typeOf("e")).isEqualTo("java.util.Map.Entry");
    assertThat(f.typeOf("s")).isEqualTo("java.util.AbstractMap.SimpleEntry");
  }

  @Test
  void module_imports_bring_exported_packages() {
    Fixture f = Fixture.of("import module java.base; class A { ByteBuffer b; List<String> l; }");
    assertThat(f.typeOf("b")).isEqualTo("java.nio.ByteBuffer");
    assertThat(f.typeOf("l")).startsWith("java.util.List");
  }

  @Test
  void only_names_that_can_be_types_are_types() {
    Fixture f = Fixture.of("package a; import java.util.Map; class A { int x; void m() {} }");
    assertThat(f.resolver().typeNamed("x", f.bodyOf("m"))).isEmpty();
    assertThat(f.resolver().typeNamed("CONSTANT", f.bodyOf("m"))).isEmpty();
    assertThat(f.resolver().typeNamed("Map.Entry", f.bodyOf("m")))
        .contains(TypeRef.of("java.util.Map.Entry"));
    assertThat(f.resolver().typeNamed("java.util", f.bodyOf("m"))).isEmpty();
    assertThat(f.resolver().typeNamed("java.util.Map.FOO", f.bodyOf("m"))).isEmpty();
  }

  @Test
  void anonymous_and_local_classes_are_numbered_in_source_order() {
    Fixture f =
        Fixture.of(
            "package a; class A { Runnable r = new Runnable() { public void run() { new Thread() {}; } };"
                + " void m() { new Object() {}; class L {} new Object() {}; } void m(int i) { new Object() {}; } }");
    List<String> names =
        f
            .variable("r")
            .findCompilationUnit()
            .orElseThrow()
            .findAll(ObjectCreationExpr.class)
            .stream()
            .map(f.resolver()::nameOf)
            .toList();
    assertThat(names)
        .containsExactly(
            "a.A.r$1$Runnable",
            "a.A.r$1$Runnable.run$1$Thread",
            "a.A.m$1$Object",
            "a.A.m$3$Object",
            "a.A.m$4$Object");
    assertThat(f.decl("a.A.m$2$L").methods("<init>")).hasSize(1);
    assertThat(f.decl("a.A.r$1$Runnable").superTypes())
        .containsExactly(TypeRef.OBJECT, TypeRef.of("java.lang.Runnable"));
  }

  @Test
  void bodies_of_enum_constants_are_classes() {
    Fixture f = Fixture.of("package a; enum E { X { void m() {} }, Y; void m() {} }");
    assertThat(f.decl("a.E.X$1$E").superTypes()).containsExactly(TypeRef.of("a.E"));
    assertThat(f.decl("a.E").fields()).extracting("name").containsExactly("X", "Y");
    assertThat(f.call("a.E", "values")).isEqualTo("a.E[] a.E#values()");
    assertThat(f.call("a.E", "ordinal")).isEqualTo("int java.lang.Enum#ordinal()");
  }

  @Test
  void records_have_components_accessors_and_a_canonical_constructor() {
    Fixture f = Fixture.of("package a; record P<T>(T left, int... right) { P { } }");
    ClassDecl decl = f.decl("a.P");
    assertThat(decl.kind()).isEqualTo(ClassDecl.Kind.RECORD);
    assertThat(decl.fields()).extracting("name").containsExactly("left", "right");
    assertThat(f.call("a.P<java.lang.String>", "left")).isEqualTo("java.lang.String a.P#left()");
    assertThat(decl.methods("<init>"))
        .extracting(m -> m.ref().parameters())
        .containsExactly(List.of("java.lang.Object", "int[]"));
  }

  @Test
  void signatures_are_erased_and_types_keep_their_variables() {
    Fixture f =
        Fixture.of(
            "package a; class A<T extends Number> { <X extends Runnable> T m(X x, T[] t, String... s) throws java.io.IOException { return null; } }");
    MethodDecl m = f.decl("a.A").methods("m").get(0);
    assertThat(m.ref().parameters())
        .containsExactly("java.lang.Runnable", "java.lang.Number[]", "java.lang.String[]");
    assertThat(m.returnType()).isEqualTo(TypeRef.of("T"));
    assertThat(m.parameters().get(0).type()).isEqualTo(TypeRef.of("X"));
    assertThat(m.thrown()).containsExactly(TypeRef.of("java.io.IOException"));
    assertThat(m.isVarargs()).isTrue();
    assertThat(m.range().startLine()).isEqualTo(1);
  }

  @Test
  void annotations_keep_resolved_names_and_values() {
    Fixture f =
        Fixture.of(
            "package a; import x.Ann; @Ann(n = 2, s = {\"p\", \"q\"}, w = When.TRUE, b = true, m = -1) class A { @Deprecated int i; }");
    var use = f.decl("a.A").annotations().get(0);
    assertThat(use.type()).isEqualTo("x.Ann");
    assertThat(use.members())
        .containsEntry("n", 2L)
        .containsEntry("s", List.of("p", "q"))
        .containsEntry("w", "When.TRUE")
        .containsEntry("b", true)
        .containsEntry("m", -1L);
    assertThat(f.decl("a.A").fields().get(0).annotations().get(0).type())
        .isEqualTo("java.lang.Deprecated");
  }

  @Test
  void the_first_of_two_sources_of_one_name_counts() {
    Fixture f = Fixture.of("package a; class A { int one; }", "package a; class A { int two; }");
    assertThat(f.decl("a.A").fields()).extracting("name").containsExactly("one");
  }

  @Test
  void enclosing_type_is_the_innermost_around_a_node() {
    Fixture f =
        Fixture.of(
            "package a; class A { class In { void m() {} } void k() { Object o = new Object() { int z = 1; }; } }");
    assertThat(f.resolver().enclosingType(f.bodyOf("m"))).isEqualTo("a.A.In");
    assertThat(f.resolver().enclosingType(f.variable("z"))).isEqualTo("a.A.k$1$Object");
    assertThat(f.resolver().enclosingType(f.variable("o"))).isEqualTo("a.A");
    Node in = f.bodyOf("m").getParentNode().flatMap(Node::getParentNode).orElseThrow();
    assertThat(f.resolver().nameOf(in)).isEqualTo("a.A.In");
  }
}
