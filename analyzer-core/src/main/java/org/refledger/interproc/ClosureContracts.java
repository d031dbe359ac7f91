package org.refledger.interproc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.RefinedContracts;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.decl.MethodDecl;

/**
 * Contracts in which a lambda must keep what the method of its functional interface promises:
 * whether a callback owns what it is called with is written there.
 */
final class ClosureContracts extends RefinedContracts {
  /** By lambda: the interface's method, where its contract says something about a parameter. */
  private final Map<MethodRef, MethodRef> promises = new LinkedHashMap<>();

  ClosureContracts(Program program, ContractTable contracts) {
    super(contracts);
    for (Procedure p : program.procedures()) {
      for (Block block : p.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.MakeClosure closure && closure.bodies().size() == 1) {
            promise(program, closure);
          }
        }
      }
    }
  }

  private void promise(Program program, Event.MakeClosure closure) {
    Procedure body = program.procedure(closure.bodies().get(0));
    if (body == null || body.kind() != Procedure.Kind.LAMBDA) {
      return;
    }
    MethodRef method = functional(program.classes(), closure.type().name(), body.formals().size());
    if (method != null && concernsParameters(method)) {
      promises.put(body.method(), method);
    }
  }

  /** The one method without a body that takes so many parameters, or null when there are more. */
  private static @Nullable MethodRef functional(ClassTable classes, String type, int arity) {
    MethodRef found = null;
    for (String each : classes.superTypes(type)) {
      List<MethodDecl> methods = classes.find(each).map(c -> c.methods()).orElse(List.of());
      for (MethodDecl m : methods) {
        if (m.isStatic() || m.hasBody() || m.parameters().size() != arity) {
          continue;
        }
        if (found != null && !found.name().equals(m.ref().name())) {
          return null;
        }
        found = found == null ? m.ref() : found;
      }
    }
    return found;
  }

  private boolean concernsParameters(MethodRef method) {
    for (int slot = 0; slot < method.parameters().size(); slot++) {
      int parameter = slot;
      if (super.isLent(method, slot)
          || super.ownsElements(method, slot)
          || super.forBody(method)
              .filter(c -> c.outcomes().stream().anyMatch(o -> !o.effect(parameter).isBorrow()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private MethodRef promised(MethodRef body) {
    return promises.getOrDefault(body, body);
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    return super.forBody(promised(method));
  }

  @Override
  public boolean ownsElements(MethodRef body, int parameter) {
    return super.ownsElements(promised(body), parameter);
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return super.isLent(promised(body), parameter);
  }
}
