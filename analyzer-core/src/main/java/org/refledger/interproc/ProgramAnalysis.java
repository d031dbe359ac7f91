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
 * those of one level do not depend on each other and run in parallel, so the result is the same for
 * any number of threads.
 */
public final class ProgramAnalysis {
  /** Rounds over a recursive component: the first one knows nothing of the recursion. */
  private static final int RECURSION_ROUNDS = 2;

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
    this.contracts = new ClosureContracts(program, new SwitchedLending(program, contracts));
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
        List<Future<?>> running = new ArrayList<>();
        for (List<List<MethodRef>> batch : batches(level)) {
          running.add(threads.submit(() -> batch.forEach(c -> analyse(c, edges))));
        }
        for (Future<?> f : running) {
          await(f);
        }
        done += level.stream().mapToInt(List::size).sum();
        progress.progress("analysing", done, edges.size());
      }
    } finally {
      threads.shutdownNow();
    }
    return result();
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

  private List<List<List<MethodRef>>> batches(List<List<MethodRef>> level) {
    int size = Math.max(1, Math.min(64, level.size() / (request.jobs() * 4) + 1));
    List<List<List<MethodRef>>> batches = new ArrayList<>();
    for (int i = 0; i < level.size(); i += size) {
      batches.add(level.subList(i, Math.min(level.size(), i + size)));
    }
    return batches;
  }

  private static void await(Future<?> future) {
    try {
      future.get();
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

  private void analyse(List<MethodRef> component, Map<MethodRef, Set<MethodRef>> edges) {
    boolean recursive =
        component.size() > 1
            || edges.getOrDefault(component.get(0), Set.of()).contains(component.get(0));
    int rounds = recursive ? RECURSION_ROUNDS : 1;
    for (int round = 0; round < rounds; round++) {
      Map<MethodRef, Optional<Contract>> found = new LinkedHashMap<>();
      for (MethodRef method : component) {
        Procedure p = program.procedure(method);
        if (p != null) {
          found.put(method, analyse(p));
        }
      }
      summaries.putAll(found);
    }
  }

  private Optional<Contract> analyse(Procedure p) {
    try {
      if (!relevance.isRelevant(p)) {
        return Optional.of(trivial.of(p));
      }
      ProcedureResult result =
          new ProcedureAnalysis(
                  p, contracts, program.classes(), callees, request.exceptions(), request.budget())
              .run();
      results.put(p.method(), result);
      return Optional.ofNullable(result.summary());
    } catch (RuntimeException | StackOverflowError e) {
      String what =
          "The method "
              + p.method().display()
              + " could not be analysed; the rest was. Please report this.";
      failures.put(
          p.method(),
          new Notification(Notification.Kind.PROCEDURE_NOT_ANALYSED, p.range(), what, describe(e)));
      return Optional.empty();
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
