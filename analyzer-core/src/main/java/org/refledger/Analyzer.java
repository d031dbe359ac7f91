package org.refledger;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.refledger.bridge.Bridge;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Finding;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.JoinedResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.interproc.ProgramAnalysis;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.ir.text.IrPrinter;
import org.refledger.objects.ObjectAnalysis;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.suppress.Suppressions;

/**
 * The whole pipeline behind one call: sources to a program, ledger, faults, findings, suppressions.
 * Stateless and reusable.
 */
public final class Analyzer {
  private final List<FrontEnd> frontEnds;
  private final List<Bridge> bridges;
  private final List<Rule> rules;

  /** What {@link #dump} shows of a procedure. */
  public enum Dump {
    /** The dataflow model, as text that the IR parser reads back. */
    IR,
    /** Its blocks and edges only. */
    CFG,
    /** Its inferred contract. */
    SUMMARY
  }

  /** An analyzer that knows of no bridges between languages. */
  public Analyzer(List<FrontEnd> frontEnds, List<Rule> rules) {
    this(frontEnds, List.of(), rules);
  }

  /**
   * An analyzer of these parts.
   *
   * @param bridges in order: what an earlier one knows of a call counts
   */
  public Analyzer(List<FrontEnd> frontEnds, List<Bridge> bridges, List<Rule> rules) {
    this.frontEnds = List.copyOf(frontEnds);
    this.bridges = List.copyOf(bridges);
    this.rules = List.copyOf(rules);
  }

  public AnalysisResult analyze(AnalysisRequest request, ProgressListener progress) {
    List<Finding> findings = new ArrayList<>();
    List<Notification> notifications = new ArrayList<>();
    RunStatistics statistics = RunStatistics.NONE;
    for (Joint part : read(request, progress)) {
      AnalysisResult result =
          analyze(part, request, part.files, file -> text(request.root().resolve(file)), progress);
      notifications.addAll(result.notifications());
      findings.addAll(result.findings());
      statistics = statistics.plus(result.statistics());
    }
    return new AnalysisResult(findings, enabled(), notifications, statistics);
  }

  /**
   * Analyses a program that the caller has read already, as a compiler plug-in does.
   *
   * @param request for how to analyse; its files are not looked at
   * @param texts the source of a file named as in the program's ranges, for suppressions in it
   */
  public AnalysisResult analyze(
      FrontEndResult read,
      AnalysisRequest request,
      Function<String, Optional<String>> texts,
      ProgressListener progress) {
    return analyze(new Joint(read, List.of(), List.of()), request, List.of(), texts, progress);
  }

  /**
   * @param files in which suppressions that suppress nothing are told
   */
  private AnalysisResult analyze(
      Joint joint,
      AnalysisRequest request,
      List<Path> files,
      Function<String, Optional<String>> texts,
      ProgressListener progress) {
    FrontEndResult read = joint.read;
    // The checks on classes go on beside the engine, whose levels leave a thread idle at their end.
    CompletableFuture<ObjectAnalysis.Result> checks =
        CompletableFuture.supplyAsync(
            () -> new ObjectAnalysis(read.program(), read.contracts()).run(),
            request.jobs() > 1 ? Analyzer::onOwnThread : Runnable::run);
    ProgramAnalysis.Result result =
        new ProgramAnalysis(read.program(), read.contracts(), request).run(progress);
    List<Notification> notifications = new ArrayList<>(read.notifications());
    notifications.addAll(result.notifications());
    ObjectAnalysis.Result objects = checks.join();
    notifications.addAll(objects.notifications());
    List<Fault> faults = merged(result.faults(), objects.faults());
    faults.addAll(joint.faults);
    faults.sort(null);
    Suppressions suppressions = Suppressions.of(read.program(), texts);
    List<Finding> findings = findings(read.units(), request, faults, suppressions);
    notifications.addAll(unused(suppressions, files, request, notifications));
    return new AnalysisResult(
        findings, enabled(), notifications, statistics(read.statistics(), result));
  }

  private static void onOwnThread(Runnable task) {
    Thread thread = new Thread(task, "refledger-checks");
    thread.setDaemon(true);
    thread.start();
  }

