package org.refledger.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.Notification.Kind;

/** Files that end anywhere, hold anything, or are too large: told with a place, never a crash. */
class HostileFilesTest {
  private static final String IDL =
      """
      #define DIR(x) [x]
      #if defined(A) && (B > 1)
      typedef long WRONG;
      #else
      typedef struct T { long n; [size_is(n, ), unique] struct T **a; } T, *PT;
      #endif
      cpp_quote("text \\" more")
      [uuid(6a1f0c52-3b7e-4d2a-9c11-0e5d7b8f4a01), version(1.0)]
      interface Last { /* a */ long F(DIR(in) PT t, [out, string] wchar_t **s); const long C = (1 << 3) ? 'c' : 2;
        typedef union switch (long k) u { case 1: [ref] long *p; default: ; } U; }
      library L { importlib("x.tlb"); coclass K { [default] interface Last; } };
      """;

  private static final String ACF =
      """
      [explicit_handle] interface First {
        #ifdef SERVER
        typedef [allocate(all_nodes, dont_free)] PT;
        #endif
        [comm_status] F([byte_count(n)] t), G();
      }
      """;

  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void start() {
    reading = new Reading(folder);
  }

  private static List<String> names(IdlReading.Outcome outcome) {
    return outcome.units().stream()
        .map(IdlUnit::interfaces)
        .flatMap(List::stream)
        .flatMap(face -> face.operations().stream())
        .map(operation -> operation.name())
        .toList();
  }

  @Test
  void aFileThatIsCutOffAnywhereCostsOnlyItself() {
    for (int end = 0; end <= IDL.length(); end++) {
      reading.file("cut" + end + ".idl", IDL.substring(0, end));
    }
    reading.file("whole.idl", "interface Whole { void A(); }");

    IdlReading.Outcome outcome = reading.read();

    assertThat(outcome.notifications())
        .noneMatch(notice -> notice.kind() == Kind.FILE_NOT_ANALYSED)
        .allMatch(notice -> notice.where().file().startsWith("cut"));
    assertThat(names(outcome)).contains("A", "F");
  }

  @Test
  void anAcfThatIsCutOffAnywhereCostsOnlyItself() {
    for (int end = 0; end <= ACF.length(); end++) {
      reading.file("cut" + end + ".acf", ACF.substring(0, end));
    }
    reading.file("whole.idl", "interface Whole { void A(); }");

    IdlReading.Outcome outcome = reading.read();

    assertThat(outcome.notifications())
        .noneMatch(notice -> notice.kind() == Kind.FILE_NOT_ANALYSED);
    assertThat(names(outcome)).containsOnly("A");
  }

  @Test
  void zeroBytesInATextCostTheDeclarationTheyAreIn() {
    reading.file("a.idl", "interface I {\n void A();\n void \0B\0();\n void C();\n}\n");

    assertThat(names(reading.read())).containsExactly("A", "C");
    assertThat(reading.notices()).anyMatch(text -> text.startsWith("a.idl:3 Unexpected"));
  }

  @Test
  void aFileOfZeroBytesOnlyIsToldOnce() {
    reading.file("a.idl", new byte[10_000]);
    reading.file("b.idl", "interface I { void A(); }");

    assertThat(names(reading.read())).containsExactly("A");
    assertThat(reading.notices()).allMatch(text -> text.startsWith("a.idl:1 ")).hasSizeLessThan(3);
  }

  @Test
  void aCommentThatIsNeverClosedIsToldWhereItBegins() {
    reading.file("a.idl", "interface I {\n void A();\n}\n/* interface J {\n void B(); }\n");

    assertThat(names(reading.read())).containsExactly("A");
    assertThat(reading.notices()).anyMatch(text -> text.startsWith("a.idl:4 This comment"));
  }

  @Test
  void aConditionThatIsNeverClosedIsToldWhereItBegins() {
    reading.file("a.idl", "interface I { void A(); }\n#ifdef NEVER\ninterface J { void B(); }\n");

    assertThat(names(reading.read())).containsExactly("A");
    assertThat(reading.notices()).anyMatch(text -> text.startsWith("a.idl:2 This condition"));
  }

  @Test
  void aHugeFileIsReadToItsEnd() {
    String operations =
        IntStream.range(0, 20_000)
            .mapToObj(n -> " void F" + n + "([in] long a, [in, unique] long *p);\n")
            .collect(Collectors.joining());
    reading.file("a.idl", "interface I {\n" + operations + "}\n");

    assertThat(names(reading.read())).hasSize(20_000).contains("F19999");
  }

  @Test
  void aFolderOfTheNameOfAnIncludeIsNoFile() {
    reading.file("b.h/inner.idl", "interface J { void B(); }");
    reading.file("a.idl", "#include \"b.h\"\ninterface I { void A(); }");

    assertThat(names(reading.read())).contains("A", "B");
    assertThat(reading.notices()).anyMatch(text -> text.startsWith("a.idl:1 The included file"));
  }

  @Test
  void noticesStandInTheOrderOfTheirPlaces() {
    for (int i = 0; i < 30; i++) {
      reading.file("f" + i + ".idl", "import \"none.idl\";\ninterface I" + i + " { ODD A(+); }");
    }

    assertThat(reading.read().notifications()).isSorted();
  }
}
