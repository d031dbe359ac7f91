package org.refledger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.refledger.testkit.SampleBuild;

/** One small project for each behaviour, built by the real Maven. */
final class RefLedgerPluginIT {
  private static final String SARIF = "target/refledger/refledger.sarif";
  private static final String OVER_RELEASE =
      "[ERROR] src/main/java/app/Wrong.java:[7,5] OLE1-OVER-RELEASE 'page' is released again";

  private static final String MISSING_LIBRARY = dependencyOn("not-there");
  private static final String HOUSE_RULES = dependencyOn("house");
  private static final String POOL =
      "package lib; public class Pool { @org.refledger.annotations.Owned public app.Page take();"
          + " }\n";
  private static final String USES_POOL =
      "package app; class UsesPool { void leak(lib.Pool pool) { Page page = pool.take();"
          + " page.size(); } }\n";

  /** Modules of a project that is built in parallel. */
  private static final int MANY = 20;

  private static String modules = "";

  /** Scenarios that need one run each share a process: a cold start costs more than all of them. */
  private static SampleBuild scenarios;

  @BeforeAll
  static void runScenarios() throws IOException {
    ConfigurationJar.install("org.example", "house", "1", "ignore = [\"OLE1-OVER-RELEASE\"]\n");
    scenarios = new SampleBuild("scenarios");
    scenario("never", "<failOn>never</failOn><trace>true</trace>");
    scenario("allowed", "<maxAllowedViolations>1</maxAllowedViolations>");
    scenario("ignored", "<ignore><rule>OLE1-OVER-RELEASE</rule></ignore>");
    scenario("skipped", "<skip>true</skip><failOn>nonsense</failOn>");
    scenario("wrong-word", "<failOn>waring</failOn>");
    scenario("wrong-rule", "<select><rule>OLE1-OVERRELEASE</rule></select>");
    scenario("excluded", "<excludes><glob>app/Wro*.java</glob></excludes>");
    scenario(
        "generated",
        "<includeGenerated>true</includeGenerated><includes><a>**/Made.java</a><b>**/Page.java</b></includes>");
    scenarios.file(
        "generated/target/generated-sources/x/app/Made.java",
        Sources.WRONG.replace("Wrong", "Made"));
    scenario("settings", "").file("settings/refledger.toml", "fail-on = \"never\"\n");
    scenario("settings-allowed", "").file("settings-allowed/refledger.toml", "max-new = 1\n");
    scenario("settings-stale", "<failOn>never</failOn>")
        .file("settings-stale/refledger.toml", "strict-baseline = true\n")
        .file("settings-stale/refledger-baseline.jsonl", Sources.STALE);
    scenario("settings-typo", "").file("settings-typo/refledger.toml", "\nignroe = [\"OLE1\"]\n");
    scenario("contracts", "<contracts><folder>own</folder></contracts>", MISSING_LIBRARY)
        .file("contracts/own/Pool.java", POOL)
        .file("contracts/src/main/java/app/UsesPool.java", USES_POOL);
    scenario(
            "definitions",
            "<failOn>never</failOn><definitions><a>sdk</a><b>far</b></definitions><includePath><a>far</a></includePath>")
        .file("definitions/sdk/tree.idl", Sources.TREE_IDL)
        .file("definitions/far/base.idl", Sources.BASE_IDL)
        .file("definitions/src/main/java/app/Tree.java", Sources.BRIDGE);
    scenario("no-contracts", "<contracts><folder>owm</folder></contracts>");
    scenario("config-jar", "", "", HOUSE_RULES);
    scenarios.pom("", "<packaging>pom</packaging><modules>" + modules + "</modules>");
    scenarios.mvn(List.of("validate", "--fail-at-end"));
  }