  private List<RuleMetadata> enabled() {
    return rules.stream().map(Rule::metadata).toList();
  }

  /**
   * Shows procedures whose {@code Type.method} or full name contains the pattern (a regular
   * expression), in order.
   */
  public String dump(AnalysisRequest request, Dump what, String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    StringBuilder out = new StringBuilder();
    for (Joint joint : read(request, ProgressListener.NONE)) {
      FrontEndResult read = joint.read;
      ProgramAnalysis analysis = new ProgramAnalysis(read.program(), read.contracts(), request);
      if (what == Dump.SUMMARY) {
        analysis.run(ProgressListener.NONE);
      }
      for (Procedure p : read.program().procedures()) {
        boolean shown =
            wanted.matcher(p.method().toString()).find()
                || wanted.matcher(p.method().ownerSimpleName() + "." + p.method().name()).find();
        if (shown) {
          out.append(what == Dump.SUMMARY ? summary(p, analysis) : IrPrinter.print(p)).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static String summary(Procedure p, ProgramAnalysis analysis) {
    Optional<Contract> summary = analysis.summary(p.method());
    StringBuilder out = new StringBuilder(p.method().toString()).append('\n');
    summary.ifPresentOrElse(
        s -> s.outcomes().forEach(o -> out.append("  ").append(o).append('\n')),
        () -> out.append("  unknown\n"));
    return out.toString();
  }

  /**
   * What one front end read, with what the definitions of another say of it.
   *
   * @param files those to report on
   */
  private record Joint(FrontEndResult read, List<Path> files, List<Fault> faults) {}

  /** All front ends first: what one reads says what the code of another calls. */
  private List<Joint> read(AnalysisRequest request, ProgressListener progress) {
    List<Joint> parts = new ArrayList<>();
    List<IdlUnit> units = new ArrayList<>();
    for (FrontEnd frontEnd : frontEnds) {
      List<Path> files = files(frontEnd, request.files());
      Set<Path> known = new LinkedHashSet<>(files(frontEnd, request.definitions().files()));
      files.forEach(known::remove);
      if (!files.isEmpty() || !known.isEmpty()) {
        FrontEndResult read = read(frontEnd, request, files, known, progress);
        units.addAll(read.units());
        units.addAll(read.imported());
        parts.add(new Joint(known.isEmpty() ? read : only(read, request, files), files, List.of()));
      }
    }
    return asOneProgram(
        units.isEmpty() ? parts : parts.stream().map(part -> joined(part, units)).toList());
  }

  /** What runs in one process is one program, whatever it is written in. */
  private static List<Joint> asOneProgram(List<Joint> parts) {
    List<Joint> running =
        parts.stream().filter(part -> !part.read.program().procedures().isEmpty()).toList();
    if (running.size() < 2) {
      return parts;
    }
    List<Joint> all = new ArrayList<>(parts);
    all.removeAll(running);
    all.add(
        new Joint(
            JoinedResult.of(running.stream().map(Joint::read).toList()),
            running.stream().flatMap(part -> part.files.stream()).sorted().toList(),
            running.stream().flatMap(part -> part.faults.stream()).sorted().toList()));
    return List.copyOf(all);
  }

  private static FrontEndResult read(
      FrontEnd frontEnd,
      AnalysisRequest request,
      List<Path> files,
      Set<Path> known,
      ProgressListener progress) {
    return frontEnd.read(
        new FrontEndRequest(
            request.root(),
            Stream.concat(files.stream(), known.stream()).toList(),
            request.definitions().includePath(),
            request.classPath(),
            request.stubs(),
            request.jobs()),
        progress);
  }

  /** What is there to be known has no findings; what of it is missing is told all the same. */
  private static FrontEndResult only(
      FrontEndResult read, AnalysisRequest request, List<Path> files) {
    Set<String> names =
        files.stream().map(f -> name(request, f)).collect(Collectors.toCollection(TreeSet::new));
    return new FrontEndResult(
        read.program(),
        read.contracts(),
        read.units().stream().filter(unit -> names.contains(unit.file())).toList(),
        read.imported(),
        read.notifications().stream()
            .filter(n -> n.isIncomplete() || names.contains(n.where().file()))
            .toList(),
        read.statistics());
  }

  private Joint joined(Joint part, List<IdlUnit> units) {
    ContractTable contracts = part.read.contracts();
    List<Fault> faults = new ArrayList<>();
    for (Bridge bridge : bridges) {
      Bridge.Joined joined = bridge.join(part.read.program(), contracts, units);
      contracts = joined.contracts();
      faults.addAll(joined.faults());
    }
    FrontEndResult read = part.read;
    return new Joint(
        new FrontEndResult(
            read.program(),
            contracts,
            read.units(),
            read.imported(),
            read.notifications(),
            read.statistics()),
        part.files,
        faults);
  }

  private static List<Path> files(FrontEnd frontEnd, List<Path> all) {
    return all.stream().filter(file -> frontEnd.extensions().contains(extension(file))).toList();
  }

  private static String name(AnalysisRequest request, Path file) {
    return request.root().relativize(file).toString().replace('\\', '/');
  }

  private static String extension(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What is not wholly analysed may yet have what is suppressed in it. */
  private List<Notification> unused(
      Suppressions suppressions,
      List<Path> files,
      AnalysisRequest request,
      List<Notification> notifications) {
    Set<String> incomplete =
        notifications.stream()
            .filter(Notification::isIncomplete)
            .map(notification -> notification.where().file())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> names =
        files.stream()
            .map(file -> name(request, file))
            .filter(file -> !incomplete.contains(file))
            .toList();
    Set<String> ids =
        rules.stream()
            .map(rule -> rule.metadata().id())
            .collect(Collectors.toCollection(TreeSet::new));
    return request.each(names).flatMap(file -> suppressions.unused(file, ids).stream()).toList();
  }

  private List<Finding> findings(
      List<IdlUnit> units, AnalysisRequest request, List<Fault> faults, Suppressions suppressions) {
    Map<String, Integer> ordinals = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    inDeclarations(units, request)
        .forEach(found -> findings.add(suppressions.apply(numbered(found, ordinals))));
    for (Fault fault : faults) {
      for (Rule rule : rules) {
        Optional<Finding> finding = rule.check(fault);
        if (finding.isPresent()) {
          findings.add(suppressions.apply(numbered(finding.get(), ordinals)));
          break;
        }
      }
    }
    return findings;
  }

  /** What both found in one method is told by the one that walked its paths. */
  private static List<Fault> merged(List<Fault> onPaths, List<Fault> onClasses) {
    Set<MethodRef> told = new LinkedHashSet<>();
    for (Fault fault : onPaths) {
      if (fault.kind() == FaultKind.STORED_RETURN || fault.kind() == FaultKind.MIXED_RESULT) {
        told.add(fault.procedure());
      }
    }
    List<Fault> all = new ArrayList<>(onPaths);
    onClasses.stream()
        .filter(f -> f.kind() != FaultKind.UNCOUNTED_RESULT || !told.contains(f.procedure()))
        .forEach(all::add);
    return all;
  }

  /**
   * Units share what they import and include, so one thing may be found in several. Rules are
   * stateless and a set is sorted: the order in which units are looked at does not show.
   */
  private Set<Finding> inDeclarations(List<IdlUnit> units, AnalysisRequest request) {
    return request
        .each(units)
        .flatMap(unit -> rules.stream().flatMap(rule -> rule.check(unit).stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Equal fingerprints are told apart by their order. */
  private static Finding numbered(Finding f, Map<String, Integer> ordinals) {
    int ordinal = ordinals.merge(f.fingerprint(), 1, Integer::sum);
    return ordinal == 1 ? f : f.withFingerprint(f.fingerprint() + "-" + ordinal);
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (MalformedInputException e) {
      return latin1(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> latin1(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static RunStatistics statistics(
      FrontEndResult.Statistics s, ProgramAnalysis.Result result) {
    return new RunStatistics(
        s.files(),
        s.lines(),
        s.procedures(),
        s.calls(),
        s.unresolvedCalls(),
        s.relevantCalls(),
        s.unresolvedRelevantCalls(),
        result.dropped(),
        result.overBudget(),
        s.methodsWithoutContract());
  }
}
