package org.refledger.idl.bridge;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.RefinedContracts;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.ClassTable;

/**
 * What the program declares and, where that says nothing of a call or of a body, what the
 * definition of the interface says. Of types and fields definitions say nothing.
 */
final class BridgedContracts extends RefinedContracts {
  private final ClassTable classes;
  private final NavigableMap<MethodRef, Contract> known;
  private final NavigableMap<MethodRef, SortedSet<Integer>> lent;
  private final Set<String> names = new TreeSet<>();
  private final Function<String, Map<MethodRef, Contract>> later;
  private final Map<String, Map<MethodRef, Contract>> ofClassFiles = new ConcurrentHashMap<>();

  /**
   * @param known contracts of methods of the program
   * @param lent parameters of theirs that are interface pointers and stay the caller's
   * @param later those of a type that is in a class file, by its name
   */
  BridgedContracts(
      ContractTable declared,
      ClassTable classes,
      SortedMap<MethodRef, Contract> known,
      SortedMap<MethodRef, SortedSet<Integer>> lent,
      Function<String, Map<MethodRef, Contract>> later) {
    super(declared);
    this.classes = classes;
    this.known = new TreeMap<>(known);
    this.lent = new TreeMap<>(lent);
    this.later = later;
    known.keySet().forEach(method -> names.add(method.name()));
  }

  @Override
  public Optional<Contract> forCall(Event.Call call) {
    Optional<Contract> own = super.forCall(call);
    if (own.filter(Contract::saysSomething).isPresent() || call.method().isConstructor()) {
      return own;
    }
    return defined(call).or(() -> own);
  }

  private Optional<Contract> defined(Event.Call call) {
    MethodRef method = call.method();
    Contract exact = contract(method, method.owner());
    if (exact != null) {
      return Optional.of(exact);
    }
    if (call.kind() == Event.CallKind.VIRTUAL) {
      for (String type : classes.superTypes(call.receiverType().name())) {
        Contract inherited = contract(method, type);
        if (inherited != null) {
          return Optional.of(inherited);
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Contract contract(MethodRef method, String type) {
    MethodRef wanted = method.withOwner(type);
    Contract here = names.contains(method.name()) ? known.get(wanted) : null;
    return here != null ? here : ofClassFile(type).get(wanted);
  }

  private Map<MethodRef, Contract> ofClassFile(String type) {
    Map<MethodRef, Contract> found = ofClassFiles.get(type);
    if (found == null) {
      found = later.apply(type);
      ofClassFiles.put(type, found);
    }
    return found;
  }

  /** A body that calls an operation, or implements one, keeps what the operation says. */
  @Override
  public Optional<Contract> forBody(MethodRef method) {
    Optional<Contract> own = super.forBody(method);
    if (own.filter(Contract::saysSomething).isPresent() || !names.contains(method.name())) {
      return own;
    }
    return operation(method).map(known::get).or(() -> own);
  }

  /** The method itself or the one it overrides, whichever calls an operation. */
  private Optional<MethodRef> operation(MethodRef method) {
    if (known.containsKey(method)) {
      return Optional.of(method);
    }
    return classes.superTypes(method.owner()).stream()
        .map(method::withOwner)
        .filter(known::containsKey)
        .findFirst();
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    if (super.isLent(body, parameter) || !names.contains(body.name())) {
      return super.isLent(body, parameter);
    }
    boolean silent = super.forBody(body).filter(Contract::saysSomething).isEmpty();
    return silent
        && operation(body)
            .map(lent::get)
            .filter(parameters -> parameters.contains(parameter))
            .isPresent();
  }
}
