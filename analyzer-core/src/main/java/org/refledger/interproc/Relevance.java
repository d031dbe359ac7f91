package org.refledger.interproc;

import org.refledger.analysis.Callees;
import org.refledger.analysis.Callees.Resolution;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.ResultEffect;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/**
 * Which procedures can touch a count at all: the others get a trivial summary without being
 * analysed.
 */
final class Relevance {
  private final ContractTable contracts;
  private final Callees callees;

  Relevance(ContractTable contracts, Callees callees) {
    this.contracts = contracts;
    this.callees = callees;
  }

  boolean isRelevant(Procedure p) {
    for (Variable v : p.formals()) {
      if (v.kind() != Variable.Kind.THIS && mayMatter(v.type())) {
        return true;
      }
    }
    for (Variable v : p.captures()) {
      if (mayMatter(v.type())) {
        return true;
      }
    }
    if (owesResult(p)) {
      return true;
    }
    boolean getter = contracts.ofType(p.returnType().name()).isPresent();
    for (Block block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Call call && hasEffects(call)) {
          return true;
        }
        if (event instanceof Event.Store store && isOwned(store.place())
            || getter && event instanceof Event.Load load && isOwned(load.place())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the place is a field that owns what it holds. */
  private boolean isOwned(Place place) {
    return place instanceof Place.InstanceField f
        && callees.isOwning(f.field().key())
        && contracts.ofType(f.field().type().name()).isPresent();
  }

  /** Whether the procedure promises its caller a reference. */
  private boolean owesResult(Procedure p) {
    return contracts
        .forBody(p.method())
        .map(c -> c.outcomes().stream().anyMatch(o -> o.result().kind() == ResultEffect.Kind.OWNED))
        .orElse(false);
  }

  private boolean mayMatter(TypeRef type) {
    return !type.isPlainData()
        && (contracts.ofType(type.name()).isPresent()
            || contracts.mayBeCounted(type.name())
            || isCell(type));
  }

  private static boolean isCell(TypeRef type) {
    return type.isArray() && type.dimensions() == 1 && type.name().equals("long")
        || type.name().endsWith("ByReference");
  }

  private boolean hasEffects(Event.Call call) {
    Resolution r = callees.resolve(call);
    Contract c = r.contract();
    return c != null && c.hasEffects() || !r.fields().dropped().isEmpty();
  }
}
