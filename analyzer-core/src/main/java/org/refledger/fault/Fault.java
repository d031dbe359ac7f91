package org.refledger.fault;

import java.util.List;
import org.refledger.contract.TypeContract;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * What the engine found wrong, with its evidence; a rule turns it into a finding.
 *
 * @param procedure the body it was found in
 * @param primary where the finding stands (DESIGN.md 6: the acquisition of a leak, the release of
 *     an over-release ...)
 * @param subject the variable, or the (shortened) expression, concerned; never empty
 * @param type static type of the subject
 * @param certainty how sure the path is
 * @param ledgers one list of steps for each way it happens (for a leak: for each leaking exit), the
 *     clearest first; never empty
 * @param evidence facts for the message, by kind
 */
public record Fault(
    FaultKind kind,
    MethodRef procedure,
    SourceRange primary,
    String subject,
    TypeRef type,
    TypeContract protocol,
    Certainty certainty,
    List<List<TraceStep>> ledgers,
    Evidence evidence)
    implements Comparable<Fault> {

  /** How sure it is that the path exists. */
  public enum Certainty {
    /** Only visible control flow and declared knowledge. */
    CERTAIN,
    /** Needs an exception that is likely but not declared, or inferred knowledge. */
    LIKELY,
    /** Needs a convention, or a type that may not be counted. */
    POSSIBLE
  }

  /**
   * Facts for messages.
   *
   * @param exitLine line at which the leaking path leaves, the earlier release, or 0
   * @param exit in words: {@code returns}, {@code throws IOException from read()}, {@code is
   *     overwritten}
   * @param call the method acquired from, handed to or released by, for display; empty when none
   * @param lender who owns the reference instead, in words; empty when none
   * @param basis the contracts relied on
   * @param outParameter whether the reference came through an out-parameter
   * @param exceptional whether all ways need an exception
   */
  public record Evidence(
      int exitLine,
      String exit,
      String call,
      String lender,
      List<String> basis,
      boolean outParameter,
      boolean exceptional) {
    public Evidence {
      basis = List.copyOf(basis);
    }
  }

  public Fault {
    ledgers = List.copyOf(ledgers);
  }

  @Override
  public int compareTo(Fault other) {
    int byPlace = primary.compareTo(other.primary);
    if (byPlace != 0) {
      return byPlace;
    }
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : subject.compareTo(other.subject);
  }
}
