package org.refledger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One small project for each behaviour, built by the real Maven. */
final class RefLedgerPluginIT {
  private static final String SARIF = "target/refledger/refledger.sarif";
  private static final String OVER_RELEASE =
      "[ERROR] src/main/java/app/Wrong.java:[7,5] OLE1-OVER-RELEASE 'page' is released again";

  @Test
  void a_bound_check_fails_the_build_and_speaks_like_a_compiler() throws IOException {
    SampleBuild build = oneModule("bound", Sources.LIFECYCLE.formatted(bound("check", "")));
    build.mvn(List.of("verify"));
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.findings()).singleElement().asString().startsWith(OVER_RELEASE);
    assertThat(build.log())
        .contains("RefLedger found 1 problem in sample.", "mvn refledger:explain -Drule=ID");
    JsonNode run = json(build.read(SARIF)).path("runs").path(0);
    assertThat(run.path("automationDetails").path("id").asText()).isEqualTo("sample/");
    assertThat(uris(run)).containsExactly("src/main/java/app/Wrong.java");
    assertThat(build.read(SARIF)).doesNotContain(build.folder.toString());
    assertThat(build.has("target/refledger/refledger.html")).isTrue();
  }

  @Test
  void parameters_choose_what_fails() {
    SampleBuild build = oneModule("gate", "").goal("check", "-Drefledger.failOn=never");
    assertThat(build.exitCode()).isZero();
    assertThat(build.findings()).hasSize(1);
    build.goal(
        "check",
        "-Drefledger.maxAllowedViolations=1",
        "-Drefledger.trace",
        "-Drefledger.select=OLE1");
    assertThat(build.exitCode()).isZero();
    assertThat(build.log()).contains("1  src/main/java/app/Wrong.java:[5,17] owned reference");
    build.goal("check", "-Drefledger.ignore=OLE1-OVER-RELEASE");
    assertThat(build.exitCode()).isZero();
    assertThat(build.log()).contains("No findings in 3 files");
    build.goal("check", "-Drefledger.skip", "-Drefledger.failOn=nonsense");
    assertThat(build.exitCode()).isZero();
    assertThat(build.log()).contains("RefLedger is skipped");
  }

  @Test
  void a_wrong_word_is_answered_with_the_nearest_one() {
    SampleBuild build = oneModule("wrong-word", "").goal("check", "-Drefledger.failOn=waring");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.log()).contains("<failOn>: 'waring' is none of", "Did you mean warning?");
    build.goal("check", "-Drefledger.select=OLE1-OVERRELEASE");
    assertThat(build.log())
        .contains("<select>: there is no rule 'OLE1-OVERRELEASE'. Did you mean OLE1-OVER-RELEASE?");
  }

  @Test
  void globs_and_generated_folders_bound_what_is_analysed() {
    SampleBuild build =
        oneModule("globs", "")
            .file(
                "target/generated-sources/x/app/Made.java", Sources.WRONG.replace("Wrong", "Made"));
    build.goal("check", "-Drefledger.excludes=app/Wro*.java");
    assertThat(build.exitCode()).isZero();
    build.goal(
        "check", "-Drefledger.includeGenerated", "-Drefledger.includes=**/Made.java,**/Page.java");
    assertThat(build.findings())
        .singleElement()
        .asString()
        .contains("target/generated-sources/x/app/Made.java:[7,5]");
  }

  @Test
  void known_findings_stay_quiet_and_new_ones_do_not() {
    SampleBuild build = oneModule("baseline", "").goal("baseline");
    assertThat(build.exitCode()).isZero();
    assertThat(build.log()).contains("Wrote refledger-baseline.jsonl with 1 finding.");
    assertThat(build.read("refledger-baseline.jsonl")).hasLineCount(1).doesNotContain("\"line");
    // Other lines, another file, another new bug.
    build.file("src/main/java/app/Wrong.java", "package app;\n");
    build.file("src/main/java/app/Moved.java", "// Moved here\n\n" + Sources.WRONG);
    build.goal("check");
    assertThat(build.exitCode()).isZero();
    assertThat(build.log()).contains("No findings in 4 files. 1 in baseline.");
    build.file("src/main/java/app/Moved.java", "package app;\n");
    build.file(
        "src/main/java/app/Other.java",
        Sources.WRONG.replace("Wrong", "Other").replace("twice", "again"));
    build.goal("check");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.findings()).singleElement().asString().contains("Other.java:[7,5]");
    assertThat(build.log()).contains("0 in baseline (1 no longer occurs).");
    build.goal("baseline", "-Drefledger.baseline.mode=prune");
    assertThat(build.log()).contains("has 0 findings now: 0 added, 1 removed.");
    build.goal("baseline");
    assertThat(build.log()).contains("There is a baseline refledger-baseline.jsonl already");
  }

  @Test
  void settings_come_from_the_nearest_file_and_are_checked() {
    SampleBuild build = oneModule("settings", "").file("refledger.toml", "fail-on = \"never\"\n");
    build.goal("check");
    assertThat(build.exitCode()).isZero();
    build.file("refledger.toml", "\nignroe = [\"OLE1\"]\n").goal("check");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.log())
        .contains("refledger.toml:2:1: there is no setting 'ignroe'. Did you mean ignore?");
  }

  @Test
  void settings_come_from_a_jar_that_many_projects_share() throws IOException {
    ConfigurationJar.install(
        "org.example", "house-rules", "1", "ignore = [\"OLE1-OVER-RELEASE\"]\n");
    SampleBuild build =
        oneModule(
            "config-jar",
            """
            <build><plugins><plugin>
              %s
              <dependencies><dependency>
                <groupId>org.example</groupId><artifactId>house-rules</artifactId><version>1</version>
              </dependency></dependencies>
            </plugin></plugins></build>
            """
                .formatted(coordinates()));
    build.goal("check");
    assertThat(build.exitCode()).isZero();
    assertThat(build.log()).contains("No findings in 3 files");
  }

  @Test
  void modules_built_in_parallel_tell_each_finding_once() {
    SampleBuild build = reactor("parallel", 6).goal("check", "-T4", "--fail-at-end");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.findings()).hasSize(6).doesNotHaveDuplicates();
    assertThat(build.log().split("mvn refledger:explain -Drule=ID", -1)).hasSize(2);
    assertThat(build.has("m1/" + SARIF)).isTrue();
    assertThat(build.has(SARIF)).isFalse();
  }

  @Test
  void a_reactor_is_one_program_with_one_run() throws IOException {
    SampleBuild build = reactor("aggregate", 3).goal("aggregate-check");
    assertThat(build.exitCode()).isEqualTo(1);
    JsonNode runs = json(build.read(SARIF)).path("runs");
    assertThat(runs).hasSize(1);
    // Each module is handed its page by the module before: only together do they tell.
    assertThat(uris(runs.path(0)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 3)
                .mapToObj(i -> "m" + i + "/src/main/java/m" + i + "/Wrong.java")
                .collect(Collectors.toList()));
    assertThat(build.findings()).hasSize(3);
    assertThat(build.has("m1/target/refledger")).isFalse();
  }

  @Test
  void one_job_analyses_and_another_judges() {
    SampleBuild build = oneModule("verify", "").goal("analyze");
    assertThat(build.exitCode()).isZero();
    build.goal("verify");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.log()).contains("RefLedger found 1 problem; see " + SARIF);
    build.goal("verify", "-Drefledger.maxAllowedViolations=1");
    assertThat(build.exitCode()).isZero();
    build.goal("verify", "-Drefledger.sarif=nothing.sarif");
    assertThat(build.log()).contains("nothing.sarif is missing or is no SARIF");
  }

  @Test
  void contracts_are_taken_and_missing_libraries_are_told_of() {
    SampleBuild build =
        oneModule(
            "contracts",
            """
            <dependencies><dependency>
              <groupId>org.example</groupId><artifactId>not-there</artifactId><version>1</version>
            </dependency></dependencies>
            """);
    build.file(
        "contracts/Pool.java",
        "package lib; import org.refledger.annotations.*;\n"
            + "public class Pool { @Owned public app.Page take(); }\n");
    build.file(
        "src/main/java/app/UsesPool.java",
        "package app; class UsesPool { void leak(lib.Pool pool) { Page page = pool.take(); page.size(); } }\n");
    build.goal("check", "-Drefledger.contracts=contracts", "-X");
    assertThat(build.findings()).anyMatch(line -> line.contains("UsesPool.java:[1,"));
    assertThat(build.log()).contains("org.example:not-there is not to be had");
    build.goal("check", "-Drefledger.contracts=contract");
    assertThat(build.log()).contains("There is no contracts file or folder contract.");
  }

  @Test
  void rules_and_goals_explain_themselves() {
    SampleBuild build = oneModule("explain", "").goal("explain", "-Drule=OLE1-OVER-RELEASE");
    assertThat(build.log()).contains("OLE1-OVER-RELEASE: ", "What it detects");
    build.mvn(List.of(SampleBuild.PLUGIN + ":explain", "-Drule=OLE1-LEEK"));
    assertThat(build.log()).contains("Did you mean OLE1-LEAK?");
    build.goal("help", "-Ddetail", "-Dgoal=check");
    assertThat(build.log())
        .contains("refledger:check", "maxAllowedViolations", "User property: refledger.failOn");
  }

  private static SampleBuild oneModule(String name, String inPom) {
    return new SampleBuild(name)
        .pom("", inPom)
        .file("src/main/java/app/Page.java", Sources.PAGE)
        .file("src/main/java/app/Wrong.java", Sources.WRONG)
        .file("src/main/java/app/Right.java", Sources.RIGHT);
  }

  /** Modules in a row: each has a finding that needs what the module before says. */
  private static SampleBuild reactor(String name, int count) {
    List<String> modules = IntStream.rangeClosed(1, count).mapToObj(i -> "m" + i).toList();
    SampleBuild build =
        new SampleBuild(name)
            .pom(
                "",
                "<packaging>pom</packaging><modules>"
                    + modules.stream()
                        .map(module -> "<module>" + module + "</module>")
                        .collect(Collectors.joining())
                    + "</modules>");
    String before = "";
    for (String module : modules) {
      build.pom(module, before);
      build.file(
          module + "/src/main/java/" + module + "/Page.java",
          Sources.PAGE.replace("package app", "package " + module));
      build.file(
          module + "/src/main/java/" + module + "/Wrong.java",
          Sources.WRONG.replace("package app", "package " + module));
      before =
          "<dependencies><dependency><groupId>org.example</groupId><artifactId>%s</artifactId><version>1</version></dependency></dependencies>"
              .formatted(module);
    }
    return build;
  }

  private static String bound(String goal, String configuration) {
    return "<plugin>%s<executions><execution><goals><goal>%s</goal></goals></execution></executions><configuration>%s</configuration></plugin>"
        .formatted(coordinates(), goal, configuration);
  }

  private static String coordinates() {
    String[] parts = SampleBuild.PLUGIN.split(":");
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
