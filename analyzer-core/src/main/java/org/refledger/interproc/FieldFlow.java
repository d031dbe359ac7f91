package org.refledger.interproc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.ir.Block;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassTable;
import org.refledger.source.SourceRange;

/**
 * Where the content of fields and of parameters goes in one procedure, without regard to the order
 * of events. A source is a field by its key, the elements of the container in a field by {@link
 * #elements}, or a parameter by {@link #parameter}.
 */
final class FieldFlow {
  /** A source handed to a method that no contract speaks of: its body decides. */
  record Passed(String source, MethodRef to, int slot) {}

  private final Procedure procedure;
  private final ContractTable contracts;
  private final ClassTable classes;
  private final Map<MethodRef, FieldRef> getters;
  private final @Nullable String[] sourceOf;
  private final List<@Nullable MethodRef> closureOf = new ArrayList<>();
  private final Set<String> givenBack = new LinkedHashSet<>();
  private final Set<String> overwritten = new LinkedHashSet<>();
  private final Set<String> exposed = new LinkedHashSet<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<String> statics = new LinkedHashSet<>();
  private final Map<String, SourceRange> filledAt = new LinkedHashMap<>();
  private final Map<String, SourceRange> releasedAt = new LinkedHashMap<>();
  private final List<Passed> passed = new ArrayList<>();
  private final Set<Passed> countedArguments = new LinkedHashSet<>();

  /**
   * @param classes tell what derives from the type of an argument
   * @param getters methods that return what a field of their object holds, by method
   */
  FieldFlow(
      Procedure procedure,
      ContractTable contracts,
      ClassTable classes,
      Map<MethodRef, FieldRef> getters) {
    this.procedure = procedure;
    this.contracts = contracts;
    this.classes = classes;
    this.getters = getters;
    this.sourceOf = new String[procedure.variables().size()];
    procedure.variables().forEach(v -> closureOf.add(null));
    int position = 0;
    for (Variable v : procedure.parameters()) {
      sourceOf[v.index()] = parameter(position++);
    }
    for (Block block : procedure.cfg().blocks()) {
      block.events().forEach(this::scan);
      if (block.terminator() instanceof Terminator.Return r) {
        expose(r.value());
      }
    }
  }

  Procedure procedure() {
    return procedure;
  }

  static String elements(String container) {
    return container + "[]";
  }

  static String parameter(int position) {
    return "parameter " + position;
  }

  /** What this procedure gives back or hands over by a declared contract. */
  Set<String> givenBack() {
    return givenBack;
  }

  /** Fields this procedure stores into. */
  Set<String> overwritten() {
    return overwritten;
  }

  /** Fields this procedure reads. */
  Set<String> read() {
    return read;
  }

  /**
   * Where this procedure first stores something other than null in a field, or puts something
   * counted into a container.
   */
  Map<String, SourceRange> filledAt() {
    return filledAt;
  }

  /** Where this procedure first gives a source back, or passes it to what may do so. */
  Map<String, SourceRange> releasedAt() {
    return releasedAt;
  }

  /** Static fields this procedure touches. */
  Set<String> statics() {
    return statics;
  }

  /** What others get to see: returned, stored elsewhere, captured, put into a container. */
  Set<String> exposed() {
    return exposed;
  }

  List<Passed> passed() {
    return passed;
  }

  private void scan(Event event) {
    if (event instanceof Event.Load load) {
      String source = source(load.place());
      sourceOf[load.target().index()] = source;
      if (source != null) {
        read.add(source);
      }
    } else if (event instanceof Event.Assign a) {
      sourceOf[a.target().index()] = source(a.source());
    } else if (event instanceof Event.Store store) {
      expose(store.source());
      String key = store.place() instanceof Place.Element ? null : source(store.place());
      if (key != null) {
        overwritten.add(key);
        if (!(store.source() instanceof Constant)) {
          filledAt.putIfAbsent(key, store.range());
        }
      }
    } else if (event instanceof Event.MakeClosure closure) {
      closure.captured().forEach(this::expose);
      closureOf.set(
          closure.target().index(), closure.bodies().size() == 1 ? closure.bodies().get(0) : null);
    } else if (event instanceof Event.Unmodelled u) {
      u.touched().forEach(this::expose);
    } else if (event instanceof Event.Call call) {
      call(call);
    }
  }

  private @Nullable String source(Place place) {
    if (place instanceof Place.InstanceField f) {
      return f.field().key();
    } else if (place instanceof Place.StaticField f) {
      statics.add(f.field().key());
      return f.field().key();
    }
    String array = source(((Place.Element) place).array());
    return array == null ? null : elements(array);
  }

  private @Nullable String source(@Nullable Operand operand) {
    return operand instanceof Variable v ? sourceOf[v.index()] : null;
  }

  private void expose(@Nullable Operand operand) {
    String source = source(operand);
    if (source != null) {
      exposed.add(source);
    }
  }

