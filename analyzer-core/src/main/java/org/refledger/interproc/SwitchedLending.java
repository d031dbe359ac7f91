package org.refledger.interproc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Outcome;
import org.refledger.contract.RefinedContracts;
import org.refledger.ir.Block;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.ClassTable;

/**
 * Contracts in which a class owns what its methods are otherwise lent, because its constructor says
 * so: {@code super(false)}, where the stub marks that flag {@code @Borrowed}.
 */
final class SwitchedLending extends RefinedContracts {
  private final ClassTable classes;

  /** Classes of which every constructor says so. */
  private final Set<String> owners = new LinkedHashSet<>();

  SwitchedLending(Program program, ContractTable contracts) {
    super(contracts);
    this.classes = program.classes();
    Set<String> others = new LinkedHashSet<>();
    for (Procedure p : program.procedures()) {
      if (p.method().isConstructor()) {
        String owner = p.method().owner();
        for (Block block : p.cfg().blocks()) {
          for (Event event : block.events()) {
            if (event instanceof Event.Call call && isOfSuperClass(call, owner)) {
              (switchesOff(call) ? owners : others).add(owner);
            }
          }
        }
      }
    }
    owners.removeAll(others);
  }

  private static boolean isOfSuperClass(Event.Call call, String owner) {
    return call.kind() == Event.CallKind.SPECIAL
        && call.method().isConstructor()
        && !call.method().owner().equals(owner);
  }

  private boolean switchesOff(Event.Call call) {
    List<Operand> arguments = call.arguments();
    for (int slot = 0; slot < Math.min(arguments.size(), call.method().arity()); slot++) {
      if (arguments.get(slot).equals(Constant.FALSE) && super.isLent(call.method(), slot)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the class, or one above it, has switched lending off. */
  private boolean isOff(MethodRef body) {
    return !owners.isEmpty()
        && !body.isConstructor()
        && classes.superTypes(body.owner()).stream().anyMatch(owners::contains);
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return super.isLent(body, parameter) && !isOff(body);
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    Optional<Contract> contract = super.forBody(method);
    return contract.isPresent() && isOff(method) ? contract.map(c -> owning(c, method)) : contract;
  }

  /** The contract of a body that takes over what others are lent. */
  private Contract owning(Contract contract, MethodRef body) {
    return new Contract(
        contract.method(),
        contract.outcomes().stream().map(o -> owning(o, body)).toList(),
        contract.origin(),
        contract.provenance());
  }

  private Outcome owning(Outcome outcome, MethodRef body) {
    Map<Integer, ArgEffect> effects = new LinkedHashMap<>(outcome.effects());
    for (int slot = 0; slot < body.arity(); slot++) {
      if (super.isLent(body, slot)) {
        effects.put(slot, ArgEffect.CONSUME);
      }
    }
    return new Outcome(
        outcome.exit(), outcome.guards(), effects, outcome.result(), outcome.thrown());
  }
}
