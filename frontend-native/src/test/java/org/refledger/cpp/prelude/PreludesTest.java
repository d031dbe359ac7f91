package org.refledger.cpp.prelude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.DeclaredContracts;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.contract.StubContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.SimpleClassTable;
import org.refledger.source.Notification;

/** The shipped headers say what JNI's and COM's documents say. */
class PreludesTest {
  private static final List<Notification> COMPLAINTS = new ArrayList<>();
  private static final Prelude SHIPPED = Preludes.with(List.of(), COMPLAINTS::add);
  private static final DeclaredContracts CONTRACTS = contracts(SHIPPED);

  private static DeclaredContracts contracts(Prelude prelude) {
    return new DeclaredContracts(
        SimpleClassTable.of(prelude.classes()),
        List.of(),
        StubContracts.of(prelude.stubs(), COMPLAINTS::add),
        Map.of(),
        COMPLAINTS::add);
  }

  private static MethodRef method(Prelude prelude, String owner, String name) {
    return prelude.classes().stream()
        .filter(c -> c.name().equals(owner))
        .flatMap(c -> c.methods(name).stream())
        .map(MethodDecl::ref)
        .findFirst()
        .orElseThrow(() -> new AssertionError(owner + " has no " + name));
  }

  private static Contract contract(String owner, String name) {
    return CONTRACTS.forBody(method(SHIPPED, owner, name)).orElseThrow();
  }

  private static Outcome returning(String owner, String name) {
    List<Outcome> normal =
        contract(owner, name).outcomes().stream().filter(Outcome::isNormal).toList();
    assertThat(normal).hasSize(1);
    return normal.get(0);
  }

