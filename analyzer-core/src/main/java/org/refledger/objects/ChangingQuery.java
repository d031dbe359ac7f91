package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * QueryInterface finds an interface or not by what a field holds at the moment, or by who asks: an
 * object's set of interfaces is fixed as long as it lives.
 *
 * <p>For each identifier that the body compares with, its paths are followed as if that interface
 * had been asked for. A test of something that changes decides when only one of its sides can give
 * anything out.
 */
final class ChangingQuery implements ProcedureCheck {
  private static final Pattern IDENTIFIER = Pattern.compile("(?i).*IID.*|I[A-Z]\\w+");
  private static final Pattern ACCESS =
      Pattern.compile(
          "(?i)(is|has|may|can|check)?\\w*(allowed|permitted|permission|granted|authori[sz]ed"
              + "|accesscheck|trusted)");

  /** What ends the use of an object as a whole; then it may refuse every question. */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?i)\\w*(close|dispose|shutdown|disconnect|detach|destroy|release|stop)\\w*");

  private final Counting counting;

  ChangingQuery(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    if (!p.method().name().equals("QueryInterface")
        || p.method().arity() != 2
        || !StatusCode.isStatus(p.returnType())) {
      return;
    }
    OutSlot slot = new OutSlot(counting, body, p.parameters().get(1));
    Set<String> asked = new TreeSet<>();
    for (Block block : p.cfg().blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch) {
        String identifier = identifier(body, branch.condition());
        if (identifier != null) {
          asked.add(identifier);
        }
      }
    }
    for (String identifier : asked) {
      if (decided(body, slot, identifier, faults)) {
        return;
      }
    }
  }

  /** Reports the first test that decides whether the interface is found. */
  private boolean decided(Body body, OutSlot slot, String asked, Consumer<Fault> faults) {
    for (int id : reached(body, 0, asked)) {
      Block block = body.procedure().cfg().block(id);
      String changing =
          block.terminator() instanceof Terminator.Branch branch
                  && identifier(body, branch.condition()) == null
              ? changing(body, branch.condition())
              : null;
      if (changing != null && block.terminator() instanceof Terminator.Branch branch) {
        SourceRange yes = given(body, slot, reached(body, branch.ifTrue(), asked));
        SourceRange no = given(body, slot, reached(body, branch.ifFalse(), asked));
        SourceRange given = yes == null ? no : yes;
        int refusing = yes == null ? branch.ifTrue() : branch.ifFalse();
        if (given != null && (yes == null || no == null) && !refusesAll(body, slot, id, refusing)) {
          faults.accept(fault(body, branch, changing, given));
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the test stands before any look at the identifier, and its refusing side gives nothing
   * out: an object that answers nobody is over, disconnected or disposed of.
   */
  private static boolean refusesAll(Body body, OutSlot slot, int test, int refusing) {
    Set<Integer> before = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int id = open.remove();
      Terminator end = body.procedure().cfg().block(id).terminator();
      boolean asks =
          end instanceof Terminator.Branch branch && identifier(body, branch.condition()) != null;
      if (before.add(id) && !asks) {
        open.addAll(end.successors());
      }
    }
    return before.contains(test) && given(body, slot, reached(body, refusing, null)) == null;
  }

  /**
   * The blocks that paths from the given one reach.
   *
   * @param asked the interface that was asked for; null for any
   */
  private static Set<Integer> reached(Body body, int start, @Nullable String asked) {
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int id = open.remove();
      if (!seen.add(id)) {
        continue;
      }
      Terminator end = body.procedure().cfg().block(id).terminator();
      String tested =
          asked != null && end instanceof Terminator.Branch branch
              ? identifier(body, branch.condition())
              : null;
      if (end instanceof Terminator.Branch branch && tested != null) {
        open.add(tested.equals(asked) ? branch.ifTrue() : branch.ifFalse());
      } else {
        open.addAll(end.successors());
      }
    }
    return seen;
  }

  /** The interface whose identifier the test compares with, or null. */
  private static @Nullable String identifier(Body body, Condition condition) {
    if (condition instanceof Condition.IsTrue test
        && body.definition(test.operand()) instanceof Event.Call call) {
      for (Operand operand : EventVariables.read(call)) {
        String name = name(body, operand);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String name(Body body, Operand operand) {
    FieldRef field = body.staticField(operand);
    if (field != null && IDENTIFIER.matcher(field.name()).matches()) {
      return field.name();
    }
    return operand instanceof Constant c && c.kind() == Constant.Kind.STRING
        ? String.valueOf(c.value())
        : null;
  }

  private static @Nullable SourceRange given(Body body, OutSlot slot, Set<Integer> blocks) {
    for (int id : blocks) {
      for (Event event : body.procedure().cfg().block(id).events()) {
        OutSlot.Write write = slot.write(event);
        if (write != null && !write.isNull()) {
          return event.range();
        }
      }
    }
    return null;
  }

  /** What changes and decides the test, in words; null when nothing of the kind is read. */
  private @Nullable String changing(Body body, Condition condition) {
    for (Operand operand : EventVariables.read(condition)) {
      Event read = body.definition(operand);
      if (read instanceof Event.Call call && ACCESS.matcher(call.method().name()).matches()) {
        return "access check " + call.method().display();
      }
      FieldRef field = field(body, operand);
      if (field == null && read instanceof Event.Call call && call.arguments().isEmpty()) {
        field = behindGetter(body, call);
      }
      if (field != null && changes(field, body.method().owner())) {
        return "field '" + field.name() + "'";
      }
    }
    return null;
  }

  private static @Nullable FieldRef field(Body body, @Nullable Operand operand) {
    FieldRef own = body.ownField(operand);
    return own != null ? own : body.staticField(operand);
  }

  private @Nullable FieldRef behindGetter(Body body, Event.Call call) {
    Procedure getter =
        body.isThis(call.receiver()) ? counting.bodyOf(body.method().owner(), call.method()) : null;
    if (getter == null) {
      return null;
    }
    Body inside = new Body(getter);
    List<Terminator.Return> exits = inside.returns();
    return exits.size() == 1 ? field(inside, exits.get(0).value()) : null;
  }

  /**
   * Whether some method writes the field while the object is in use: not what makes it, counts it,
   * asks it, or ends it.
   */
  private boolean changes(FieldRef field, String type) {
    if (field.isFinal()) {
      return false;
    }
    boolean changes = false;
    for (Procedure p : counting.program().procedures()) {
      boolean writes = new Body(p).events().stream().anyMatch(e -> writes(e, field));
      if (!writes || makes(p)) {
        continue;
      }
      boolean counts = counting.ownSign(p.method()) != 0 || Counting.signOfName(p.method()) != 0;
      boolean asks = p.method().name().equals("QueryInterface");
      if (counts || asks) {
        return false;
      }
      boolean ends = ENDS.matcher(p.method().name()).matches() || counting.holdings().isDeath(p);
      changes |= !ends;
    }
    return changes && counting.program().classes().isSubtype(type, field.owner());
  }

  /** Constructors and initializers, and private methods that only these call. */
  private boolean makes(Procedure p) {
    if (p.kind() == Procedure.Kind.CONSTRUCTOR || p.kind() == Procedure.Kind.STATIC_INITIALIZER) {
      return true;
    }
    List<Procedure> callers =
        counting.program().procedures().stream()
            .filter(each -> !new Body(each).calls(c -> c.method().equals(p.method())).isEmpty())
            .toList();
    return !callers.isEmpty()
        && callers.stream().allMatch(c -> c.kind() == Procedure.Kind.CONSTRUCTOR);
  }

  private static boolean writes(Event event, FieldRef field) {
    return event instanceof Event.Store store
        && ((store.place() instanceof Place.InstanceField f && f.field().key().equals(field.key()))
            || (store.place() instanceof Place.StaticField s
                && s.field().key().equals(field.key())));
  }

  private Fault fault(Body body, Terminator.Branch test, String changing, SourceRange given) {
    String type = body.method().owner();
    return new FaultDraft(
            FaultKind.QUERY_VARIES,
            body.method(),
            counting.contracts().ofType(type).orElseGet(() -> Counting.plain(type, "Release")))
        .lender(changing)
        .exit(given.startLine(), "")
        .step(TraceStep.Kind.BRANCH, test.range(), 0, changing + " decides")
        .step(TraceStep.Kind.STORE, given, 0, "the interface is only found on one side")
        .at(test.range(), Holding.simple(type), TypeRef.of(type));
  }
}
