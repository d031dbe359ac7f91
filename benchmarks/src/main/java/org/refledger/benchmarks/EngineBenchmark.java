package org.refledger.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.JavaFrontEnd;
import org.refledger.interproc.ProgramAnalysis;

/** The dataflow model to faults. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss16m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class EngineBenchmark {
  private @Nullable FrontEndResult read;

  @Setup
  public void read(Sources sources) {
    read = new JavaFrontEnd().read(sources.frontEndRequest(), ProgressListener.NONE);
  }

  /** Analyses every procedure, callees first; the faults found. */
  @Benchmark
  public int analyze(Sources sources) {
    FrontEndResult input = Objects.requireNonNull(read, "JMH calls the set-up first");
    return new ProgramAnalysis(input.program(), input.contracts(), sources.analysisRequest())
        .run(ProgressListener.NONE)
        .faults()
        .size();
  }
}
