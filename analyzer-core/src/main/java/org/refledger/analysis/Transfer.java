package org.refledger.analysis;

import org.jspecify.annotations.Nullable;
import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** The effect of one event on one state; calls are in {@link CallTransfer}. */
final class Transfer {
  private final Frame frame;
  private final Values values;
  private final Counts counts;
  private final Fields fields;
  private final Bundles bundles;
  private final CallTransfer calls;

  Transfer(Frame frame, Values values, Counts counts, Branches branches) {
    this.frame = frame;
    this.values = values;
    this.counts = counts;
    this.fields = new Fields(frame, values);
    this.bundles = new Bundles(frame, counts);
    this.calls = new CallTransfer(frame, values, counts, branches, fields, bundles);
  }

  void execute(Event event, State state, At at, Sink sink) {
    if (event instanceof Event.Call call) {
      calls.execute(call, state, at, sink);
      return;
    }
    sink.next(
        event.match(
            e -> assign(e, state, at),
            e -> load(e, state, at),
            e -> store(e, state, at),
            e -> state,
            e -> newArray(e, state, at),
            e -> closure(e, state, at),
            e -> use(e, state, at),
            e -> scopeEnd(e, state),
            e -> unmodelled(e, state, at)));
  }

  private State assign(Event.Assign e, State state, At at) {
    Evaluated source = values.evaluate(state, e.source(), at, 0);
    State assigned = values.assign(source.state(), e.target(), source.id(), e.range());
    Value v = assigned.value(source.id());
    String type = e.target().type().name();
    boolean cast =
        v.birth() == Value.Birth.FORMAL
            && !e.target().type().isUnknown()
            && !e.target().type().isPlainData()
            && !type.equals(v.type().name())
            && !v.is().contains(type)
            && !type.equals("java.lang.Object");
    if (cast && frame.classes().isSubtype(type, v.type().name())) {
      return assigned.withValue(source.id(), v.withType(type, true));
    }
    return typed(assigned, source.id(), e.target().type());
  }

  private State load(Event.Load e, State state, At at) {
    Place place = e.place();
    if (place instanceof Place.Element element) {
      return loadElement(e, element, state, at);
    }
    Evaluated read;
    if (place instanceof Place.InstanceField f) {
      Evaluated base = values.evaluate(state, f.base(), at, 0);
      Site site = new Site(e.range(), "", "", handle(f.base()));
      State s = counts.use(base.state(), base.id(), site, false);
      read = fields.read(s, base.id(), f.field(), at, e.range(), 1);
      if (fields.isContent(f.field())) {
        read = new Evaluated(typed(read.state(), read.id(), e.target().type()), read.id());
      }
    } else {
      FieldRef field = ((Place.StaticField) place).field();
      read = fields.readStatic(state, field, at, e.range(), 1);
    }
    return values.assign(read.state(), e.target(), read.id(), e.range());
  }

  /** What a value of unknown type, such as one out of a cell, is assigned to tells its type. */
  private State typed(State state, int id, TypeRef type) {
    Value v = state.value(id);
    boolean told = v.type().isUnknown() && !type.isUnknown();
    boolean cast = v.type().equals(TypeRef.OBJECT) && v.ref().owes() && frame.isCounted(type);
    return told || cast ? state.withValue(id, v.withStaticType(type)) : state;
  }

  private State loadElement(Event.Load e, Place.Element element, State state, At at) {
    Evaluated array = values.evaluate(state, element.array(), at, 0);
    HeapCell cell = new HeapCell(array.id(), elementName(element.index()), false);
    int known = array.state().load(cell);
    if (known != 0 && array.state().has(known)) {
      return values.assign(array.state(), e.target(), known, e.range());
    }
    Value loaded =
        Value.of(e.target().type(), e.target().name(), e.range())
            .withRef(RefState.borrowed(owner(array)))
            .withBirth(Value.Birth.LOADED);
    Evaluated made = values.make(bundles.opened(array.state(), array.id()), loaded, at, 1);
    State remembered =
        cell.name().equals("[?]") ? made.state() : made.state().withCell(cell, made.id());
    return values.assign(remembered, e.target(), made.id(), e.range());
  }

