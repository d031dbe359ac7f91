package org.refledger.cpp.prelude;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/** What a header says becomes what a Java stub would say. */
class HeaderReaderTest {
  private final List<Notification> notifications = new ArrayList<>();

  private Prelude read(String text) {
    return new HeaderReader(notifications::add).read(List.of(new HeaderText("own.h", text)));
  }

  private ClassDecl type(String text, String name) {
    return read(text).classes().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private MethodDecl function(String text) {
    return type(text, "native").methods().get(0);
  }

  private List<AnnotationUse> firstParameter(String text) {
    return function(text).parameters().get(0).annotations();
  }

  private static AnnotationUse use(String name) {
    return new AnnotationUse(name, Map.of());
  }

  @Test
  void aFreeFunctionIsAStaticMethodOfTheClassNative() {
    MethodDecl method = function("struct Thing;\nThing *open_thing(const char *name, int mode);");

    assertThat(method.ref()).hasToString("native#open_thing(char*,int)");
    assertThat(method.isStatic()).isTrue();
    assertThat(method.returnType()).isEqualTo(TypeRef.of("Thing"));
    assertThat(method.range().startLine()).isEqualTo(2);
    assertThat(notifications).isEmpty();
  }

  @Test
  void aMacroWithoutMembersIsAnAnnotation() {
    assertThat(function("REFLEDGER_OWNED REFLEDGER_NULLABLE Thing *make();").annotations())
        .containsExactly(use("Owned"), use("Nullable"));
    assertThat(function("static REFLEDGER_NO_RETURN void die(int code);").annotations())
        .containsExactly(use("NoReturn"));
    assertThat(firstParameter("void drop(REFLEDGER_RELEASES Thing *t);"))
        .containsExactly(use("Releases"));
  }

  @Test
  void membersAreTextNumbersAndTruths() {
    assertThat(
            firstParameter(
                "int get(REFLEDGER(Out, when = SUCCESS, borrowed = true, type = \"Thing\") Thing **t);"))
        .containsExactly(
            new AnnotationUse("Out", Map.of("when", "SUCCESS", "borrowed", true, "type", "Thing")));
    assertThat(firstParameter("void drop(REFLEDGER(Releases, 2) Thing *t);"))
        .containsExactly(new AnnotationUse("Releases", Map.of("value", 2L)));
  }

  @Test
  void severalValuesOfOneMemberStandInBraces() {
    ClassDecl type =
        type("struct REFLEDGER(RefCounted, release = {\"drop\", \"close\"}) T { int n; };", "T");

    assertThat(type.annotations())
        .containsExactly(
            new AnnotationUse("RefCounted", Map.of("release", List.of("drop", "close"))));
    assertThat(type.fields()).extracting(f -> f.name()).containsExactly("n");
  }

  @Test
  void whatSalCallsOutIsTheCallersOnlyByTheRulesOfCom() {
    assertThat(firstParameter("HRESULT a(_COM_Outptr_ void **ppv);")).containsExactly(use("Out"));
    assertThat(firstParameter("HRESULT b(_Out_ IStream **pp);")).containsExactly(use("Out"));
    assertThat(firstParameter("HRESULT c(__RPC__deref_out_opt BSTR *s);")).isEmpty();
    assertThat(
            firstParameter("typedef struct BSTR *BSTR;\nHRESULT c(__RPC__deref_out_opt BSTR *s);"))
        .containsExactly(use("Out"));
    assertThat(firstParameter("HRESULT d(_Out_ int *n);")).isEmpty();
    assertThat(firstParameter("HRESULT e(_Outptr_ const char **text);")).isEmpty();
  }

  @Test
  void typedefsAreFollowed() {
    String types =
        """
        typedef long HRESULT;
        struct IFoo { HRESULT Ask(int n); };
        typedef IFoo *LPFOO;
        typedef struct jobject *jobject;
        """;

    MethodDecl method =
        function(types + "HRESULT get(LPFOO foo, LPFOO *out, jobject o, jobject *os);");

    assertThat(method.ref()).hasToString("native#get(IFoo,IFoo[],jobject,jobject[])");
    assertThat(method.returnType()).isEqualTo(TypeRef.INT);
    assertThat(read(types).aliases())
        .containsEntry("LPFOO", "IFoo *")
        .containsEntry("jobject", "jobject *");
  }

  @Test
  void aTypedefOfItselfEndsNowhereElse() {
    assertThat(function("typedef B A;\ntypedef A B;\nvoid f(A *a);").ref().parameters()).hasSize(1);
  }

  @Test
  void classesHaveBasesConstructorsDestructorsAndOperators() {
    ClassDecl type =
        type(
            """
            template <class T> struct Holder : Base {
              Holder(REFLEDGER_CONSUMED T *raw);
              ~Holder();
              static Holder *of(T *raw);
              REFLEDGER_BORROWED T *operator->();
              operator T *();
              T **operator&();
            };
            """,
            "Holder");

    assertThat(type.superTypes()).containsExactly(TypeRef.of("Base"));
    assertThat(type.methods())
        .extracting(m -> m.ref().signature() + " " + m.returnType())
        .containsExactly(
            "<init>(?) void",
            "~Holder() void",
            "of(?) Holder",
            "operator->() T",
            "operator T*() T",
            "operator&() T[]");
    assertThat(type.methods().get(2).isStatic()).isTrue();
  }

  @Test
  void namesInNamespacesHaveDots() {
    assertThat(type("namespace a { namespace b { struct C { void f(); }; } }", "a.b.C").methods())
        .extracting(m -> m.ref().toString())
        .containsExactly("a.b.C#f()");
  }

  @Test
  void macrosAreCollectedWithTheirParameters() {
    assertThat(read("#define OK 0\n#define DROP(p, q) drop((p), q)\n").macros())
        .containsEntry("OK", "0")
        .containsEntry("DROP(p,q)", "drop((p), q)")
        .containsKey("REFLEDGER_FRAME_SCOPED");
  }

  @Test
  void functionsWithAnyNumberOfArgumentsAreMarked() {
    MethodDecl method = function("void log(const char *format, ...);");

    assertThat(method.isVarargs()).isTrue();
    assertThat(method.parameters()).hasSize(1);
  }

  @Test
  void whatIsNoDeclarationIsReportedAndTheRestCounts() {
    Prelude prelude = read("REFLEDGER_OWNED Thing *make();\n)) what (;\nvoid drop(Thing *t);");

    assertThat(notifications)
        .isNotEmpty()
        .allSatisfy(
            n -> {
              assertThat(n.kind()).isEqualTo(Notification.Kind.INPUT_REJECTED);
              assertThat(n.where().file()).isEqualTo("own.h");
              assertThat(n.where().startLine()).isEqualTo(2);
              assertThat(n.message()).contains("Correct the declaration");
            });
    assertThat(prelude.classes().get(0).methods()).extracting(m -> m.ref().name()).contains("make");
  }

  @Test
  void theHeaderForCompilersHasTheSameMacros() throws IOException {
    String header = Files.readString(Path.of("../annotations/src/main/native/refledger.h"));

    List<String> defined =
        header
            .lines()
            .filter(line -> line.startsWith("#define REFLEDGER") && !line.endsWith("_H"))
            .map(line -> line.substring("#define ".length()))
            .toList();

    assertThat(defined)
        .containsExactlyInAnyOrderElementsOf(
            OwnershipMacros.ALL.keySet().stream().filter(m -> m.startsWith("REFLEDGER")).toList());
  }

  @Test
  void everyAnnotationWithoutANeededMemberHasAMacro() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("../annotations/src/main/java/org/refledger/annotations"))) {
      List<String> annotations =
          files
              .map(f -> f.getFileName().toString().replace(".java", ""))
              .filter(
                  n ->
                      !Set.of("package-info", "Damage", "When", "ReturnsOnlyIf", "TrueIf")
                          .contains(n))
              .map(n -> "REFLEDGER_" + OwnershipMacros.macroName(n))
              .toList();

      assertThat(OwnershipMacros.ALL).containsKeys(annotations.toArray(String[]::new));
    }
  }
}
