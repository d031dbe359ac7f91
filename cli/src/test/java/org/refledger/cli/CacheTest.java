package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What did not change is answered by an earlier run, with the same bytes. */
class CacheTest {
  private static final Path SAMPLE =
      Path.of("../testdata/samples/src/app/search/SearchService.java");

  @TempDir Path folder;

  @Test
  void aWarmCacheGivesTheSameBytesInEveryFormat() throws IOException {
    Files.copy(SAMPLE, folder.resolve("SearchService.java"));
    ShippedRun run = new ShippedRun(folder);
    for (String format :
        List.of("sarif", "sarif-full", "html", "json", "junit", "gitlab", "github", "concise")) {
      run.run("check", "--format", format, "--no-cache");
      String expected = run.out();
      assertThat(run.run("check", "--format", format, "--cache", "kept", "--stats")).isEqualTo(1);
      assertThat(run.out()).isEqualTo(expected);
      assertThat(run.run("check", "--format", format, "--cache", "kept", "--stats")).isEqualTo(1);
      assertThat(run.out()).isEqualTo(expected);
      assertThat(run.err()).containsPattern("from the cache +yes");
    }
  }

  @Test
  void rulesSeveritiesAndBaselinesWorkOnWhatWasKept() throws IOException {
    Files.copy(SAMPLE, folder.resolve("SearchService.java"));
    ShippedRun run = new ShippedRun(folder);
    assertThat(run.run("check", "--cache", "kept")).isEqualTo(1);
    assertThat(run.run("check", "--cache", "kept", "--fail-on", "never")).isZero();
    run.run("baseline", "create", "--cache", "kept");
    assertThat(run.run("check", "--cache", "kept")).isZero();
    assertThat(run.out()).contains("in baseline");
  }

  private static CommandLineRun oneSource(Path folder) {
    CommandLineRun cli = new CommandLineRun(folder);
    cli.file("A.java", "class A {}");
    return cli;
  }

  @Test
  void resultsAreKeptWhereTheSystemWantsCachesToBe() {
    CommandLineRun cli = oneSource(folder);
    cli.environment.put("HOME", folder.resolve("home").toString());
    cli.run("check");
    cli.run("check");
    assertThat(cli.product.requests).hasSize(1);
    assertThat(folder.resolve("home/.cache/refledger")).isNotEmptyDirectory();
    cli.environment.put("XDG_CACHE_HOME", folder.resolve("xdg").toString());
    cli.run("check");
    assertThat(cli.product.requests).hasSize(2);
    assertThat(folder.resolve("xdg/refledger")).isNotEmptyDirectory();
  }

  @Test
  void nothingIsKeptWhenNobodyWantsIt() {
    CommandLineRun cli = oneSource(folder);
    cli.environment.put("HOME", folder.resolve("home").toString());
    cli.run("check", "--no-cache");
    cli.run("check", "--no-cache");
    assertThat(cli.product.requests).hasSize(2);
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void theFolderCanBeASetting() {
    CommandLineRun cli = oneSource(folder);
    cli.file("refledger.toml", "cache = \"build/kept\"\n");
    cli.run("check");
    cli.run("check");
    assertThat(cli.product.requests).hasSize(1);
    assertThat(folder.resolve("build/kept")).isNotEmptyDirectory();
  }

  @Test
  void contradictionsAndFilesAreRefused() {
    CommandLineRun cli = oneSource(folder);
    assertThat(cli.run("check", "--cache", "x", "--no-cache")).isEqualTo(2);
    assertThat(cli.err()).contains("--cache and --no-cache contradict each other.");
    assertThat(cli.run("check", "--cache", "A.java")).isEqualTo(2);
    assertThat(cli.err()).contains("--cache A.java is not a folder.");
  }
}
