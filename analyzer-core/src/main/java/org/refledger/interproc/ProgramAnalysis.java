package org.refledger.interproc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest;
import org.refledger.analysis.ProcedureAnalysis;
import org.refledger.analysis.ProcedureResult;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.fault.Fault;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.source.Notification;

/**
 * Analyses all procedures, callees first. The components of the call graph are cut into levels:
 * those of one level do not depend on each other and run in parallel. So do the members of one
 * component, which see of each other what the round before found. The result is the same for any
 * number of threads.
 */
public final class ProgramAnalysis {
  /** Rounds over a recursive component: the first one knows nothing of the recursion. */
  private static final int RECURSION_ROUNDS = 2;

  /** The members of a component with more of them are shared among threads. */
  private static final int SMALL_COMPONENT = 8;

  /** Most elements that one thread takes at a time. */
  private static final int LARGEST_BATCH = 64;

  private final Program program;
  private final ContractTable contracts;
  private final AnalysisRequest request;
  private final Map<MethodRef, Optional<Contract>> summaries = new ConcurrentHashMap<>();
  private final Map<MethodRef, ProcedureResult> results = new ConcurrentHashMap<>();
  private final Map<MethodRef, Notification> failures = new ConcurrentHashMap<>();
  private final CallGraph graph;
  private final OwningFields owning;
  private final CalleeContracts callees;
  private final Relevance relevance;
  private final TrivialSummary trivial;

  public ProgramAnalysis(Program program, ContractTable contracts, AnalysisRequest request) {
    this.program = program;
    this.contracts =
        new ClosureContracts(
            program, new HolderClasses(program, new SwitchedLending(program, contracts)));
    this.request = request;
    this.graph = new CallGraph(program);
    Map<MethodRef, FieldRef> getters = Getters.of(program);
    this.owning = new OwningFields(program, this.contracts, getters, request);
    this.callees =
        new CalleeContracts(program, this.contracts, graph, owning, getters, summaries, results);
    this.relevance = new Relevance(this.contracts, callees);
    this.trivial = new TrivialSummary(callees, program.classes());
  }

  /**
   * What the analysis of a program found.
   *
   * @param faults sorted
   * @param notifications procedures that failed or ran past their budget
   * @param analysed procedures that were analysed path by path (the others touch no count)
   */
  public record Result(
      List<Fault> faults,
      List<Notification> notifications,
      int analysed,
      int dropped,
      int overBudget) {}

  public Result run(ProgressListener progress) {
    Map<MethodRef, Set<MethodRef>> edges = edges();
    List<List<List<MethodRef>>> levels = levels(Components.of(edges), edges);
    ExecutorService threads = Executors.newFixedThreadPool(request.jobs());
    try {
      int done = 0;
      for (List<List<MethodRef>> level : levels) {
        analyse(level, edges, threads);
        done += level.stream().mapToInt(List::size).sum();
        progress.progress("analysing", done, edges.size());
      }
    } finally {
      threads.shutdownNow();
    }
    return result();
  }

  private void analyse(
      List<List<MethodRef>> level, Map<MethodRef, Set<MethodRef>> edges, ExecutorService threads) {
    Map<Boolean, List<List<MethodRef>>> bySize =
        level.stream().collect(Collectors.partitioningBy(c -> c.size() > SMALL_COMPONENT));
    List<Future<?>> running = new ArrayList<>();
    for (List<List<MethodRef>> batch : batches(bySize.getOrDefault(false, List.of()))) {
      running.add(threads.submit(() -> batch.forEach(c -> rounds(c, edges, () -> analyse(c)))));
    }
    for (List<MethodRef> component : bySize.getOrDefault(true, List.of())) {
      rounds(component, edges, () -> analyse(component, threads));
    }
    running.forEach(ProgramAnalysis::await);
  }

  /** By procedure, what it may run. */
  private Map<MethodRef, Set<MethodRef>> edges() {
    List<Procedure> procedures = List.copyOf(program.procedures());
    List<Set<MethodRef>> called = request.each(procedures).map(graph::callees).toList();
    Map<MethodRef, Set<MethodRef>> edges = new LinkedHashMap<>();
    for (int i = 0; i < called.size(); i++) {
      edges.put(procedures.get(i).method(), called.get(i));
    }
    return edges;
  }

  /** The summary of a procedure after {@link #run}, for people who want to see it. */
  public Optional<Contract> summary(MethodRef method) {
    return summaries.getOrDefault(method, Optional.empty());
  }

