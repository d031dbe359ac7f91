package org.refledger.idl.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.idl.IdlReading;
import org.refledger.idl.Reading;

/** Which operation has which number, and under which names Java may call it. */
class NativeInterfacesTest {
  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void start() {
    reading = new Reading(folder);
  }

  private NativeInterfaces read(String text) {
    return new NativeInterfaces(reading.file("a.idl", text).read().units());
  }

  private static VirtualTable table(NativeInterfaces natives, String name) {
    return natives.named(name).flatMap(natives::table).orElseThrow();
  }

  private static List<String> names(VirtualTable table) {
    return table.entries().stream().map(e -> e.number() + " " + e.display()).toList();
  }

  @Test
  void operationsAreNumberedBehindThoseTheyInherit() {
    NativeInterfaces natives =
        read(
            "[object] interface A : IUnknown { HRESULT F(); HRESULT G(); }"
                + "[object] interface B : A { HRESULT H(); }"
                + "[object] interface C : IDispatch { HRESULT I(); }");

    assertThat(names(table(natives, "B"))).containsExactly("3 A.F", "4 A.G", "5 B.H");
    assertThat(names(table(natives, "C"))).containsExactly("7 C.I");
    assertThat(table(natives, "B").size()).isEqualTo(6);
  }

  @Test
  void aBaseThatIsOnlyImportedCounts(@TempDir Path sdk) throws IOException {
    Files.writeString(
        sdk.resolve("base.idl"), "[object] interface A : IUnknown { HRESULT F(); HRESULT G(); }");
    reading.including(sdk);
    reading.file("a.idl", "import \"base.idl\"; [object] interface B : A { HRESULT H(); }");

    IdlReading.Outcome outcome = reading.read();
    NativeInterfaces natives =
        new NativeInterfaces(
            Stream.concat(outcome.units().stream(), outcome.imported().stream()).toList());

    assertThat(outcome.units()).hasSize(1);
    assertThat(names(table(natives, "B"))).containsExactly("3 A.F", "4 A.G", "5 B.H");
  }

  @Test
  void whatStandsInForALocalOperationHasNoNumber() {
    NativeInterfaces natives =
        read(
            "[object] interface A : IUnknown { [local] HRESULT Next([in] long n);"
                + " [call_as(Next)] HRESULT RemoteNext([in] long n); HRESULT Skip(); }");

    assertThat(names(table(natives, "A"))).containsExactly("3 A.Next", "4 A.Skip");
  }

  @Test
  void anInterfaceOfAnUndefinedOneHasNoNumbers() {
    NativeInterfaces natives =
        read(
            "[object] interface A : IUnheard { HRESULT F(); } interface R { void G(); }"
                + "[object] interface L : L { HRESULT H(); }");

    assertThat(natives.named("A").flatMap(natives::table)).isEmpty();
    assertThat(natives.named("R").flatMap(natives::table)).isEmpty();
    assertThat(natives.named("L").flatMap(natives::table)).isEmpty();
  }

  @Test
  void aCopyOfAnInterfaceIsNoOtherInterface() {
    String text = "[object, uuid(1)] interface A : IUnknown { HRESULT F(); }";
    reading.file("b.idl", text);

    assertThat(names(table(read(text), "A"))).containsExactly("3 A.F");
  }

  @Test
  void aNameThatMeansTwoInterfacesMeansNone() {
    reading.file("b.idl", "[object, uuid(1)] interface A : IUnknown { HRESULT F(); }");
    NativeInterfaces natives = read("[object, uuid(2)] interface A : IUnknown { HRESULT G(); }");

    assertThat(natives.named("A")).isEmpty();
    assertThat(natives.identified("1").orElseThrow().operations().get(0).name()).isEqualTo("F");
    assertThat(natives.alike("a")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "get_Name, 3",
    "getName, 3",
    "name, '3, 4'",
    "isName, 3",
    "setName, 4",
    "put_Name, 4",
    "putRef_Font, 5",
    "setFont, 5",
    "open, 6",
    "opened, ''"
  })
  void javaSpellsOperationsInManyWays(String java, String numbers) {
    NativeInterfaces natives =
        read(
            "[object] interface A : IUnknown {"
                + "[propget] HRESULT Name([out, retval] BSTR *p);"
                + "[propput] HRESULT Name([in] BSTR p);"
                + "[propputref] HRESULT Font([in] IUnknown *p);"
                + "HRESULT Open(); }");

    assertThat(
            String.join(
                ", ", table(natives, "A").named(java).stream().map(e -> "" + e.number()).toList()))
        .isEqualTo(numbers);
  }

  @Test
  void idsAreComparedWithoutBracesAndCase() {
    assertThat(NativeInterfaces.id("{00020400-ABCD}")).isEqualTo("00020400-abcd");
    assertThat(NativeInterfaces.id("\"00020400-abcd\"")).isEqualTo("00020400-abcd");
  }
}