  /** Parameters that get a value of a counted type here; the source is empty. */
  Set<Passed> countedArguments() {
    return countedArguments;
  }

  /** Whether the type is counted, or a class of the program below it. */
  private boolean suggestsCount(String type) {
    return contracts.ofType(type).isPresent()
        || !type.equals("java.lang.Object")
            && !classes.directSubclasses(type).isEmpty()
            && contracts.mayBeCounted(type);
  }

  private void call(Event.Call call) {
    for (int i = 0; i < call.arguments().size() && i < call.method().arity(); i++) {
      boolean loose = contracts.mayBeCounted(call.method().parameters().get(i));
      if (loose && suggestsCount(call.arguments().get(i).type().name())) {
        countedArguments.add(new Passed("", call.method(), i));
      }
    }
    boolean any = source(call.receiver()) != null;
    for (Operand a : call.arguments()) {
      any |= source(a) != null;
    }
    if (call.target() != null) {
      FieldRef field = call.isOnThis() ? getters.get(call.method()) : null;
      sourceOf[call.target().index()] = field == null ? null : field.key();
    }
    if (!any) {
      return;
    }
    Contract contract = contracts.forCall(call).orElse(null);
    if (contract == null) {
      for (Operand each : call.arguments()) {
        if (each instanceof Variable v && closureOf.get(v.index()) != null) {
          expose(call.receiver());
        }
      }
      for (int i = 0; i < call.arguments().size(); i++) {
        String source = source(call.arguments().get(i));
        if (source != null) {
          passed.add(new Passed(source, call.method(), parameterSlot(call, i)));
          releasedAt.putIfAbsent(source, call.range());
        }
      }
      return;
    }
    flow(contract, Slot.RECEIVER, call.receiver(), call);
    for (int i = 0; i < call.arguments().size(); i++) {
      flow(contract, parameterSlot(call, i), call.arguments().get(i), call);
      fill(contract, parameterSlot(call, i), call.arguments().get(i), call);
      eachElement(call, contract, i);
    }
    if (call.target() != null) {
      sourceOf[call.target().index()] = result(call, contract);
    }
  }

  private static int parameterSlot(Event.Call call, int argument) {
    return Math.min(argument, Math.max(0, call.method().arity() - 1));
  }

  private void flow(Contract contract, int slot, @Nullable Operand operand, Event.Call call) {
    String source = source(operand);
    if (source == null) {
      return;
    }
    for (var outcome : contract.outcomes()) {
      ArgEffect effect = outcome.effect(slot);
      if (effect.delta() < 0 || effect.hand() == ArgEffect.Hand.CONSUMED) {
        givenBack.add(source);
        releasedAt.putIfAbsent(source, call.range());
      } else if (effect.hand() == ArgEffect.Hand.ELEMENTS_RELEASED) {
        givenBack.add(elements(source));
        givenBack.add(source);
      } else if (effect.hand() != ArgEffect.Hand.KEPT_BY_CALLER) {
        exposed.add(source);
      }
    }
  }

  /** {@code container.add(counted)}: the container has an element. */
  private void fill(Contract contract, int slot, Operand operand, Event.Call call) {
    String container = source(call.receiver());
    if (container == null || contracts.ofType(operand.type().name()).isEmpty()) {
      return;
    }
    for (var outcome : contract.outcomes()) {
      ArgEffect effect = outcome.effect(slot);
      if (effect.hand() == ArgEffect.Hand.MOVED_INTO && effect.holder() == Slot.RECEIVER) {
        filledAt.putIfAbsent(elements(container), call.range());
      }
    }
  }

  /** {@code container.forEach(body)}: the body gets every element. */
  private void eachElement(Event.Call call, Contract contract, int argument) {
    String container = source(call.receiver());
    MethodRef body =
        call.arguments().get(argument) instanceof Variable v ? closureOf.get(v.index()) : null;
    boolean runs =
        contract.outcomes().stream()
            .anyMatch(
                o -> o.effect(parameterSlot(call, argument)).hand() == ArgEffect.Hand.RUN_NOW);
    if (container != null && body != null && runs) {
      for (int slot = 0; slot < body.arity(); slot++) {
        passed.add(new Passed(elements(container), body, slot));
      }
    }
  }

  private @Nullable String result(Event.Call call, Contract contract) {
    for (var outcome : contract.outcomes()) {
      ResultEffect result = outcome.result();
      Operand of =
          result.slot() == Slot.RECEIVER
              ? call.receiver()
              : Slot.isParameter(result.slot()) && result.slot() < call.arguments().size()
                  ? call.arguments().get(result.slot())
                  : null;
      String source = source(of);
      if (source != null) {
        switch (result.kind()) {
          case SAME_AS, VIEW_OF:
            return source;
          case ELEMENT_OF, REMOVED_FROM:
            return elements(source);
          default:
            break;
        }
      }
    }
    return null;
  }

  MethodRef method() {
    return procedure.method();
  }
}
