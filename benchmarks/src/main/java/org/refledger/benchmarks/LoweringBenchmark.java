package org.refledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.java.lowering.ConstantIndex;
import org.refledger.frontend.java.lowering.UnitLowering;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;
import org.refledger.frontend.java.types.JavaTypes;
import org.refledger.frontend.java.types.TypeResolver;

/** Syntax trees to the dataflow model, and the type tables that this takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss16m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class LoweringBenchmark {
  private List<ParsedUnit> units = List.of();

  @Setup
  public void parse(Sources sources) {
    SourceParser parser = new SourceParser(problem -> {});
    List<ParsedUnit> parsed = new ArrayList<>();
    for (Path file : sources.files()) {
      ParsedUnit unit = parser.parse(file, sources.relative(file));
      if (unit != null) {
        parsed.add(unit);
      }
    }
    units = List.copyOf(parsed);
  }

  /** Reads the stubs and the declarations of the trees. */
  @Benchmark
  public JavaTypes types(Sources sources) {
    return types(units, sources.frontEndRequest());
  }

  /** Lowers every tree with types that are known already; the procedures made. */
  @Benchmark
  public int lower(Types types) {
    UnitLowering lowering =
        new UnitLowering(types.resolver(), types.constants(), notification -> {});
    int procedures = 0;
    for (ParsedUnit unit : units) {
      procedures += lowering.lower(unit).size();
    }
    return procedures;
  }

  private static JavaTypes types(List<ParsedUnit> units, FrontEndRequest request) {
    return JavaTypes.build(units, request.classPath(), request.stubs(), notification -> {});
  }

  /** The types of the trees, which lowering asks. */
  @State(Scope.Benchmark)
  public static class Types {
    private @Nullable TypeResolver resolver;
    private ConstantIndex constants = new ConstantIndex();

    @Setup
    public void build(LoweringBenchmark benchmark, Sources sources) {
      TypeResolver built = types(benchmark.units, sources.frontEndRequest()).resolver();
      constants = new ConstantIndex();
      benchmark.units.forEach(u -> constants.add(u.unit(), built));
      resolver = built;
    }

    private TypeResolver resolver() {
      return Objects.requireNonNull(resolver, "JMH calls the set-up first");
    }

    private ConstantIndex constants() {
      return constants;
    }
  }
}
