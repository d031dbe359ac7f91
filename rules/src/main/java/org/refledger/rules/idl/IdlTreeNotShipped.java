package org.refledger.rules.idl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Finding;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlReach;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.rules.Fingerprint;

/** IDL-TREE-NOT-SHIPPED: a linked structure of which the other side gets nothing. */
public final class IdlTreeNotShipped extends IdlRule {
  public IdlTreeNotShipped() {
    super("IDL-TREE-NOT-SHIPPED");
  }

  private static final Pattern ROOT = Pattern.compile("(?i)(p|h)?(root|tree|head|node|list)");

  @Override
  void look(IdlUnit unit, Findings found) {
    ignoredLinks(unit, found);
    Set<String> reached = new TreeSet<>();
    List<Place> parameters = Place.remoteParameters(unit);
    parameters.forEach(p -> reached.addAll(IdlReach.of(p.slot().type(), unit.aggregates())));
    for (String key : unit.declared()) {
      IdlAggregate aggregate = unit.aggregates().get(key);
      if (aggregate != null
          && !reached.contains(key)
          && !Structures.selfLinks(aggregate).isEmpty()) {
        parameters.stream()
            .filter(place -> isNumberFor(place.slot(), aggregate))
            .forEach(place -> asNumber(place, aggregate, found));
      }
    }
  }

  private static void ignoredLinks(IdlUnit unit, Findings found) {
    for (IdlAggregate aggregate : unit.ownAggregates()) {
      List<IdlSlot> links = Structures.selfLinks(aggregate);
      if (!links.isEmpty() && links.stream().allMatch(link -> link.attributes().has("ignore"))) {
        found.at(
            links.get(0).where(),
            aggregate.name(),
            links.get(0).name(),
            "All links of '"
                + aggregate.name()
                + "' are [ignore], so only its first node is sent and the peer cannot reach the"
                + " others.",
            "Leave [ignore] to back pointers.");
      }
    }
  }

  /** An [in] number named like the root, or like the type itself. */
  private static boolean isNumberFor(IdlSlot slot, IdlAggregate aggregate) {
    return !slot.isOut()
        && slot.type().depth() == 0
        && slot.type().is(Kind.INTEGER)
        && (ROOT.matcher(slot.name()).matches() || slot.name().equalsIgnoreCase(aggregate.name()));
  }

  private static void asNumber(Place place, IdlAggregate aggregate, Findings found) {
    found.at(
        place,
        place.quoted()
            + " is a number, and no operation carries '"
            + aggregate.name()
            + "': when a node's address is passed in it, the server cannot reach the nodes.",
        "Declare it as " + aggregate.name() + " *.");
  }

  /** The half of the rule that is about code: a call that passes the address itself. */
  @Override
  public Optional<Finding> check(Fault fault) {
    if (fault.kind() != FaultKind.NODE_AS_NUMBER) {
      return Optional.empty();
    }
    Fault.Evidence evidence = fault.evidence();
    String message = message(fault, evidence);
    return Optional.of(
        new Finding(
            metadata().id(),
            metadata().severity(),
            message,
            fault.primary(),
            fault.procedure().ownerSimpleName() + "." + fault.procedure().name(),
            fault.ledgers(),
            metadata().precision(),
            evidence.basis(),
            Fingerprint.of(
                metadata().id(), fault.procedure().toString(), evidence.call(), fault.subject()),
            null));
  }

  private static String message(Fault fault, Fault.Evidence evidence) {
    boolean certain = fault.certainty() == Fault.Certainty.CERTAIN;
    return "The address of a "
        + fault.type().simpleName()
        + " is passed as the number '"
        + fault.subject()
        + "'"
        + (evidence.exit().isEmpty() ? "" : " (" + evidence.exit() + ")")
        + ", so "
        + (evidence.call().isEmpty() ? "the callee" : evidence.call())
        + (certain ? " cannot" : " may not")
        + " reach its nodes. Declare the parameter as a pointer to the structure."
        + (evidence.basis().isEmpty()
            ? ""
            : " Known from " + String.join(", ", evidence.basis()) + ".");
  }
}
