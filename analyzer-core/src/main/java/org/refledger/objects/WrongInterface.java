package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ResultEffect;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A pointer of one interface in a wrapper of another that has nothing to do with it: asked for by
 * the other's identifier, or simply wrapped again. The table of functions is then read as if it
 * were another.
 */
final class WrongInterface implements ProcedureCheck {
  private static final Pattern ASKS =
      Pattern.compile("QueryInterface|queryInterface|CoCreateInstance|CoGetClassObject");
  private static final Pattern IDENTIFIER = Pattern.compile("R?E?F?IID_?(I[A-Z]\\w*|I[A-Z_0-9]+)");

  private final Counting counting;

  WrongInterface(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(c -> ASKS.matcher(c.method().name()).matches())) {
      asked(body, call, faults);
    }
    for (Event.Call call : body.calls(WrongInterface::wraps)) {
      cast(body, call, faults);
    }
  }

  private static boolean wraps(Event.Call call) {
    return call.kind() == Event.CallKind.NEW && call.arguments().size() == 1;
  }

  /** The cell is filled once in the body, so that its content is what was asked for. */
  private void asked(Body body, Event.Call call, Consumer<Fault> faults) {
    FieldRef identifier =
        call.arguments().stream()
            .map(o -> identifier(body, o))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    FilledCell cell = FilledCell.of(counting, body, call).orElse(null);
    if (identifier == null || cell == null || isFilledTwice(body, cell)) {
      return;
    }
    Set<Integer> handles = new TreeSet<>();
    for (Event event : body.events()) {
      Variable target = Body.written(event);
      if (cell.isContent(counting, body, event) && target != null) {
        handles.add(target.index());
      } else if (event instanceof Event.Call wrap
          && wraps(wrap)
          && FilledCell.isAmong(wrap.arguments().get(0), handles)) {
        String type = wrap.receiverType().name();
        interfaceOf(identifier, type)
            .filter(named -> areUnrelated(named, type))
            .ifPresent(named -> faults.accept(askedFor(body, call, wrap, identifier)));
      }
    }
  }

  private static boolean isFilledTwice(Body body, FilledCell cell) {
    return body.calls(c -> c.arguments().stream().anyMatch(o -> cell.isCell(body, o))).size() > 1;
  }

  /** {@code COM.IIDIDispatch}, {@code IDispatch.IID_IDISPATCH}, {@code new REFIID(..)} of one. */
  private static Optional<FieldRef> identifier(Body body, Operand operand) {
    FieldRef field = body.staticField(operand);
    if (field != null) {
      return IDENTIFIER.matcher(field.name()).matches() ? Optional.of(field) : Optional.empty();
    }
    return body.definition(operand) instanceof Event.Call call && wraps(call)
        ? identifier(body, call.arguments().get(0))
        : Optional.empty();
  }

  /** The known class that stands for the interface of an identifier. */
  private Optional<String> interfaceOf(FieldRef identifier, String wrapper) {
    Matcher matcher = IDENTIFIER.matcher(identifier.name());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String wanted = matcher.group(1).toUpperCase(Locale.ROOT);
    List<String> candidates = new ArrayList<>(List.of(identifier.owner()));
    counting.program().classes().superTypes(wrapper).forEach(candidates::add);
    for (String each : candidates) {
      if (simple(each).toUpperCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(each);
      }
    }
    String inPackage = packageOf(wrapper) + matcher.group(1);
    return counting.program().classes().find(inPackage).map(c -> c.name());
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.') + 1);
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /**
   * Whether neither derives from the other; a wrapper counts for the interfaces it implements, and
   * nothing is said of classes nobody has seen.
   */
  private boolean areUnrelated(String one, String other) {
    var classes = counting.program().classes();
    return classes.find(one).isPresent()
        && classes.find(other).isPresent()
        && !isRoot(one)
        && !isRoot(other)
        && !classes.isSubtype(one, other)
        && !classes.isSubtype(other, one)
        && !classes.superTypes(other).contains(packageOf(other) + "I" + simple(one));
  }

  private static boolean isRoot(String type) {
    return simple(type).matches("I?Unknown|nsISupports");
  }

  private void cast(Body body, Event.Call wrap, Consumer<Fault> faults) {
    if (!(body.definition(wrap.arguments().get(0)) instanceof Event.Call handle)
        || handle.receiver() == null
        || !handle.method().name().matches("getAddress|getPointer")) {
      return;
    }
    TypeRef from = handle.receiverType();
    TypeRef to = wrap.receiverType();
    if (isWrapper(from)
        && isWrapper(to)
        && !simple(from.name()).matches("I?Dispatch")
        && areUnrelated(from.name(), to.name())
        && !shareInterface(from, to)) {
      faults.accept(
          draft(body, FaultKind.CAST_INTERFACE, to)
              .call(handle.method().display())
              .lender(from.simpleName())
              .step(TraceStep.Kind.USE, handle.range(), 0, "a pointer of " + from.simpleName())
              .step(TraceStep.Kind.VIEW, wrap.range(), 0, "taken for one of " + to.simpleName())
              .at(wrap.range(), name(body, wrap), to));
    }
  }

  /** Whether the class is a pointer's other handle, as its constructor's contract says. */
  private boolean isWrapper(TypeRef type) {
    return counting.contracts().ofType(type.name()).isPresent()
        && counting.program().classes().find(type.name()).stream()
            .flatMap(c -> c.methods(MethodRef.CONSTRUCTOR).stream())
            .filter(m -> m.parameters().size() == 1)
            .flatMap(m -> counting.contracts().forBody(m.ref()).stream())
            .flatMap(c -> c.outcomes().stream())
            .anyMatch(o -> o.result().kind() == ResultEffect.Kind.VIEW_OF);
  }

  /** Two wrappers of one interface. */
  private boolean shareInterface(TypeRef from, TypeRef to) {
    Set<String> both = new TreeSet<>(counting.program().classes().superTypes(from.name()));
    both.retainAll(counting.program().classes().superTypes(to.name()));
    return both.stream().anyMatch(t -> simple(t).matches("I[A-Z]\\w+") && !isRoot(t));
  }

  private Fault askedFor(Body body, Event.Call call, Event.Call wrap, FieldRef identifier) {
    TypeRef to = wrap.receiverType();
    return draft(body, FaultKind.WRONG_INTERFACE, to)
        .call(call.method().display())
        .lender(identifier.name())
        .step(TraceStep.Kind.CALL, call.range(), 1, "asked for " + identifier.name())
        .step(TraceStep.Kind.VIEW, wrap.range(), 1, "taken for " + to.simpleName())
        .at(wrap.range(), name(body, wrap), to);
  }

  private FaultDraft draft(Body body, FaultKind kind, TypeRef type) {
    return new FaultDraft(kind, body.method(), counting.protocol(type));
  }

  private static String name(Body body, Event.Call wrap) {
    @Nullable Variable target = wrap.target();
    for (Event event : body.events()) {
      if (event instanceof Event.Assign copy && copy.source().equals(target)) {
        return copy.target().name();
      }
    }
    return target == null ? wrap.receiverType().simpleName() : target.name();
  }
}
