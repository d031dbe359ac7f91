package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.State;
import de.jcup.sarif_2_1_0.model.ThreadFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation.Importance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refledger.trace.TraceStep;

/**
 * Ledgers as code flows: steps in order, the callee's one level deeper, each with the running
 * count.
 */
final class SarifFlows {

  private static final int STEP_LIMIT = 100;
  private static final int STEPS_BEFORE_GAP = STEP_LIMIT / 2 - 1;
  private static final int STEPS_AFTER_GAP = STEP_LIMIT / 2;

  private final SarifLocations locations;
  private final int limit;

  /** A step where it stands. */
  private record Placed(TraceStep step, int depth, int order, int count, boolean last) {}

  SarifFlows(SarifLocations locations, int limit) {
    this.locations = locations;
    this.limit = limit;
  }

  /** One code flow for each of the first ledgers that has steps. */
  List<CodeFlow> codeFlows(List<List<TraceStep>> ledgers) {
    List<CodeFlow> flows = new ArrayList<>();
    for (List<TraceStep> ledger : ledgers) {
      if (!ledger.isEmpty() && flows.size() < limit) {
        ThreadFlow thread = new ThreadFlow();
        thread.setLocations(steps(ledger));
        CodeFlow flow = new CodeFlow();
        flow.setThreadFlows(List.of(thread));
        flows.add(flow);
      }
    }
    return flows;
  }

  private List<ThreadFlowLocation> steps(List<TraceStep> ledger) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < ledger.size(); i++) {
      place(ledger.get(i), 1, i == ledger.size() - 1, placed);
    }
    List<ThreadFlowLocation> steps = new ArrayList<>();
    if (placed.size() <= STEP_LIMIT) {
      placed.forEach(step -> steps.add(step(step)));
      return steps;
    }
    int resume = placed.size() - STEPS_AFTER_GAP;
    placed.subList(0, STEPS_BEFORE_GAP).forEach(step -> steps.add(step(step)));
    steps.add(gap(placed.get(STEPS_BEFORE_GAP), resume - STEPS_BEFORE_GAP));
    placed.subList(resume, placed.size()).forEach(step -> steps.add(step(step)));
    return steps;
  }

  private static void place(TraceStep step, int depth, boolean last, List<Placed> placed) {
    // A branch is a step of the path and counts nothing.
    boolean counts = placed.isEmpty() || step.kind() != TraceStep.Kind.BRANCH;
    int count = counts ? step.count() : placed.get(placed.size() - 1).count();
    placed.add(new Placed(step, depth, placed.size() + 1, count, last));
    step.inner().forEach(inner -> place(inner, depth + 1, false, placed));
  }

  private ThreadFlowLocation step(Placed placed) {
    TraceStep step = placed.step();
    ThreadFlowLocation location = at(placed, text(step));
    location.setKinds(kinds(step.kind()));
    State state = new State();
    state.setAdditionalProperty("refcount", SarifTexts.string(Integer.toString(placed.count())));
    location.setState(state);
    location.setImportance(placed.last() ? Importance.ESSENTIAL : importance(step.kind()));
    return location;
  }

  private ThreadFlowLocation gap(Placed first, int left) {
    ThreadFlowLocation location =
        at(first, left + " steps are left out here; refledger check shows them all.");
    location.setNestingLevel(1);
    location.setImportance(Importance.IMPORTANT);
    return location;
  }

  private ThreadFlowLocation at(Placed placed, String text) {
    Location where = locations.location(placed.step().where());
    where.setMessage(SarifTexts.message(SarifTexts.escapeLinks(text), SarifTexts.toMarkdown(text)));
    ThreadFlowLocation location = new ThreadFlowLocation();
    location.setLocation(where);
    location.setNestingLevel(placed.depth());
    location.setExecutionOrder(placed.order());
    return location;
  }

  /** What happens at a step and how we know. */
  static String text(TraceStep step) {
    return step.basis().isEmpty() ? step.text() : step.text() + " (" + step.basis() + ")";
  }

  private static Set<String> kinds(TraceStep.Kind kind) {
    List<String> kinds =
        switch (kind) {
          case ACQUIRE, RETAIN -> List.of("acquire", "resource");
          case RELEASE, MOVE, REPLACE -> List.of("release", "resource");
          case VIEW, USE -> List.of("value");
          case STORE -> List.of("memory", "value");
          case BRANCH -> List.of("branch");
          case CALL -> List.of("call", "function");
          case EXIT -> List.of("exit", "function");
        };
    return new LinkedHashSet<>(kinds);
  }

  private static Importance importance(TraceStep.Kind kind) {
    return switch (kind) {
      case ACQUIRE, RETAIN, RELEASE, MOVE, REPLACE, EXIT -> Importance.ESSENTIAL;
      case BRANCH -> Importance.IMPORTANT;
      case VIEW, CALL, STORE, USE -> Importance.UNIMPORTANT;
    };
  }
}