  private static Outcome succeeding(String owner, String name) {
    return contract(owner, name).outcomes().stream()
        .filter(o -> o.guards().contains(new Guard(Slot.RESULT, Guard.Fact.SUCCESS)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobodyComplainsAboutThem() {
    assertThat(COMPLAINTS).isEmpty();
    assertThat(SHIPPED.classes()).extracting(ClassDecl::name).doesNotHaveDuplicates();
  }

  @Test
  void everyTypeOfAParameterIsKnownOrAClass() {
    assertThat(SHIPPED.classes())
        .flatExtracting(ClassDecl::methods)
        .flatExtracting(m -> m.parameters())
        .extracting(p -> p.type())
        .isNotEmpty()
        .noneMatch(TypeRef::isUnknown);
  }

  @Test
  void theFunctionsOfJniAreAllThere() {
    ClassDecl env =
        SHIPPED.classes().stream().filter(c -> c.name().equals("JNIEnv")).findFirst().orElseThrow();

    // JNINativeInterface_ of JDK 25: slots 4 to 235, the first four are reserved
    assertThat(env.methods()).hasSize(232);
  }

  @Test
  void globalReferencesAreOwnedAndDeleted() {
    assertThat(returning("JNIEnv", "NewGlobalRef").result()).isEqualTo(ResultEffect.OWNED_OR_NULL);
    assertThat(returning("JNIEnv", "NewGlobalRef").effects()).isEmpty();
    assertThat(returning("JNIEnv", "DeleteGlobalRef").effect(0)).isEqualTo(ArgEffect.RELEASE);
    assertThat(returning("JNIEnv", "DeleteWeakGlobalRef").effect(0)).isEqualTo(ArgEffect.RELEASE);
  }

  @Test
  void elementsAreGivenBackByTheSecondArgument() {
    assertThat(returning("JNIEnv", "GetByteArrayElements").result())
        .isEqualTo(ResultEffect.OWNED_OR_NULL);
    assertThat(returning("JNIEnv", "ReleaseByteArrayElements").effects())
        .isEqualTo(Map.of(1, ArgEffect.RELEASE));
    assertThat(returning("JNIEnv", "ReleaseStringUTFChars").effects())
        .isEqualTo(Map.of(1, ArgEffect.RELEASE));
  }

  @Test
  void javaCountsForItselfWhatItIsGiven() {
    for (String name : List.of("SetObjectField", "SetObjectArrayElement", "CallVoidMethod")) {
      assertThat(returning("JNIEnv", name).effects()).as(name).isEmpty();
    }
    assertThat(returning("JNIEnv", "SetLongField").effect(2)).isEqualTo(ArgEffect.ESCAPE);
  }

  @Test
  void aFatalErrorDoesNotReturn() {
    assertThat(contract("JNIEnv", "FatalError").outcomes()).noneMatch(Outcome::isNormal);
    assertThat(contract("native", "exit").outcomes()).noneMatch(Outcome::isNormal);
  }

  @Test
  void anInterfaceIsOwnedOnlyAfterSuccess() {
    Outcome success = succeeding("IUnknown", "QueryInterface");

    assertThat(success.effect(1).cell()).isEqualTo(ArgEffect.CellEffect.OWNED);
    assertThat(succeeding("native", "CoCreateInstance").effect(4).cell())
        .isEqualTo(ArgEffect.CellEffect.OWNED);
    assertThat(contract("IUnknown", "QueryInterface").outcomes())
        .filteredOn(o -> o.guards().contains(new Guard(Slot.RESULT, Guard.Fact.FAILURE)))
        .extracting(o -> o.effect(1).cell())
        .containsExactly(ArgEffect.CellEffect.CLEARED);
  }

  @Test
  void interfacesAreCounted() {
    assertThat(CONTRACTS.ofType("IDispatch").orElseThrow().releaseMethods())
        .containsExactly("Release");
    assertThat(CONTRACTS.ofType("IDispatch").orElseThrow().family()).isEqualTo("com");
    assertThat(returning("IUnknown", "AddRef").effect(Slot.RECEIVER)).isEqualTo(ArgEffect.RETAIN);
    assertThat(CONTRACTS.ofType("CComPtr")).isEmpty();
    assertThat(CONTRACTS.ofType("jobject")).isEmpty();
  }

  @Test
  void aSmartPointerTakesOverOnlyWhatItIsAttachedTo() {
    assertThat(returning("CComPtr", "Attach").effect(0)).isEqualTo(ArgEffect.CONSUME);
    assertThat(returning("CComPtr", "Detach").result()).isEqualTo(ResultEffect.OWNED_OR_NULL);
    assertThat(returning("CComPtr", "operator=").effects()).isEmpty();
  }

  @Test
  void aUsersHeaderComesBeforeTheShippedOnes() {
    StubSource own =
        new StubSource("own.h", "own.h", "void SysFreeString(REFLEDGER_ESCAPES BSTR s);\n", true);
    Prelude both = Preludes.with(List.of(own), COMPLAINTS::add);

    Contract contract =
        contracts(both).forBody(method(both, "native", "SysFreeString")).orElseThrow();

    assertThat(contract.origin()).isEqualTo(Contract.Origin.USER);
    assertThat(contract.outcomes().get(0).effect(0)).isEqualTo(ArgEffect.ESCAPE);
    assertThat(COMPLAINTS).isEmpty();
  }

  @Test
  void everyFamilyIsNamedByItsFolder() {
    assertThat(SHIPPED.stubs())
        .extracting(s -> s.family())
        .contains("jni", "com", "win32", "c")
        .doesNotContain("");
    assertThat(SHIPPED.stubs()).noneMatch(s -> s.user());
  }

  @Test
  void aTestOfAStatusIsAComparison() {
    assertThat(SHIPPED.macros())
        .containsEntry("FAILED(hr)", "((hr) < 0)")
        .containsEntry("JNIEXPORT", "")
        .containsKey("SAFE_RELEASE(p)");
    assertThat(SHIPPED.classes())
        .flatExtracting(ClassDecl::annotations)
        .extracting(AnnotationUse::type)
        .contains("RefCounted");
  }
}
