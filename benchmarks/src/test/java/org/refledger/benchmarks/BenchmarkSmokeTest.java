package org.refledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs; its figures mean nothing here. */
final class BenchmarkSmokeTest {
  private static final String SAMPLES = Path.of("../testdata/samples").toString();

  /** Reading the stubs of all families would take most of the time. */
  private static final String FAMILIES = "netty";

  @Test
  void everyBenchmarkRunsOnceOnASmallSource() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("org\\.refledger\\.benchmarks\\.")
                    .param("sources", SAMPLES)
                    .param("families", FAMILIES)
                    .mode(Mode.SingleShotTime)
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    assertThat(results)
        .extracting(r -> r.getParams().getBenchmark().replaceAll(".*benchmarks\\.", ""))
        .containsExactlyInAnyOrder(
            "ParsingBenchmark.parse",
            "LoweringBenchmark.types",
            "LoweringBenchmark.lower",
            "EngineBenchmark.analyze");
    assertThat(results).allMatch(r -> r.getPrimaryResult().getScore() > 0);
  }

  @Test
  void theStagesDoTheirWork() throws Exception {
    Sources sources = new Sources();
    sources.sources = SAMPLES;
    sources.families = FAMILIES;
    sources.list();

    LoweringBenchmark lowering = new LoweringBenchmark();
    lowering.parse(sources);
    LoweringBenchmark.Types types = new LoweringBenchmark.Types();
    types.build(lowering, sources);
    int procedures = lowering.lower(types);
    EngineBenchmark engine = new EngineBenchmark();
    engine.read(sources);

    assertThat(new ParsingBenchmark().parse(sources)).isGreaterThan(100);
    assertThat(procedures).isGreaterThan(10);
    assertThat(lowering.lower(types))
        .as("lowering leaves the trees as they are")
        .isEqualTo(procedures);
    assertThat(engine.analyze(sources)).isGreaterThan(5);
  }

  @Test
  void aFolderWithoutSourcesIsToldWithWhatToDo(@TempDir Path empty) {
    Sources sources = new Sources();
    sources.sources = empty.toString();
    assertThatThrownBy(sources::list)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no Java file below")
        .hasMessageContaining("-p sources=FOLDER");
  }
}
