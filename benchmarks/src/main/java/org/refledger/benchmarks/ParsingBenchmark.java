package org.refledger.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;

/** Files to syntax trees. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss16m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ParsingBenchmark {
  /** Parses every file; the lines read. */
  @Benchmark
  public int parse(Sources sources) {
    SourceParser parser = new SourceParser(problem -> {});
    int lines = 0;
    for (Path file : sources.files()) {
      ParsedUnit unit = parser.parse(file, sources.relative(file));
      lines += unit == null ? 0 : unit.lines();
    }
    return lines;
  }
}
