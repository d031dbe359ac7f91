package org.refledger.frontend.java;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.lowering.ConstantIndex;
import org.refledger.frontend.java.lowering.UnitLowering;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;
import org.refledger.frontend.java.types.JavaTypes;
import org.refledger.frontend.java.types.TypeResolver;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.source.Notification;

/** Reads Java sources: parses all files, works out the types, then lowers file by file. */
public final class JavaFrontEnd implements FrontEnd {

  @Override
  public Set<String> extensions() {
    return Set.of("java");
  }

  @Override
  public FrontEndResult read(FrontEndRequest request, ProgressListener progress) {
    return new Run(request, progress).read();
  }

  /** One reading. */
  private static final class Run {
    private final FrontEndRequest request;
    private final ProgressListener progress;
    private final WorkerPool pool;
    private final ConcurrentLinkedQueue<Notification> notifications = new ConcurrentLinkedQueue<>();

    Run(FrontEndRequest request, ProgressListener progress) {
      this.request = request;
      this.progress = progress;
      this.pool = new WorkerPool(request.jobs());
    }

    FrontEndResult read() {
      // Nothing else holds a tree: it goes when its file is lowered.
      @Nullable ParsedUnit[] units = parse();
      Declared declared = declared(units);
      List<LoweredFile> lowered = lower(units, declared);
      List<Procedure> procedures = new ArrayList<>();
      CallCount calls = CallCount.NONE;
      for (LoweredFile file : lowered) {
        procedures.addAll(file.procedures());
        calls = calls.plus(file.calls());
      }
      Program program = new Program(procedures, declared.types.classes());
      return new FrontEndResult(
          program,
          declared.types.contracts(),
          List.copyOf(notifications),
          calls.statistics(declared.files, declared.lines, program));
    }

    private Declared declared(@Nullable ParsedUnit[] units) {
      List<ParsedUnit> parsed =
          Arrays.stream(units).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
      JavaTypes types =
          onLargeStack(
              () ->
                  JavaTypes.build(
                      parsed, request.classPath(), request.stubs(), notifications::add));
      ConstantIndex constants = new ConstantIndex();
      TypeResolver resolver = types.resolver();
      parsed.forEach(p -> constants.add(p.unit(), resolver));
      int lines = parsed.stream().mapToInt(ParsedUnit::lines).sum();
      return new Declared(types, constants, parsed.size(), lines);
    }

    private @Nullable ParsedUnit[] parse() {
      List<Path> files = request.files();
      AtomicInteger done = new AtomicInteger();
      List<Optional<ParsedUnit>> parsed =
          pool.run(
              files.size(),
              () -> {
                SourceParser parser = new SourceParser(notifications::add);
                return i -> {
                  Optional<ParsedUnit> unit =
                      Optional.ofNullable(parser.parse(files.get(i), relative(files.get(i))));
                  progress.progress("parsing", done.incrementAndGet(), files.size());
                  return unit;
                };
              });
      @Nullable ParsedUnit[] units = new ParsedUnit[parsed.size()];
      for (int i = 0; i < units.length; i++) {
        units[i] = parsed.get(i).orElse(null);
      }
      return units;
    }

    private String relative(Path file) {
      Path root = request.root().toAbsolutePath().normalize();
      Path absolute = file.toAbsolutePath().normalize();
      Path shown = absolute.startsWith(root) ? root.relativize(absolute) : file;
      return shown.toString().replace('\\', '/');
    }

    private <T> T onLargeStack(Supplier<T> task) {
      return new WorkerPool(1).<T>run(1, () -> i -> task.get()).get(0);
    }

    private List<LoweredFile> lower(@Nullable ParsedUnit[] units, Declared declared) {
      AtomicInteger done = new AtomicInteger();
      return pool.run(
          units.length,
          () ->
              i -> {
                LoweredFile file = lowered(units[i], declared);
                units[i] = null;
                progress.progress("lowering", done.incrementAndGet(), units.length);
                return file;
              });
    }

    private LoweredFile lowered(@Nullable ParsedUnit unit, Declared declared) {
      JavaTypes types = declared.types;
      List<Procedure> procedures =
          unit == null
              ? List.of()
              : new UnitLowering(types.resolver(), declared.constants, notifications::add)
                  .lower(unit);
      return new LoweredFile(procedures, CallCount.of(procedures, types.contracts()));
    }
  }

  /** What the declarations of all files say. */
  private record Declared(JavaTypes types, ConstantIndex constants, int files, int lines) {}

  /** What became of one file. */
  private record LoweredFile(List<Procedure> procedures, CallCount calls) {}
}