  @Test
  void a_bound_check_fails_the_build_and_speaks_like_a_compiler() throws IOException {
    SampleBuild build = oneModule("bound", Sources.LIFECYCLE.formatted(bound("verify", "", "")));
    build.mvn(List.of("verify"));
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.findings()).singleElement().asString().startsWith(OVER_RELEASE);
    assertThat(build.log())
        .contains("RefLedger found 1 problem in sample.", "mvn refledger:explain -Drule=ID");
    JsonNode run = json(build.read(SARIF)).path("runs").path(0);
    assertThat(run.path("automationDetails").path("id").asText()).isEqualTo("sample/");
    assertThat(uris(run)).containsExactly("src/main/java/app/Wrong.java");
    assertThat(build.read(SARIF)).doesNotContain(build.folder().toString());
    assertThat(build.has("target/refledger/refledger.html")).isTrue();
  }

  @Test
  void an_unchanged_module_gets_the_same_bytes_from_what_was_kept() throws IOException {
    String remembered = "Nothing changed since an earlier run";
    SampleBuild build = oneModule("cached", "");
    List<String> goal = List.of(SampleBuild.PLUGIN + ":analyze", "-X");
    build.mvn(goal);
    assertThat(build.log()).doesNotContain(remembered);
    String first = build.read(SARIF);
    build.mvn(goal);
    assertThat(build.log()).contains(remembered);
    assertThat(build.read(SARIF)).isEqualTo(first);
    build.file("src/main/java/app/Wrong.java", "package app;\n");
    build.mvn(List.of(SampleBuild.PLUGIN + ":check"));
    assertThat(build.exitCode()).isZero();
  }

  @Test
  void parameters_choose_what_fails() {
    assertThat(findings("never")).hasSize(1);
    assertThat(log("never"))
        .contains("1  never/src/main/java/app/Wrong.java:[5,17] owned reference acquired");
    assertThat(findings("allowed")).hasSize(1);
    assertThat(findings("settings-allowed")).hasSize(1);
    assertThat(scenarios.log())
        .contains("Failed: 1 entry of the baseline no longer occurs (strict-baseline).");
    assertThat(log("ignored")).contains("No findings in 3 files");
    assertThat(log("skipped")).contains("RefLedger is skipped");
    assertThat(failed())
        .containsExactlyInAnyOrder(
            "wrong-word",
            "wrong-rule",
            "generated",
            "settings-stale",
            "settings-typo",
            "contracts",
            "no-contracts");
  }

  @Test
  void a_wrong_word_is_answered_with_the_nearest_one() {
    assertThat(scenarios.log())
        .contains(
            "<failOn>: 'waring' is none of error, warning, note, never. Did you mean warning?",
            "<select>: there is no rule 'OLE1-OVERRELEASE'. Did you mean OLE1-OVER-RELEASE?",
            "There is no contracts file or folder no-contracts/owm.");
  }

  @Test
  void globs_and_generated_folders_bound_what_is_analysed() {
    assertThat(log("excluded")).contains("No findings in 2 files");
    assertThat(findings("generated"))
        .singleElement()
        .asString()
        .contains("generated/target/generated-sources/x/app/Made.java:[7,5]");
  }

  @Test
  void settings_come_from_the_nearest_file_or_a_shared_jar_and_are_checked() {
    assertThat(findings("settings")).hasSize(1);
    assertThat(scenarios.log())
        .contains(
            "settings-typo/refledger.toml:2:1: there is no setting 'ignroe'. Did you mean ignore?");
    assertThat(log("config-jar")).contains("No findings in 3 files");
  }

  @Test
  void contracts_are_taken_and_missing_libraries_are_told_of() {
    assertThat(findings("contracts")).anyMatch(line -> line.contains("UsesPool.java:[1,"));
    assertThat(scenarios.read("contracts/" + SARIF))
        .contains("org.example:not-there is not to be had");
  }

  /** The number is wrong only because of the base, which is in another folder of definitions. */
  @Test
  void bridges_are_held_against_definitions_and_what_they_import() {
    assertThat(log("definitions"))
        .contains(
            "app/Tree.java:[5,23] IDL-BRIDGE-MISMATCH",
            "calls function 3, which is IBase.First, but ITree.Grow is function 4");
  }

  @Test
  void known_findings_stay_quiet_and_new_ones_do_not() {
    SampleBuild build = oneModule("baseline", "");
    build.mvn(List.of(SampleBuild.PLUGIN + ":baseline", SampleBuild.PLUGIN + ":check"));
    assertThat(build.exitCode()).isZero();
    assertThat(build.log())
        .contains(
            "Wrote refledger-baseline.jsonl with 1 finding.",
            "No findings in 3 files. 1 in baseline.");
    assertThat(build.read("refledger-baseline.jsonl")).hasLineCount(1).doesNotContain("\"line");
    // The known one moved to another file and other lines; another one is new.
    build.file("src/main/java/app/Wrong.java", "package app;\n");
    build.file("src/main/java/app/Moved.java", "// Moved here\n\n" + Sources.WRONG);
    build.file(
        "src/main/java/app/Other.java",
        Sources.WRONG.replace("Wrong", "Other").replace("twice", "again"));
    build.goal("check");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.findings()).singleElement().asString().contains("Other.java:[7,5]");
    // The known one is gone.
    build.file("src/main/java/app/Moved.java", "package app;\n");
    build.mvn(
        List.of(
            SampleBuild.PLUGIN + ":analyze",
            SampleBuild.PLUGIN + ":baseline",
            "-Drefledger.baseline.mode=prune"));
    assertThat(build.log())
        .contains("0 in baseline (1 no longer occurs).", "has 0 findings now: 0 added, 1 removed.");
    build.goal("baseline");
    assertThat(build.log()).contains("There is a baseline refledger-baseline.jsonl already");
  }

  @Test
  void modules_built_in_parallel_tell_each_finding_once() {
    SampleBuild build = reactor("parallel", MANY, false).goal("check", "-T4", "--fail-at-end");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.findings()).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(build.log().split("mvn refledger:explain -Drule=ID", -1)).hasSize(2);
    assertThat(build.has("m1/" + SARIF)).isTrue();
    assertThat(build.has(SARIF)).isFalse();
  }

  @Test
  void a_reactor_is_one_program_with_one_run() throws IOException {
    SampleBuild build = reactor("aggregate", MANY, true).goal("aggregate-check", "-T4");
    assertThat(build.exitCode()).isEqualTo(1);
    JsonNode runs = json(build.read(SARIF)).path("runs");
    assertThat(runs).hasSize(1);
    assertThat(uris(runs.path(0)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "m" + i + "/src/main/java/m" + i + "/Wrong.java")
                .sorted()
                .toList());
    assertThat(build.findings()).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(build.has("m1/target/refledger")).isFalse();
  }

  @Test
  void one_job_analyses_and_another_judges() {
    SampleBuild build = oneModule("verify", "");
    build.mvn(List.of(SampleBuild.PLUGIN + ":analyze", SampleBuild.PLUGIN + ":verify"));
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.log()).contains("RefLedger found 1 problem; see " + SARIF);
    build.mvn(
        List.of(
            SampleBuild.PLUGIN + ":verify",
            "-Drefledger.maxAllowedViolations=1",
            SampleBuild.PLUGIN + ":report"));
    assertThat(build.exitCode()).isZero();
    assertThat(build.read("target/site/refledger.html"))
        .contains(
            "OLE1-OVER-RELEASE",
            "Passed: 1 finding is at or above the level warning, and 1 allowed.")
        .doesNotContain("xref/");
    build.file("target/site/xref/app/Wrong.html", "").goal("report");
    assertThat(build.read("target/site/refledger.html"))
        .contains("<a href=\"xref/app/Wrong.html#L7\">source</a>");
    build.goal("report", "-Drefledger.linkXRef=false");
    assertThat(build.read("target/site/refledger.html")).doesNotContain("xref/");
    build.goal("verify", "-Drefledger.sarif=nothing.sarif");
    assertThat(build.log()).contains("nothing.sarif is missing or is no SARIF");
  }

  @Test
  void rules_and_goals_explain_themselves() {
    SampleBuild build = oneModule("explain", "");
    build.mvn(
        List.of(
            SampleBuild.PLUGIN + ":explain",
            "-Drule=OLE1-OVER-RELEASE",
            SampleBuild.PLUGIN + ":help",
            "-Ddetail",
            "-Dgoal=check"));
    assertThat(build.log())
        .contains(
            "OLE1-OVER-RELEASE: ",
            "What it detects",
            "refledger:check",
            "maxAllowedViolations",
            "User property: refledger.failOn");
    build.goal("explain", "-Drule=OLE1-LEEK");
    assertThat(build.log()).contains("Did you mean OLE1-LEAK?");
  }

  private static SampleBuild scenario(String name, String configuration) {
    return scenario(name, configuration, "");
  }

  private static SampleBuild scenario(String name, String configuration, String inPom) {
    return scenario(name, configuration, inPom, "");
  }

  private static SampleBuild scenario(
      String name, String configuration, String inPom, String inPlugin) {
    modules += "<module>" + name + "</module>";
    return scenarios
        .pom(
            name,
            inPom
                + "<build><plugins>"
                + bound("validate", configuration, inPlugin)
                + "</plugins></build>")
        .file(name + "/.git/HEAD", "ref: refs/heads/main\n")
        .file(name + "/src/main/java/app/Page.java", Sources.PAGE)
        .file(name + "/src/main/java/app/Wrong.java", Sources.WRONG)
        .file(name + "/src/main/java/app/Right.java", Sources.RIGHT);
  }

  /** The part of the log that a scenario wrote. */
  private static String log(String scenario) {
    String log = scenarios.log();
    int start = log.indexOf("Building " + scenario + " 1");
    int end = log.indexOf("] Building ", start + 1);
    return log.substring(start, end < 0 ? log.length() : end);
  }

  private static List<String> findings(String scenario) {
    return scenarios.findings().stream()
        .filter(line -> line.contains("] " + scenario + "/"))
        .toList();
  }

  private static List<String> failed() {
    return scenarios
        .log()
        .lines()
        .filter(line -> line.matches("\\[INFO\\] \\S+ \\.+ FAILURE \\[.*"))
        .map(line -> line.replaceFirst("\\[INFO\\] (\\S+) .*", "$1"))
        .toList();
  }

  private static SampleBuild oneModule(String name, String inPom) {
    return new SampleBuild(name)
        .pom("", inPom)
        .file("src/main/java/app/Page.java", Sources.PAGE)
        .file("src/main/java/app/Wrong.java", Sources.WRONG)
        .file("src/main/java/app/Right.java", Sources.RIGHT);
  }

  /**
   * @param chained whether each module depends on the one before
   */
  private static SampleBuild reactor(String name, int count, boolean chained) {
    SampleBuild build = new SampleBuild(name);
    StringBuilder modules = new StringBuilder();
    String dependency = "";
    for (int i = 1; i <= count; i++) {
      String module = "m" + i;
      modules.append("<module>").append(module).append("</module>");
      build.pom(module, dependency);
      for (String file : List.of("Page", "Wrong")) {
        String source = file.equals("Page") ? Sources.PAGE : Sources.WRONG;
        build.file(
            module + "/src/main/java/" + module + "/" + file + ".java",
            source.replace("package app", "package " + module));
      }
      dependency = chained ? dependencyOn(module) : "";
    }
    return build.pom("", "<packaging>pom</packaging><modules>" + modules + "</modules>");
  }

  private static String dependencyOn(String artifact) {
    return """
    <dependencies><dependency>
      <groupId>org.example</groupId><artifactId>%s</artifactId><version>1</version>
    </dependency></dependencies>
    """
        .formatted(artifact);
  }

  private static String bound(String phase, String configuration, String more) {
    return """
    <plugin>%s<executions><execution>
      <phase>%s</phase><goals><goal>check</goal></goals>
    </execution></executions><configuration>%s</configuration>%s</plugin>
    """
        .formatted(coordinates(), phase, configuration, more);
  }

  private static String coordinates() {
    String[] parts = SampleBuild.PLUGIN.split(":", -1);
    return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
        .formatted(parts[0], parts[1], parts[2]);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static List<String> uris(JsonNode run) {
    List<String> uris = new ArrayList<>();
    run.path("results")
        .forEach(
            result ->
                uris.add(
                    result
                        .path("locations")
                        .path(0)
                        .path("physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .asText()));
    return uris;
  }
}
