package org.refledger.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.ir.idl.IdlExpression;
import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Origin;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlType.Kind;

class TypesTest {
  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void start() {
    reading = new Reading(folder);
  }

  private IdlLevel level(int index) {
    return reading.p().type().levels().get(index);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '[in] long *p', REF, TOP_LEVEL",
    "'', '[in, unique] long *p', UNIQUE, ATTRIBUTE",
    "'', '[in][ptr] long *p', FULL, ATTRIBUTE",
    "'typedef [unique] long *T;', '[in] T p', UNIQUE, TYPEDEF",
    "'typedef [unique] long *T;', '[in, ref] T p', REF, ATTRIBUTE",
    "'typedef long *T;', '[in] T p', REF, TOP_LEVEL",
    "'typedef [ptr] long *T; typedef T U;', '[in] U p', FULL, TYPEDEF"
  })
  void theClassOfATopLevelPointerFollowsMidlsOrder(
      String types, String parameter, PointerClass pointer, Origin origin) {
    reading.file("a.idl", Reading.idl(types, parameter));

    assertThat(level(0).pointer()).isEqualTo(pointer);
    assertThat(level(0).origin()).isEqualTo(origin);
  }

  @Test
  void innerPointersFollowTheDefiningThenTheUsingInterface() {
    reading.file("types.idl", "[pointer_default(ptr)] interface T { typedef long *DEFINED; }");
    reading.file("plain.idl", "typedef long *PLAIN;");
    reading.file(
        "a.idl",
        "import \"types.idl\", \"plain.idl\"; [pointer_default(ref)] interface I { void F([in]"
            + " DEFINED *p); void G([in] PLAIN *p); void H([in] long **p); }");

    assertThat(reading.p("F", "p").type().levels().get(1).pointer()).isEqualTo(PointerClass.FULL);
    assertThat(reading.p("G", "p").type().levels().get(1).origin())
        .isEqualTo(Origin.USING_INTERFACE);
    assertThat(reading.p("H", "p").type().levels().get(1).pointer()).isEqualTo(PointerClass.REF);
  }

  @Test
  void withoutAnyWordAnInnerPointerIsUnique() {
    reading.file("a.idl", Reading.idl("", "[in] long **p"));

    assertThat(level(1).pointer()).isEqualTo(PointerClass.UNIQUE);
    assertThat(level(1).origin()).isEqualTo(Origin.FALLBACK);
  }

  @Test
  void sizesStandAtTheLevelTheirSlotIsAbout() {
    reading.file(
        "a.idl", Reading.idl("", "[in] long n, [out] long *m, [out, size_is(n, *m)] long **p"));

    assertThat(level(0).size(SizeAttribute.SIZE_IS).orElseThrow().text()).isEqualTo("n");
    assertThat(level(1).size(SizeAttribute.SIZE_IS).orElseThrow().uses())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.name()).isEqualTo("m");
              assertThat(use.dereferences()).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @CsvSource({"n ? *n : 0, true", "n && *n, true", "(n != 0 ? *n : 0) * 2, true", "*n, false"})
  void whatIsAskedForNullIsNotReadThroughNull(String size, boolean tested) {
    reading.file(
        "a.idl", Reading.idl("", "[in, unique] long *n, [in, size_is(" + size + ")] long *p"));

    IdlExpression given = reading.p().type().levels().get(0).sizes().get(SizeAttribute.SIZE_IS);
    assertThat(given.uses()).filteredOn(u -> u.dereferences() > 0).isNotEmpty();
    assertThat(given.uses()).allMatch(use -> use.tested() == tested);
  }

  @Test
  void anEmptySlotLeavesItsLevelAlone() {
    reading.file("a.idl", Reading.idl("", "[out] long *n, [out, size_is( ,*n)] char **p"));

    assertThat(level(0).isSized()).isFalse();
    assertThat(level(1).isSized()).isTrue();
  }

  @Test
  void constantsAreComputedAcrossFiles() {
    reading.file("c.idl", "const long N = 2; enum { A = 3, B };");
    reading.file(
        "a.idl", "import \"c.idl\";" + Reading.idl("", "[in, size_is((N + B) * 2)] long p[]"));

    assertThat(level(0).size(SizeAttribute.SIZE_IS).orElseThrow().constant()).hasValue(12);
  }

  @Test
  void aProductIsNoCast() {
    reading.file(
        "a.idl", Reading.idl("", "[in] long n, [in] long m, [in, size_is((n)*m)] int p[]"));

    assertThat(level(0).size(SizeAttribute.SIZE_IS).orElseThrow().uses())
        .extracting(use -> use.name() + use.dereferences())
        .containsExactly("n0", "m0");
  }

  @Test
  void arraysAndPointersAreReadFromTheNameOutwards() {
    reading.file("a.idl", Reading.idl("", "[in] long (*p)[4], [in] long *q[]"));

    assertThat(reading.p().type().levels())
        .extracting(IdlLevel::shape)
        .containsExactly(Shape.POINTER, Shape.FIXED_ARRAY);
    assertThat(reading.p("F", "q").type().levels())
        .extracting(IdlLevel::shape)
        .containsExactly(Shape.OPEN_ARRAY, Shape.POINTER);
  }

  @Test
  void keywordsOfAttributesAreNamesElsewhere() {
    reading.file(
        "a.idl",
        Reading.idl("", "[in] long in, [out] long *out, [in, string] char *string, [in] int p")
            + "interface J { void G([in] long id, [in] long default, [in] long small, [in] long"
            + " pipe, [in] long version); }");

    assertThat(reading.notices()).isEmpty();
    assertThat(reading.operation("F").parameters()).hasSize(4);
    assertThat(reading.operation("G").parameters())
        .extracting(slot -> slot.name())
        .containsExactly("id", "default", "small", "pipe", "version");
  }

  @Test
  void macrosAndConditionalsAreCarriedOut() {
    reading.file(
        "a.idl",
        """
        #define PTR(t) t *
        #define JOIN(a, b) a##b
        #if defined(MISSING) || __midl < 500
        this is no idl
        #elif 1 + 1 == 2 && !defined MISSING
        interface I { void F([in] PTR(long) JOIN(p, )); }
        #else
        nor this
        #endif
        """);

    assertThat(reading.notices()).isEmpty();
    assertThat(reading.p().type().depth()).isEqualTo(1);
    assertThat(reading.p().where().startLine()).isEqualTo(6);
  }

  @Test
  void positionsAreThoseOfTheIncludedFile() {
    reading.file("a.idl", "interface I {\n#include \"body.inc\"\n}");
    reading.beside("body.inc", "\n  void F([in] long p);\n");

    assertThat(reading.p().where().toString()).isEqualTo("body.inc:2:20");
  }

  @Test
  void anIncludedFragmentIsReadWhereItsTypesAreKnown() {
    reading.file("a.idl", "typedef long NUMBER;\n#include \"part.idl\"\n");
    reading.file("part.idl", "interface I { void F([in] NUMBER p); }");

    assertThat(reading.read().units()).hasSize(1);
    assertThat(reading.p().type().is(Kind.INTEGER)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'[object]', ': IUnknown', OBJECT",
    "'[local, object]', ': IUnknown', LOCAL",
    "'[uuid(1)]', '', RPC",
    "'[odl]', ': IUnknown', AUTOMATION",
    "'[object, dual]', ': IDispatch', OBJECT"
  })
  void theProtocolFollowsTheAttributes(String attributes, String base, Protocol protocol) {
    reading.file("a.idl", attributes + " interface I " + base + " { HRESULT F(); }");

    assertThat(reading.unit().interfaces().get(0).protocol()).isEqualTo(protocol);
  }

  @Test
  void onlyTypesThatStubsCarryAreMarshaled() {
    reading.file(
        "a.idl",
        Reading.idl(
            "typedef struct A { long n; } A; typedef struct B { A *a; } B; typedef struct C { long n;"
                + " } C;",
            "[in] B *p"));

    assertThat(reading.unit().marshaled()).containsExactly("struct A", "struct B");
    assertThat(reading.unit().declared()).containsAll(List.of("struct A", "struct B", "struct C"));
  }

  @Test
  void theAcfSpeaksOfTypesOperationsAndParameters() {
    reading.file("a.idl", Reading.idl("typedef long *T;", "[in] T p"));
    reading.file(
        "A.ACF",
        "[explicit_handle] interface I { typedef [allocate(all_nodes, dont_free)] T;"
            + " [comm_status] F([force_allocate] p); }");

    assertThat(reading.unit().interfaces().get(0).attributes().has("explicit_handle")).isTrue();
    assertThat(reading.operation("F").attributes().has("comm_status")).isTrue();
    assertThat(reading.p().attributes().has("force_allocate")).isTrue();
    assertThat(
            reading
                .p()
                .type()
                .typedefs()
                .get(0)
                .attributes()
                .find("allocate")
                .orElseThrow()
                .arguments())
        .containsExactly("all_nodes", "dont_free");
  }
}
