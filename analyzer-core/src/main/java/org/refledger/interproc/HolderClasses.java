package org.refledger.interproc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Outcome;
import org.refledger.contract.RefinedContracts;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.contract.TypeContract;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassTable;

/**
 * Contracts in which the program's own holders of something counted are handles on its count:
 * requests, responses, cache entries. A holder gets its content when it is made, keeps no other,
 * and has a method without parameters that gives the content back. What a component fetches later,
 * it keeps for itself: such a class is none.
 */
final class HolderClasses extends RefinedContracts {
  private final Map<String, FieldRef> contents = new LinkedHashMap<>();
  private final Map<String, TypeContract> types = new LinkedHashMap<>();

  /** By class, the holder that it is or extends. */
  private final Map<String, String> holders = new LinkedHashMap<>();

  /** Types of which some value may be a holder. */
  private final Set<String> above = new LinkedHashSet<>();

  HolderClasses(Program program, ContractTable contracts) {
    super(contracts);
    Map<FieldRef, Set<String>> releases = new LinkedHashMap<>();
    Set<FieldRef> retained = new LinkedHashSet<>();
    for (Procedure p : program.procedures()) {
      if (isEntry(p)) {
        for (FieldRef field : changed(p, -1)) {
          releases.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(p.method().name());
        }
        retained.addAll(changed(p, 1));
      }
    }
    // with a count of its own it is a handle only when all it does with it is pass it on
    releases
        .keySet()
        .removeIf(f -> isRetained(program.classes(), f.owner()) && !retained.contains(f));
    if (!releases.isEmpty()) {
      Set<String> born = new LinkedHashSet<>();
      Set<String> changed = new LinkedHashSet<>();
      program.procedures().forEach(p -> stores(p, born, changed));
      releases.keySet().removeIf(f -> !born.contains(f.key()) || changed.contains(f.key()));
      releases.forEach(this::add);
      ClassTable classes = program.classes();
      for (String holder : types.keySet()) {
        holders.put(holder, holder);
        classes.subclasses(holder).forEach(c -> holders.putIfAbsent(c, holder));
        above.addAll(classes.superTypes(holder));
      }
    }
  }

  private static boolean isRetained(ClassTable classes, String type) {
    return classes.superTypes(type).stream()
        .flatMap(t -> classes.find(t).stream())
        .anyMatch(c -> !c.methods("retain").isEmpty());
  }

  /** Of two contents no handle could say which one it counts: such a class is none. */
  private void add(FieldRef field, Set<String> names) {
    TypeContract content = super.ofType(field.type().name()).orElseThrow();
    if (contents.putIfAbsent(field.owner(), field) == null) {
      types.put(
          field.owner(),
          new TypeContract(
              field.owner(), TypeContract.HOLDER, List.copyOf(names), content.damage()));
    } else {
      types.remove(field.owner());
    }
  }

  private static boolean isEntry(Procedure p) {
    String name = p.method().name();
    return p.hasReceiver()
        && p.parameters().isEmpty()
        && p.kind() == Procedure.Kind.METHOD
        && (TypeContract.USUAL_RELEASES.contains(name) || name.equals("retain"));
  }

  /** Fields of the object whose content the method retains (1) or gives back (-1). */
  private Set<FieldRef> changed(Procedure p, int sign) {
    Map<Operand, FieldRef> loaded = new LinkedHashMap<>();
    Set<FieldRef> fields = new LinkedHashSet<>();
    for (Block block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        FieldRef field = event instanceof Event.Load load ? own(load.place(), p) : null;
        if (field != null) {
          loaded.put(((Event.Load) event).target(), field);
        } else if (event instanceof Event.Call call) {
          counted(call, sign).stream().map(loaded::get).filter(f -> f != null).forEach(fields::add);
        }
      }
    }
    return fields;
  }

  /** The field, when it is one of the procedure's own object and holds something counted. */
  private @Nullable FieldRef own(Place place, Procedure p) {
    return place instanceof Place.InstanceField f
            && f.base().isThis()
            && f.field().owner().equals(p.method().owner())
            && super.ofType(f.field().type().name()).isPresent()
        ? f.field()
        : null;
  }

  /** What the call retains, or gives back, on some way out. */
  private Set<Operand> counted(Event.Call call, int sign) {
    Set<Operand> counted = new LinkedHashSet<>();
    for (Outcome o : super.forCall(call).map(Contract::outcomes).orElse(List.of())) {
      if (call.receiver() != null && o.effect(Slot.RECEIVER).delta() * sign > 0) {
        counted.add(call.receiver());
      }
      for (int slot = 0; slot < call.arguments().size(); slot++) {
        if (o.effect(slot).delta() * sign > 0) {
          counted.add(call.arguments().get(slot));
        }
      }
    }
    return counted;
  }

  /** Fields that are filled when their object is made, and those that change later. */
  private static void stores(Procedure p, Set<String> born, Set<String> changed) {
    for (Block block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Store store
            && store.place() instanceof Place.InstanceField f
            && store.source() instanceof Variable source) {
          boolean making = p.method().isConstructor() || !f.base().isThis();
          if (!making || !p.method().owner().startsWith(f.field().owner())) {
            changed.add(f.field().key());
          } else if (source.kind() == Variable.Kind.PARAMETER) {
            born.add(f.field().key());
          }
        }
      }
    }
  }

  @Override
  public Optional<TypeContract> ofType(String typeName) {
    Optional<TypeContract> declared = super.ofType(typeName);
    String holder = declared.isPresent() ? null : holders.get(typeName);
    return holder == null ? declared : Optional.ofNullable(types.get(holder));
  }

  @Override
  public boolean mayBeCounted(String typeName) {
    return super.mayBeCounted(typeName) || above.contains(typeName) && !types.containsKey(typeName);
  }

  @Override
  public boolean isHeldContent(FieldRef field) {
    FieldRef content = types.containsKey(field.owner()) ? contents.get(field.owner()) : null;
    return content != null && content.key().equals(field.key());
  }

  @Override
  public boolean startsOwned(String typeName) {
    return !holders.containsKey(typeName) && super.startsOwned(typeName);
  }

  @Override
  public Optional<Contract> forCall(Event.Call call) {
    Optional<Contract> declared = super.forCall(call);
    String holder =
        declared.isPresent() || call.receiver() == null || !call.arguments().isEmpty()
            ? null
            : holders.get(call.receiverType().name());
    TypeContract held = holder == null ? null : types.get(holder);
    boolean gives = held != null && held.releaseMethods().contains(call.method().name());
    return gives ? Optional.of(release(call.method())) : declared;
  }

  private static Contract release(MethodRef method) {
    Outcome returns =
        Outcome.normal(Map.of(Slot.RECEIVER, ArgEffect.RELEASE), ResultEffect.UNTRACKED);
    return new Contract(
        method, List.of(returns), Contract.Origin.INFERRED, "body of " + method.display());
  }
}