  /** Elements of an array that was handed over belong to nobody else. */
  private Lender owner(Evaluated array) {
    int slot = array.state().value(array.id()).slot();
    return Slot.isParameter(slot) && frame.takesOver(slot) ? Lender.UNKNOWN : Lender.CONTAINER;
  }

  /**
   * Only a literal index names one element: what a variable index means changes from turn to turn.
   */
  private static String elementName(Operand index) {
    return index instanceof Constant c && c.kind() == Constant.Kind.INTEGER
        ? "[" + c.value() + "]"
        : "[?]";
  }

  private State store(Event.Store e, State state, At at) {
    Evaluated source = values.evaluate(state, e.source(), at, 0);
    State s = source.state();
    Place place = e.place();
    if (place instanceof Place.StaticField f) {
      HeapCell cell = new HeapCell(0, f.field().key(), f.field().isFinal());
      return storeCell(s, cell, source.id(), true, e);
    }
    Operand baseOperand =
        place instanceof Place.InstanceField f ? f.base() : ((Place.Element) place).array();
    Evaluated base = values.evaluate(s, baseOperand, at, 1);
    s = base.state();
    boolean local = Bundles.isOpen(s, base.id());
    if (place instanceof Place.InstanceField f) {
      HeapCell cell = fields.cell(base.id(), f.field());
      State held = fields.held(s, base.id(), f.field(), source.id());
      return held == s
          ? storeCell(s, cell, source.id(), !local, e)
          : held.withCell(cell, source.id());
    }
    String name = elementName(((Place.Element) place).index());
    if (name.equals("[?]")) {
      return bundles.isFollowed(s, baseOperand, base.id()) && Bundles.isMine(s, source.id())
          ? bundles.put(s, base.id(), source.id(), e.range())
          : counts.escape(s, source.id(), local ? Escape.STORED : Escape.LOST);
    }
    return storeCell(s, new HeapCell(base.id(), name, false), source.id(), !local, e);
  }

  private State storeCell(State state, HeapCell cell, int value, boolean escapes, Event.Store e) {
    int old = state.load(cell);
    State s = takenOut(state, cell, old, value, e);
    if (escapes && s.ref(value).life() == RefState.Life.RELEASED) {
      s = counts.use(s, value, new Site(e.range(), "", "", handle(e.source())), false);
    }
    if (escapes && e.place() instanceof Place.InstanceField && isDeadEnd(s, cell, value)) {
      s = counts.storedForGood(s, value, cell.name(), e.range());
    } else if (escapes) {
      s = counts.stored(s, value, cell.name(), e.range());
    }
    s = remembered(s.withCell(cell, value), cell, old, value);
    if (old == 0 || old == value || !s.has(old) || Answers.isDecided(state, old)) {
      return s;
    }
    return overwrittenField(s, old, e);
  }

  /** What was given back before its field got new content matters until that has a reference. */
  private static State remembered(State state, HeapCell cell, int old, int value) {
    boolean replaced =
        old != 0
            && old != value
            && state.has(old)
            && state.value(old).birth() == Value.Birth.LOADED
            && state.ref(old).life() != RefState.Life.LIVE
            && state.value(state.root(value)).slot() != Value.NO_SLOT;
    return replaced ? state.withCell(cell.before(), old) : state;
  }

  /** A duty stored where nothing can ever pay it stays a duty of this frame. */
  private boolean isDeadEnd(State state, HeapCell cell, int value) {
    // nobody said that an object of the program's own class must be given back
    return state.ref(value).owes()
        && state.value(state.root(value)).birth() != Value.Birth.OWN_OBJECT
        && frame.callees().isDeadEnd(cell.name());
  }

  /**
   * What a field that owns its content held becomes this frame's, unless it was given back already:
   * nobody finds it there any more.
   */
  private State takenOut(State state, HeapCell cell, int old, int value, Event.Store e) {
    if (old == 0 || old == value || !state.has(old) || e.place() instanceof Place.Element) {
      return state;
    }
    Value v = state.value(old);
    boolean owned =
        !v.isView()
            && v.birth() == Value.Birth.LOADED
            && !v.isNull()
            && v.ref().lender() == Lender.FIELD
            && v.ref().escape() == Escape.NONE
            && !Answers.isDecided(state, old)
            && frame.isCounted(v.type())
            && frame.callees().isOwning(cell.name());
    if (!owned) {
      return state;
    }
    String field = cell.fieldName();
    return counts
        .takeOut(state, old, "the field '" + field + "'", "field " + field, e.range())
        .update(old, o -> o.withVariable(field));
  }

