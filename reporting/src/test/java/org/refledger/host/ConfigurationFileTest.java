package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;

class ConfigurationFileTest {
  @TempDir Path folder;

  private Configuration read(String text) throws IOException {
    return ConfigurationFile.read(
        write("refledger.toml", text), folder, folder.resolve("repository"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void everySettingIsReadWithItsPlace() throws IOException {
    Configuration settings =
        read(
            """
            select = ["OLE1", "OLE2B-OUT-LEAK"]
            min-precision = "high"
            contracts = ["own/stubs"]
            strict = true
            baseline = "known.jsonl"
            severity = { OLE1-LEAK = "error" }

            [sarif]
            category = "nightly"

            [[per-path]]
            paths = ["legacy/**"]
            ignore = ["OLE1-LEAK"]
            """);
    assertThat(settings.get(Key.SELECT)).containsExactly("OLE1", "OLE2B-OUT-LEAK");
    assertThat(settings.get(Key.MIN_PRECISION)).isEqualTo(Confidence.HIGH);
    assertThat(settings.get(Key.CONTRACTS)).containsExactly(folder.resolve("own/stubs"));
    assertThat(settings.get(Key.STRICT)).isTrue();
    assertThat(settings.get(Key.BASELINE)).contains(folder.resolve("known.jsonl"));
    assertThat(settings.get(Key.SEVERITY)).isEqualTo(Map.of("OLE1-LEAK", Severity.ERROR));
    assertThat(settings.get(Key.SARIF_CATEGORY)).contains("nightly");
    assertThat(settings.get(Key.PER_PATH))
        .singleElement()
        .extracting(PathRules::paths)
        .isEqualTo(List.of("legacy/**"));
    assertThat(settings.get(Key.FAIL_ON)).isEqualTo(Gate.WARNING);
    assertThat(settings.origin(Key.STRICT)).isEqualTo("refledger.toml:4:1");
    assertThat(settings.origin(Key.SARIF_CATEGORY)).isEqualTo("refledger.toml:9:1");
    assertThat(settings.origin(Key.FAIL_ON)).isEqualTo("default");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selct = []|refledger.toml:1:1: there is no setting 'selct'. Did you mean select?",
        "[sarif]%ncategry = 'x'|refledger.toml:2:1: there is no setting 'sarif.categry'. Did you mean sarif.category?",
        "unheard-of = 1|refledger.toml:1:1: there is no setting 'unheard-of'. See refledger config show for all of them.",
        "%nfail-on = 'eror'|refledger.toml:2:1: fail-on: 'eror' is none of error, warning, note, never. Did you mean error?",
        "fail-on = 3|refledger.toml:1:1: fail-on wants one of error, warning, note, never.",
        "select = 'OLE1'|refledger.toml:1:1: select wants a list of texts in quotes.",
        "select = [1]|refledger.toml:1:1: select wants a list of texts in quotes.",
        "strict = 'yes'|refledger.toml:1:1: strict wants true or false.",
        "severity = 'error'|refledger.toml:1:1: severity wants a table of ID = \"level\".",
        "[severity]%nOLE1 = 'fatal'|refledger.toml:1:1: severity of OLE1: 'fatal' is none of error, warning, note.",
        "[[per-path]]%npath = []|refledger.toml:1:1: per-path: unknown key 'path' is none of ignore, paths. Did you mean paths?",
        "[[per-path]]%npaths = []|refledger.toml:1:1: per-path: a block needs both paths and ignore.",
        "extends = 'gone.toml'|refledger.toml:1:1: there is no file gone.toml to extend.",
        "extends = 'refledger.toml'|refledger.toml extends itself."
      })
  void whatIsWrongIsToldWithItsPlaceAndTheNearestName(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("%n", "\n")))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void aSyntaxErrorNamesItsLine() {
    assertThatThrownBy(() -> read("strict = true\nselect = [\n"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("refledger.toml:");
  }

  @Test
  void aFileExtendsAnotherAndWins() throws IOException {
    write("house/base.toml", "strict = true\nfail-on = 'error'\ncontracts = ['stubs']\n");
    Configuration settings = read("extends = 'house/base.toml'\nfail-on = 'never'\n");
    assertThat(settings.get(Key.FAIL_ON)).isEqualTo(Gate.NEVER);
    assertThat(settings.origin(Key.STRICT)).isEqualTo("house/base.toml:1:1");
    assertThat(settings.get(Key.CONTRACTS)).containsExactly(folder.resolve("house/stubs"));
  }

  @Test
  void theNearestFileUpToTheCheckoutIsFound() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("top/a/b"));
    Path outside = write("refledger.toml", "");
    assertThat(ConfigurationFile.find(deep, folder.resolve("top"))).isEmpty();
    Path inside = write("top/refledger.toml", "");
    assertThat(ConfigurationFile.find(deep, folder.resolve("top"))).contains(inside);
    assertThat(ConfigurationFile.find(deep, folder)).contains(inside);
    assertThat(ConfigurationFile.find(folder, null)).contains(outside);
  }

  @Test
  void whatIsShownCanBeReadAgain() throws IOException {
    Configuration settings =
        read("select = ['a\"b']\n[severity]\nOLE1 = 'note'\n[[per-path]]\npaths = ['x']\nignore = ['OLE1']\n")
            .with(Key.BASELINE, Optional.of(folder.resolve("b.jsonl")), "--baseline");
    StringBuilder text = new StringBuilder();
    for (Key<?> key : Key.all()) {
      if (settings.isSet(key)) {
        text.append(key.name()).append(" = ").append(settings.shown(key, folder)).append('\n');
      }
    }
    Configuration again = ConfigurationFile.parse(text.toString(), "again", folder);
    assertThat(again.get(Key.SELECT)).isEqualTo(settings.get(Key.SELECT));
    assertThat(again.get(Key.SEVERITY)).isEqualTo(settings.get(Key.SEVERITY));
    assertThat(again.get(Key.BASELINE)).isEqualTo(settings.get(Key.BASELINE));
    assertThat(again.get(Key.PER_PATH)).hasSize(1);
  }

  @Test
  void securitySeveritiesAreNumbersOfRules() throws IOException {
    Configuration settings =
        read("[sarif.security-severity]\nOLE1-LEAK = 5.3\nOLE1-OVER-RELEASE = 8\n");
    assertThat(settings.shown(Key.SECURITY_SEVERITY, folder))
        .isEqualTo("{ OLE1-LEAK = 5.3, OLE1-OVER-RELEASE = 8.0 }");
    for (String wrong : List.of("0", "10.1", "nan", "'high'")) {
      assertThatThrownBy(() -> read("[sarif.security-severity]\nOLE1-LEAK = " + wrong + "\n"))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("sarif.security-severity of OLE1-LEAK wants a number");
    }
  }

  @Test
  void entriesOfTablesCanBeAssignedOneByOne() {
    Configuration settings = Configuration.DEFAULT;
    for (String one :
        List.of(
            "sarif.security-severity.OLE1-LEAK=5.3",
            "sarif.security-severity.OLE2=4",
            "severity.OLE1-LEAK=error",
            "severity.OLE2=\"note\"")) {
      settings = ConfigurationFile.assign(settings, one, "--set", folder);
    }
    assertThat(settings.shown(Key.SECURITY_SEVERITY, folder))
        .isEqualTo("{ OLE1-LEAK = 5.3, OLE2 = 4.0 }");
    assertThat(settings.shown(Key.SEVERITY, folder))
        .isEqualTo("{ OLE1-LEAK = \"error\", OLE2 = \"note\" }");
    assertThatThrownBy(
            () ->
                ConfigurationFile.assign(
                    Configuration.DEFAULT, "sarif.security-severity.OLE1=much", "--set", folder))
        .hasMessage("--set: sarif.security-severity of OLE1 wants a number from 0.1 to 10.0.");
  }

  private void jar(String toml) throws IOException {
    Path file = write("repository/com/example/house/1.2/house-1.2.jar", "");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry("rules/refledger.toml"));
      jar.write(toml.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void settingsOfAJarOfTheLocalRepositoryCanBeExtended() throws IOException {
    jar("fail-on = 'error'\nstrict = true\nexclude = ['gen/**']\n");
    Configuration settings =
        read("extends = 'maven:com.example:house:1.2:rules/refledger.toml'\nstrict = false\n");
    assertThat(settings.get(Key.FAIL_ON)).isEqualTo(Gate.ERROR);
    assertThat(settings.get(Key.STRICT)).isFalse();
    assertThat(settings.origin(Key.FAIL_ON))
        .isEqualTo("maven:com.example:house:1.2:rules/refledger.toml:1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "maven:com.example:house:1.2:refledger.toml"
            + "|there is no refledger.toml in com.example:house:1.2.",
        "maven:com.example:house:1.3:refledger.toml"
            + "|com.example:house:1.3 is not in the local Maven repository, and RefLedger downloads"
            + " nothing. Fetch it with mvn dependency:get -Dartifact=com.example:house:1.3.",
        "maven:com.example:house:refledger.toml"
            + "|extends wants maven:GROUP:ARTIFACT:VERSION:PATH, such as"
            + " maven:com.example:house-rules:1.0:refledger.toml, not"
            + " 'maven:com.example:house:refledger.toml'.",
        "maven:com.example:house:1.2:rules/refledger.toml"
            + "|a configuration in a jar cannot extend another."
      })
  void whatIsWrongWithAJarIsToldWithTheWayOut(String written, String message) throws IOException {
    jar("extends = 'other.toml'\n");
    assertThatThrownBy(() -> read("extends = '" + written + "'\n"))
        .isInstanceOf(UsageException.class)
        .hasMessageEndingWith(": " + message);
  }

  @Test
  void theLocalRepositoryIsWhereMavenHasIt() throws IOException {
    assertThat(LocalRepository.below(folder)).isEqualTo(folder.resolve(".m2/repository"));
    write(
        ".m2/settings.xml",
        "<settings xmlns='x'><profiles><localRepository>no</localRepository></profiles>"
            + "<localRepository> ${user.home}/elsewhere </localRepository></settings>");
    assertThat(LocalRepository.below(folder)).isEqualTo(folder.resolve("elsewhere"));
    write(".m2/settings.xml", "<settings><localRepository>");
    assertThat(LocalRepository.below(folder)).isEqualTo(folder.resolve(".m2/repository"));
  }
}