  private <T> List<List<T>> batches(List<T> all) {
    int size = Math.max(1, Math.min(LARGEST_BATCH, all.size() / (request.jobs() * 4) + 1));
    List<List<T>> batches = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      batches.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return batches;
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the analysis was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Components by the length of the longest chain of callees below them. */
  private static List<List<List<MethodRef>>> levels(
      List<List<MethodRef>> components, Map<MethodRef, Set<MethodRef>> edges) {
    Map<MethodRef, Integer> levelOf = new LinkedHashMap<>();
    List<List<List<MethodRef>>> levels = new ArrayList<>();
    for (List<MethodRef> component : components) {
      int level = 0;
      for (MethodRef m : component) {
        for (MethodRef callee : edges.getOrDefault(m, Set.of())) {
          level = Math.max(level, levelOf.getOrDefault(callee, -1) + 1);
        }
      }
      for (MethodRef m : component) {
        levelOf.put(m, level);
      }
      while (levels.size() <= level) {
        levels.add(new ArrayList<>());
      }
      levels.get(level).add(component);
    }
    return levels;
  }

  /** What became of a procedure; the result is null when it was not followed path by path. */
  private record Analysed(
      MethodRef method, Optional<Contract> summary, @Nullable ProcedureResult result) {}

  /** What one round finds is known from the next one on. */
  private void rounds(
      List<MethodRef> component,
      Map<MethodRef, Set<MethodRef>> edges,
      Supplier<List<Analysed>> analysis) {
    boolean recursive =
        component.size() > 1
            || edges.getOrDefault(component.get(0), Set.of()).contains(component.get(0));
    int rounds = recursive ? RECURSION_ROUNDS : 1;
    for (int round = 0; round < rounds; round++) {
      for (Analysed found : analysis.get()) {
        summaries.put(found.method, found.summary);
        if (found.result != null) {
          results.put(found.method, found.result);
        }
      }
    }
  }

  private List<Analysed> analyse(List<MethodRef> component, ExecutorService threads) {
    List<Future<List<Analysed>>> running = new ArrayList<>();
    for (List<MethodRef> batch : batches(component)) {
      running.add(threads.submit(() -> analyse(batch)));
    }
    return running.stream().flatMap(future -> await(future).stream()).toList();
  }

  private List<Analysed> analyse(List<MethodRef> methods) {
    List<Analysed> found = new ArrayList<>();
    for (MethodRef method : methods) {
      Procedure p = program.procedure(method);
      if (p != null) {
        found.add(analyse(p));
      }
    }
    return found;
  }

  private Analysed analyse(Procedure p) {
    try {
      if (!relevance.isRelevant(p)) {
        return new Analysed(p.method(), Optional.of(trivial.of(p)), null);
      }
      ProcedureResult result =
          new ProcedureAnalysis(
                  p, contracts, program.classes(), callees, request.exceptions(), request.budget())
              .run();
      return new Analysed(p.method(), Optional.ofNullable(result.summary()), result);
    } catch (RuntimeException | StackOverflowError e) {
      String what =
          "The method "
              + p.method().display()
              + " could not be analysed; the rest was. Please report this.";
      failures.put(
          p.method(),
          new Notification(Notification.Kind.PROCEDURE_NOT_ANALYSED, p.range(), what, describe(e)));
      return new Analysed(p.method(), Optional.empty(), null);
    }
  }

  private static String describe(Throwable e) {
    StackTraceElement[] stack = e.getStackTrace();
    return e + (stack.length > 0 ? " at " + stack[0] : "");
  }

  private Result result() {
    List<Fault> faults = new ArrayList<>();
    List<Notification> notifications = new ArrayList<>(failures.values());
    int dropped = 0;
    int overBudget = 0;
    for (Map.Entry<MethodRef, ProcedureResult> e : results.entrySet()) {
      faults.addAll(e.getValue().faults());
      dropped += e.getValue().dropped();
      if (e.getValue().overBudget()) {
        overBudget++;
        notifications.add(overBudget(e.getKey()));
      }
    }
    OwnMethods own = new OwnMethods(program, graph);
    faults.addAll(new Lifecycles(program, contracts, own, owning).faults());
    faults.addAll(new RepeatedEnds(program, contracts, own, owning).faults());
    faults.sort(null);
    notifications.sort(null);
    return new Result(faults, notifications, results.size(), dropped, overBudget);
  }

  private Notification overBudget(MethodRef method) {
    Procedure p = program.procedure(method);
    String what =
        "The method "
            + method.display()
            + " has too many paths for the budget; its callers know nothing of it. Try --budget"
            + " deep.";
    return new Notification(
        Notification.Kind.PROCEDURE_NOT_ANALYSED,
        p == null ? org.refledger.source.SourceRange.UNKNOWN : p.range(),
        what);
  }
}