  /** The old content of a cell: a duty of this frame that only the cell still knew is lost. */
  private State overwrittenField(State state, int old, Event.Store e) {
    int root = state.root(old);
    RefState ref = state.value(root).ref();
    boolean storedHere =
        ref.escape() == Escape.STORED
            && ref.owned() > 0
            && ref.life() == RefState.Life.LIVE
            && ref.lender() == Lender.NOBODY
            && state.value(root).birth() != Value.Birth.FORMAL;
    if (!storedHere) {
      return values.lost(state, old, e.range(), "is overwritten");
    }
    State mine = state.updateRef(root, r -> r.withEscape(Escape.NONE));
    State after = values.lost(mine, old, e.range(), "is overwritten");
    return after.updateRef(root, r -> r.withEscape(Escape.LOST));
  }

  private State newArray(Event.NewArray e, State state, At at) {
    Value array =
        Value.of(e.type(), e.target().name(), e.range())
            .withRef(RefState.UNKNOWN)
            .withBirth(Value.Birth.BUNDLE)
            .withNullness(Nullness.NON_NULL);
    Evaluated made = values.make(state, array, at, 0);
    State s = made.state();
    for (int i = 0; i < e.elements().size() && i < 16; i++) {
      Evaluated element = values.evaluate(s, e.elements().get(i), at, i + 1);
      s = element.state().withCell(new HeapCell(made.id(), "[" + i + "]", false), element.id());
    }
    return values.assign(s, e.target(), made.id(), e.range());
  }

  private State closure(Event.MakeClosure e, State state, At at) {
    State s = state;
    for (int k = 0; k < e.captured().size(); k++) {
      Evaluated captured = values.evaluate(s, e.captured().get(k), at, k + 1);
      s = captured.state();
      s =
          takesDuty(e, k)
              ? counts.escape(s, captured.id(), Escape.LOST)
              : bundles.opened(s, captured.id());
    }
    Value closure =
        Value.of(e.type(), e.target().name(), e.range()).withNullness(Nullness.NON_NULL);
    Evaluated made = values.make(s, closure, at, 0);
    return values.assign(made.state(), e.target(), made.id(), e.range());
  }

  /** Whether some body of the closure does more with a captured value than look at it. */
  private boolean takesDuty(Event.MakeClosure e, int capture) {
    for (MethodRef body : e.bodies()) {
      Contract summary = frame.callees().summary(body);
      if (summary == null) {
        return true;
      }
      for (var outcome : summary.outcomes()) {
        ArgEffect effect = outcome.effect(Slot.CAPTURE + capture);
        boolean returned =
            outcome.result().slot() == Slot.CAPTURE + capture && outcome.result().isTracked();
        if (!effect.isBorrow() || returned) {
          return true;
        }
      }
    }
    return false;
  }

  private State use(Event.Use e, State state, At at) {
    Evaluated used = values.evaluate(state, e.operand(), at, 0);
    return bundles.opened(used.state(), used.id());
  }

  private State scopeEnd(Event.ScopeEnd e, State state) {
    State s = state;
    for (Variable v : e.variables()) {
      s = s.withoutVariable(v.index());
    }
    return s;
  }

  private State unmodelled(Event.Unmodelled e, State state, At at) {
    State s = state;
    int part = 1;
    for (Operand touched : e.touched()) {
      Evaluated operand = values.evaluate(s, touched, at, part++);
      s = counts.escape(operand.state(), operand.id(), Escape.LOST);
    }
    if (e.target() == null) {
      return s;
    }
    Evaluated made =
        values.make(s, Value.of(e.target().type(), e.target().name(), e.range()), at, 0);
    return values.assign(made.state(), e.target(), made.id(), e.range());
  }

  static String handle(@Nullable Operand operand) {
    return operand instanceof Variable v && !v.isTemporary() ? v.name() : "";
  }
}
