package org.refledger.cpp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.refledger.contract.ContractTable;
import org.refledger.contract.DeclaredContracts;
import org.refledger.contract.StubContracts;
import org.refledger.cpp.lowering.UnitLowering;
import org.refledger.cpp.parsing.Headers;
import org.refledger.cpp.parsing.Inclusions;
import org.refledger.cpp.parsing.NativeParser;
import org.refledger.cpp.parsing.Preamble;
import org.refledger.cpp.parsing.SourceFile;
import org.refledger.cpp.parsing.SourceFiles;
import org.refledger.cpp.parsing.Tree;
import org.refledger.cpp.prelude.NativeTypes;
import org.refledger.cpp.prelude.Prelude;
import org.refledger.cpp.prelude.Preludes;
import org.refledger.cpp.types.DeclarationReader;
import org.refledger.cpp.types.FileDeclarations;
import org.refledger.cpp.types.SymbolsBuilder;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.Notification;

/**
 * Reads C and C++: the files, and the headers of the project that they include, first for what they
 * declare and then again for their functions. No tree outlives its file.
 */
public final class CppFrontEnd implements FrontEnd {

  @Override
  public Set<String> extensions() {
    return Set.of("c", "cc", "cpp", "cxx", "m", "mm");
  }

  @Override
  public FrontEndResult read(FrontEndRequest request, ProgressListener progress) {
    return new Run(request, progress).read();
  }

  /** One reading. */
  private static final class Run {
    private final FrontEndRequest request;
    private final ProgressListener progress;
    private final ConcurrentLinkedQueue<Notification> notifications = new ConcurrentLinkedQueue<>();
    private final Prelude prelude;
    private final NativeParser parser;
    private final Inclusions inclusions;

    Run(FrontEndRequest request, ProgressListener progress) {
      this.request = request;
      this.progress = progress;
      this.prelude = Preludes.with(request.stubs(), notifications::add);
      this.parser = new NativeParser(prelude.macros());
      this.inclusions =
          new Inclusions(
              new SourceFiles(request.root(), notifications::add),
              Headers.below(request.root(), request.includePath()));
    }

    FrontEndResult read() {
      inclusions.follow(request.files());
      List<SourceFile> files = inclusions.all();
      Preamble ofPrelude = preamble(List.of());
      NativeTypes known = new NativeTypes(prelude.aliases());
      List<FileDeclarations> declared =
          each(
              "parsing",
              files,
              file -> ofPrelude,
              (unit, tree) -> List.of(DeclarationReader.read(unit, tree, known)));
      Map<String, FileDeclarations> byFile = new TreeMap<>();
      declared.forEach(d -> byFile.put(d.file(), d));
      Preamble ofProject = preamble(declared);
      SymbolsBuilder.Built built = SymbolsBuilder.build(declared, prelude);
      List<Procedure> procedures =
          each(
              "lowering",
              files,
              file -> {
                FileDeclarations own = byFile.get(file.name());
                return own == null ? ofPrelude : ofProject.without(own.types());
              },
              (unit, tree) -> UnitLowering.lower(unit, tree, built.symbols(), notifications::add));
      ContractTable contracts =
          new DeclaredContracts(
              built.symbols().table(),
              built.classes(),
              StubContracts.of(prelude.stubs(), notifications::add),
              Map.of(),
              notifications::add);
      Program program = new Program(procedures, built.symbols().table());
      int lines = files.stream().mapToInt(SourceFile::lines).sum();
      return new FrontEndResult(
          program,
          contracts,
          notifications.stream().distinct().toList(),
          new CallCount(contracts).of(program.procedures(), files.size(), lines));
    }

    private Preamble preamble(List<FileDeclarations> declared) {
      Set<String> types = new TreeSet<>(prelude.aliases().keySet());
      Set<String> templates = new TreeSet<>();
      for (ClassDecl known : prelude.classes()) {
        (known.typeParameters().isEmpty() ? types : templates).add(known.name());
      }
      for (FileDeclarations file : declared) {
        types.addAll(file.types());
        templates.addAll(file.templates());
      }
      // A name that a function has as well cannot be told to be a type.
      declared.forEach(file -> types.removeAll(file.functionNames()));
      return Preamble.of(types, templates);
    }

    /** What is done with the tree of a file. */
    private interface Reading<T> {
      List<T> of(IASTTranslationUnit unit, Tree tree);
    }

    private <T> List<T> each(
        String phase,
        List<SourceFile> files,
        Function<SourceFile, Preamble> preamble,
        Reading<T> reading) {
      AtomicInteger done = new AtomicInteger();
      List<List<T>> results =
          Workers.apply(
              files,
              request.jobs(),
              file -> {
                List<T> result = one(file, preamble.apply(file), reading);
                progress.progress(phase, done.incrementAndGet(), files.size());
                return result;
              });
      List<T> all = new ArrayList<>();
      results.forEach(all::addAll);
      return all;
    }

    private <T> List<T> one(SourceFile file, Preamble preamble, Reading<T> reading) {
      try {
        IASTTranslationUnit unit = parser.parse(file, inclusions.macros(file), preamble);
        return reading.of(unit, new Tree(file));
      } catch (RuntimeException | StackOverflowError e) {
        StackTraceElement[] trace = e.getStackTrace();
        notifications.add(
            new Notification(
                Notification.Kind.FILE_NOT_ANALYSED,
                new org.refledger.source.SourceRange(file.name(), 0, 0, 0, 0),
                "The file cannot be parsed, so nothing in it was analysed. Leave it out, or report it with the detail given.",
                e + (trace.length == 0 ? "" : " at " + trace[0])));
        return List.of();
      }
    }
  }
}
