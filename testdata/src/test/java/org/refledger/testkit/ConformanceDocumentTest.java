package org.refledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.refledger.contracts.ShippedContracts;

/**
 * The table in {@code docs/conformance.md} is made from the annotated sources. Run this test with
 * {@code -Drefledger.docs=write} to make it anew.
 */
class ConformanceDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/conformance.md");
  private static final Path RULES = Path.of("rules");
  private static final Path NATIVE = Path.of("native");
  private static final boolean WRITE = "write".equals(System.getProperty("refledger.docs"));
  private static final String ADVICE =
      "make it anew: mvn -Dfast -pl testdata -am test -Dtest=ConformanceDocumentTest"
          + " -Drefledger.docs=write -Dsurefire.failIfNoSpecifiedTests=false";

  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- table -->\n)(.*)(<!-- end of table -->)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern SOURCE = Pattern.compile("`([A-Z0-9-]+/\\w+\\.java)`");

  @Test
  void theTableCountsTheAnnotatedSources() throws IOException {
    String text = Files.readString(DOCUMENT);
    Matcher table = TABLE.matcher(text);
    assertThat(table.find()).as("the place of the table").isTrue();
    String wanted = new FamilyTable(RULES, families()).with(NATIVE, "C and C++").markdown();
    if (WRITE) {
      text = table.replaceFirst("$1" + Matcher.quoteReplacement(wanted) + "$3");
      Files.writeString(DOCUMENT, text);
      table = TABLE.matcher(text);
      assertThat(table.find()).isTrue();
    }
    assertThat(table.group(2)).as(ADVICE).isEqualTo(wanted);
  }

  @Test
  void sourcesThatTheDocumentNamesExist() throws IOException {
    Matcher named = SOURCE.matcher(Files.readString(DOCUMENT));
    int count = 0;
    while (named.find()) {
      assertThat(RULES.resolve(named.group(1))).exists();
      count++;
    }
    assertThat(count).isGreaterThan(40);
  }

  @Test
  void aMarkCountsForTheLibraryItsMethodNames() {
    LibraryFamilies families = new LibraryFamilies(Map.of("io.netty.buffer", "netty", "a.b", "ab"));
    String text =
        """
        import io.netty.buffer.ByteBuf;
        import a.b.Thing;

        class T {
          private Thing thing;

          void netty(ByteBuf buf) {
            buf.release(); // OK: netty
          }

          void field() {
            thing.use();
          }
        }

        class Own {
          void own() {}
        }
        """;

    assertThat(families.at(text, 8)).isEqualTo("netty");
    assertThat(families.at(text, 12)).isEqualTo("ab");
    assertThat(families.at("class Own {\n  void own() {}\n}\n", 2)).isEqualTo("own");
  }

  /** The packages that the shipped contracts describe. */
  private static LibraryFamilies families() {
    Map<String, String> byPackage = new TreeMap<>();
    for (ShippedContracts.Stub stub : ShippedContracts.all()) {
      Matcher name = PACKAGE.matcher(stub.text());
      String family = stub.family().replaceAll("/.*", "");
      if (name.find() && !family.equals("jdk")) {
        byPackage.putIfAbsent(name.group(1), family);
      }
    }
    return new LibraryFamilies(byPackage);
  }
}
