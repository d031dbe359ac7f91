package org.refledger.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.contract.TypeContract;
import org.refledger.domain.State;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Collects the faults of one procedure: one for each kind, place and subject, with up to three ways
 * in which it happens.
 */
final class Faults {
  private static final int MAX_LEDGERS = 3;

  private final Frame frame;
  private final SortedMap<String, Fault> byKey = new TreeMap<>();
  private final Map<String, SourceRange> bornByKey = new LinkedHashMap<>();

  Faults(Frame frame) {
    this.frame = frame;
  }

  /**
   * All faults, sorted. A reference that is lost without an exception is not reported again for the
   * exceptions that lose it, too.
   */
  List<Fault> all() {
    Set<SourceRange> surely = new LinkedHashSet<>();
    byKey.forEach(
        (key, fault) -> {
          if (isLoss(fault) && !fault.evidence().exceptional()) {
            surely.add(Objects.requireNonNull(bornByKey.get(key)));
          }
        });
    return byKey.entrySet().stream()
        .filter(e -> !isLoss(e.getValue()) || !isDoubtful(e.getKey()))
        .filter(
            e ->
                !(isLoss(e.getValue())
                    && e.getValue().evidence().exceptional()
                    && surely.contains(bornByKey.get(e.getKey()))))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  private boolean isDoubtful(String key) {
    SourceRange born = bornByKey.get(key);
    return born != null && frame.doubts().isOpen(born);
  }

  private static boolean isLoss(Fault fault) {
    return switch (fault.kind()) {
      case LEAK, OVERWRITE, DROPPED_RESULT, EXTRA_RETAIN -> true;
      default -> false;
    };
  }

  /**
   * @param value id of the handle concerned; the ledger is that of its count
   * @param last the step at which the books do not balance; becomes the end of the ledger
   */
  void report(
      FaultKind kind,
      State state,
      int value,
      SourceRange primary,
      TraceStep last,
      Certainty certainty,
      Evidence evidence) {
    report(kind, state, value, state.value(value).name(), primary, last, certainty, evidence);
  }

  /**
   * @param subject how people call the handle, when that is not the name of its value
   */
  void report(
      FaultKind kind,
      State state,
      int value,
      String subject,
      SourceRange primary,
      TraceStep last,
      Certainty certainty,
      Evidence evidence) {
    int root = state.root(value);
    List<TraceStep> ledger = new ArrayList<>(state.trace().since(s -> s == root || s == value));
    ledger.add(last);
    Certainty sure = max(max(certainty, state.certainty()), frame.countability(state, value));
    Fault fault =
        new Fault(
            kind,
            frame.procedure().method(),
            primary,
            subject,
            state.value(value).type(),
            protocol(state, value),
            sure,
            List.of(ledger),
            evidence);
    String key = kind + " " + primary + " " + subject;
    byKey.merge(key, fault, Faults::merge);
    bornByKey.putIfAbsent(key, state.value(root).born());
  }

  private TypeContract protocol(State state, int value) {
    return frame
        .contracts()
        .ofType(state.value(value).type().name())
        .or(() -> frame.contracts().ofType(state.value(state.root(value)).type().name()))
        .orElseGet(() -> undeclared(state.value(value).type()));
  }

  /** Of a type without a contract: the usual name that it has, if its values have a type. */
  private TypeContract undeclared(TypeRef type) {
    // in C the usual name is no method of the value
    boolean usual = frame.isTrackable(type) && !frame.procedure().isNative();
    List<String> release =
        TypeContract.USUAL_RELEASES.stream()
            .filter(name -> usual || has(type, name))
            .limit(1)
            .toList();
    return new TypeContract("?", "", release, TypeContract.Damage.LOST);
  }

  private boolean has(TypeRef type, String method) {
    return frame.classes().superTypes(type.name()).stream()
        .flatMap(t -> frame.classes().find(t).stream())
        .flatMap(c -> c.methods(method).stream())
        .anyMatch(m -> m.parameters().isEmpty());
  }

  private static Fault merge(Fault a, Fault b) {
    boolean secondIsClearer = rank(b) < rank(a);
    Fault best = secondIsClearer ? b : a;
    Fault other = secondIsClearer ? a : b;
    List<List<TraceStep>> ledgers = new ArrayList<>(best.ledgers());
    for (List<TraceStep> ledger : other.ledgers()) {
      boolean sameEnd = ledgers.stream().anyMatch(l -> end(l).where().equals(end(ledger).where()));
      if (!sameEnd && ledgers.size() < MAX_LEDGERS) {
        ledgers.add(ledger);
      }
    }
    Evidence e = best.evidence();
    Evidence merged =
        new Evidence(
            e.exitLine(),
            e.exit(),
            e.call(),
            e.lender(),
            e.basis(),
            e.outParameter(),
            e.exceptional() && other.evidence().exceptional());
    return new Fault(
        best.kind(),
        best.procedure(),
        best.primary(),
        best.subject(),
        best.type(),
        best.protocol(),
        best.certainty(),
        ledgers,
        merged);
  }

  /** The clearest way first: surest, without an exception, shortest. */
  private static int rank(Fault f) {
    int doubt =
        switch (f.certainty()) {
          case CERTAIN -> 0;
          case LIKELY -> 1;
          case POSSIBLE -> 2;
        };
    return doubt * 100_000
        + (f.evidence().exceptional() ? 10_000 : 0)
        + Math.min(9_999, f.ledgers().get(0).size());
  }

  private static TraceStep end(List<TraceStep> ledger) {
    return ledger.get(ledger.size() - 1);
  }

  static Certainty max(Certainty a, Certainty b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
