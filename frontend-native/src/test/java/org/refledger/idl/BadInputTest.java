package org.refledger.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlType.Kind;

/** What is wrong with a file is told with its place, and the rest is still read. */
class BadInputTest {
  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void start() {
    reading = new Reading(folder);
  }

  private List<String> operations() {
    return reading.unit().interfaces().stream()
        .flatMap(face -> face.operations().stream())
        .map(IdlOperation::name)
        .toList();
  }

  @Test
  void aDeclarationThatCannotBeReadCostsItselfOnly() {
    reading.file("a.idl", "interface I {\n void A([in] long x);\n void B(+);\n void C();\n}\n");

    assertThat(operations()).containsExactly("A", "C");
    assertThat(reading.notices())
        .containsExactly(
            "a.idl:3 Unexpected '+': the declaration of lines 3 to 3 cannot be read and was passed"
                + " over; the rest of the file was analysed.");
  }

  @Test
  void aMissingBraceEndsAtTheNextInterface() {
    reading.file("a.idl", "interface I {\n void A();\ninterface J {\n void B();\n}\n");

    assertThat(operations()).contains("A", "B");
    assertThat(reading.notices()).anyMatch(text -> text.startsWith("a.idl:3 The body of the"));
  }

  @Test
  void aFragmentIsReadAndItsUnknownTypesAreNamedOnce() {
    reading.file("a.idl", "interface I : IUnheard { HRESULT A([in] STRANGE s, [out] ODD *o); }");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.operation("A").parameters().get(0).type().is(Kind.UNKNOWN)).isTrue();
    assertThat(reading.notices())
        .containsExactly(
            "a.idl:1 Neither this file nor its imports declare ODD, STRANGE; rules that have to know"
                + " them stay silent.");
  }

  @Test
  void aWizardTemplateIsReadWithItsPlaceholders() {
    reading.file(
        "a.idl",
        "import \"oaidl.idl\";\n[object, uuid([!output IID])]\ninterface I : IUnknown { HRESULT"
            + " A(); }");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void midl3IsPassedOverWithOneNotice() {
    reading.file(
        "a.idl",
        "namespace N {\n runtimeclass C : Base {\n C();\n String Name { get; };\n }\n runtimeclass"
            + " D {\n D(Int32 x);\n }\n}\ninterface I { void A(); }");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.notices()).hasSize(1).allMatch(text -> text.contains("MIDL 3"));
  }

  @Test
  void controlZEndsTheFile() {
    reading.file("a.idl", "interface I { void A(); }\u001a garbage {{{");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void latin1AndUtf16AreRead() {
    reading.file(
        "a.idl", "/* caf\u00e9 */ interface I { void A(); }".getBytes(StandardCharsets.ISO_8859_1));
    reading.file("b.idl", "\ufeffinterface J { void B(); }".getBytes(StandardCharsets.UTF_16LE));

    assertThat(reading.read().units()).allMatch(unit -> unit.interfaces().size() == 1);
  }

  @Test
  void importsThatGoRoundInACircleAreReadOnce() {
    reading.file("a.idl", "import \"b.idl\";\ninterface I { void A([in] B b); }");
    reading.file("b.idl", "import \"a.idl\";\ninterface J { typedef long B; }");

    assertThat(reading.p("A", "b").type().is(Kind.INTEGER)).isTrue();
    assertThat(reading.notices()).anyMatch(text -> text.contains("closes a circle"));
  }

  @Test
  void anIncludeOfItselfIsPassedOver() {
    reading.file("a.idl", "#include \"a.idl\"\ninterface I { void A(); }");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.notices()).anyMatch(text -> text.startsWith("a.idl:1 Including a.idl"));
  }

  @Test
  void missingFilesAreNamed() {
    reading.file(
        "a.idl",
        "#include \"gone.h\"\nimport \"lost.idl\";\nimport \"unknwn.idl\";\ninterface I {}");

    assertThat(reading.notices())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("a.idl:1 The included file gone.h"))
        .anyMatch(text -> text.startsWith("a.idl:2 The imported file lost.idl"));
  }

  @Test
  void headersOfTheSdkThatDeclareNothingOfInterestAreNotMissed() {
    reading.file("a.idl", "#include <olectl.h>\n#include \"winerror.h\"\ninterface I {}");

    assertThat(reading.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface nsIA : nsIB { readonly attribute long a; void f(in string s); };",
        "%{C++\n#include \"a.h\"\n%}\ninterface nsIA;",
        "module com { interface XA { void f([in] long n) raises (com::E); }; };",
        "struct A { @key long id; string name; };",
        "module M { exception E { long code; }; };",
        "partial interface A { undefined f(optional DOMString s); };",
        "dictionary D { boolean a = false; };",
        "interface A { attribute long a; };",
        "published service com::S { interface X; };"
      })
  void aFileOfAnotherLanguageIsToldOnceAndNotJudged(String text) {
    reading.file("a.idl", "#include \"gone.idl\"\n" + text);
    reading.file("b.idl", "interface I { void A(); }");

    assertThat(reading.notices())
        .containsExactly(
            "a.idl:1 This is not MIDL but an IDL of another family (OMG, UNO, WebIDL or XPIDL), so"
                + " nothing in it was judged.");
    assertThat(reading.read().units()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "typedef [bitmap32bit] bitmap { A = 1 } b;",
        "void f([in, charset(UTF16)] uint16 *p);",
        "typedef struct { [relative] long *p; } s;",
        "[todo] void g();"
      })
  void pidlIsNotJudgedByTheRulesOfMidl(String text) {
    reading.file("a.idl", "interface I { " + text + " }");

    assertThat(reading.notices()).hasSize(1).allMatch(notice -> notice.contains("pidl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void F([in] long attribute, [out] long *readonly);",
        "typedef struct S { long exception; long service; long module; } S;",
        "void G([in, range(0, 9), string] char *relative); void raises([in] long in);",
        "typedef enum E { callback, partial } E; } library L { module M { const long N = 1; }",
        "[propget] HRESULT charset([out, retval] long *flag);"
      })
  void namesThatAreWordsElsewhereAreNames(String text) {
    reading.file("a.idl", "interface I { " + text + " }");

    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void midl3HasBareOutParametersAndIsNoOtherLanguage() {
    reading.file(
        "a.idl", "namespace N { runtimeclass C { Boolean TryGet(Int32 i, out String s); } }");

    assertThat(reading.notices()).hasSize(1).allMatch(text -> text.contains("MIDL 3"));
  }

  @Test
  void guidsAreDeclaredAndTypesPublishedUnderTheirOwnName() {
    reading.file(
        "a.idl",
        "declare_guid(CLSID_A, 086BFA6B-3C18-4B61-9D4B-120E64F165DC);\ntypedef DECIMAL DECIMAL;\n"
            + "interface I { void F([in] DECIMAL p); }");

    assertThat(reading.p().type().is(Kind.STRUCT)).isTrue();
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void anArrayFromZeroToAnythingIsOpen() {
    reading.file(
        "a.idl",
        "interface I { typedef long A[0..*]; void F([in] long n, [in, size_is(n)] A p); }");

    assertThat(reading.p().type().levels().get(0).shape()).isEqualTo(IdlLevel.Shape.OPEN_ARRAY);
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void filesOutsideOfTheRootAreNotRead() throws java.io.IOException {
    java.nio.file.Files.writeString(folder.resolve("secret.h"), "typedef long SECRET;");
    Reading inner = new Reading(folder.resolve("project"));
    inner.file("a.idl", "#include \"../secret.h\"\ninterface I { void F([in] SECRET p); }");

    assertThat(inner.p().type().is(Kind.UNKNOWN)).isTrue();
    assertThat(inner.notices()).anyMatch(text -> text.contains("secret.h was not found"));
  }

  @Test
  void filesOfTheIncludePathAreReadAndWhatIsAboveItIsNot() throws java.io.IOException {
    Path sdk = java.nio.file.Files.createDirectories(folder.resolve("sdk/inner"));
    java.nio.file.Files.writeString(folder.resolve("secret.h"), "typedef long SECRET;");
    java.nio.file.Files.writeString(
        sdk.resolve("far.idl"), "import \"near.idl\";\n#include \"../../secret.h\"");
    java.nio.file.Files.writeString(sdk.resolve("near.idl"), "interface N { typedef long NEAR; }");
    Reading inner = new Reading(folder.resolve("project")).including(folder.resolve("sdk"));
    inner.file(
        "a.idl", "import \"inner/far.idl\";\ninterface I { void F([in] NEAR p, [in] SECRET q); }");

    assertThat(inner.p().type().is(Kind.INTEGER)).isTrue();
    assertThat(inner.p("F", "q").type().is(Kind.UNKNOWN)).isTrue();
    assertThat(inner.read().units()).hasSize(1);
  }

  @Test
  void bigEndianUtf16IsRead() {
    reading.file("a.idl", "\ufeffinterface I { void A(); }".getBytes(StandardCharsets.UTF_16BE));

    assertThat(operations()).containsExactly("A");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void aMacroThatNeverEndsIsLeftAlone() {
    StringBuilder text = new StringBuilder("#define M0 long\n#define SELF SELF x\n");
    for (int i = 1; i < 40; i++) {
      text.append("#define M" + i + " M" + (i - 1) + " M" + (i - 1) + "\n");
    }
    reading.file(
        "a.idl",
        text + "interface I { void A([in] M39 x); }\n#define X\nX interface J {" + " void B(); };");

    assertThat(reading.notices()).anyMatch(notice -> notice.contains("Macro M39 never ends"));
    assertThat(reading.unit().interfaces()).hasSize(2);
  }

  @Test
  void deepNestingIsRefusedInsteadOfOverflowing() {
    String deep = "(".repeat(100_000);
    reading.file("a.idl", "const long X = " + deep + ";\ninterface I { void A(); }");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.notices()).anyMatch(text -> text.contains("nested too deeply"));
  }

  @Test
  void anExpressionWithoutEndIsNoSize() {
    String stars = "*".repeat(200_000);
    reading.file("a.idl", "interface I { void A([in, size_is(" + stars + "n)] long a[]); }");

    assertThat(operations()).containsExactly("A");
    assertThat(reading.p("A", "a").type().levels().get(0).isSized()).isFalse();
  }

  @Test
  void anAcfOfAnotherInterfaceStillPairsByFileName() {
    reading.file("a.idl", "interface I { typedef long *P; void A([in] P p); }");
    reading.file("a.acf", "interface Other { typedef [allocate(all_nodes)] P; }");

    assertThat(reading.unit().acf()).isPresent();
    assertThat(reading.p("A", "p").type().hasTypedefAttribute("allocate")).isTrue();
  }

  @Test
  void anAcfThatDependsOnMacrosIsReadAsIfAllWereDefined() {
    reading.file("a.idl", "interface I { void A(); }");
    reading.file(
        "a.acf",
        "#ifdef SERVER\n#define MORE ,enable_allocate\n#else\n#define MORE\n#endif\ninterface I {"
            + " [comm_status MORE] A(); }");

    assertThat(reading.operation("A").attributes().has("enable_allocate")).isTrue();
    assertThat(reading.notices()).anyMatch(text -> text.contains("depends on SERVER"));
  }
}
