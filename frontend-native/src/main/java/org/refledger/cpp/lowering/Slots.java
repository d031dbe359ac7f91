package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.refledger.cpp.types.Symbols;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** Expressions that denote a place: finding it, reading it, writing it, taking its address. */
final class Slots {
  private final Body body;
  private final List<CopyOut> copies = new ArrayList<>();

  Slots(Body body) {
    this.body = body;
  }

  /** After a call the slot gets what the call left in the cell that stood for it. */
  private record CopyOut(Variable cell, Slot slot, IASTNode node) {}

  static IASTExpression bare(IASTExpression e) {
    IASTExpression at = e;
    while (at instanceof IASTUnaryExpression unary
        && unary.getOperator() == IASTUnaryExpression.op_bracketedPrimary) {
      at = unary.getOperand();
    }
    return at;
  }

  Slot of(IASTExpression written) {
    IASTExpression e = bare(written);
    if (e instanceof IASTIdExpression id) {
      return body.names.slot(id);
    } else if (e instanceof IASTFieldReference access) {
      return field(access);
    } else if (e instanceof IASTArraySubscriptExpression access) {
      Operand array = body.expressions.value(access.getArrayExpression(), TypeRef.UNKNOWN);
      Operand index =
          access.getArgument() == null
              ? Constant.of(0L)
              : body.expressions.value(access.getArgument(), TypeRef.INT);
      return element(array, index, e);
    } else if (e instanceof IASTUnaryExpression unary
        && unary.getOperator() == IASTUnaryExpression.op_star) {
      Operand pointer = body.expressions.value(unary.getOperand(), TypeRef.UNKNOWN);
      return element(body.callees.pointee(pointer, e), Constant.of(0L), e);
    } else if (e instanceof IASTCastExpression cast) {
      return of(cast.getOperand());
    }
    Operand value = body.expressions.value(e, TypeRef.UNKNOWN);
    return value.type().isPrimitive() || value instanceof Constant
        ? new Slot.Datum(value, value.type())
        : new Slot.WholeObject(value);
  }

  private Slot element(Operand array, Operand index, IASTExpression e) {
    TypeRef type = array.type();
    if (type.isArray()) {
      return new Slot.AtPlace(new Place.Element(array, index), type.element(), false);
    } else if (type.name().endsWith("*") || type.isPrimitive() || array instanceof Constant) {
      return new Slot.Datum(array, pointed(type));
    }
    boolean isFirst = Long.valueOf(0).equals(index instanceof Constant c ? c.value() : null);
    return isFirst && !type.isUnknown()
        ? new Slot.WholeObject(array)
        : new Slot.Lost(body.text(e), List.of(array), isFirst ? TypeRef.UNKNOWN : type);
  }

  private static TypeRef pointed(TypeRef pointer) {
    String name = pointer.name().replace("*", "");
    TypeRef type = TypeRef.of(name);
    return name.equals("void") || pointer.isUnknown()
        ? TypeRef.UNKNOWN
        : type.isPrimitive() ? type : TypeRef.INT;
  }

  private Slot field(IASTFieldReference access) {
    String name = TypeReader.text(access.getFieldName());
    IASTExpression owner = bare(access.getFieldOwner());
    Operand base;
    if (access.isPointerDereference()) {
      base = body.callees.pointee(body.expressions.value(owner, TypeRef.UNKNOWN), access);
    } else {
      Slot whole = of(owner);
      if (whole instanceof Slot.Lost lost) {
        return new Slot.Lost(body.text(access), lost.touched(), TypeRef.UNKNOWN);
      }
      base = load(whole, owner);
    }
    return field(base, name, access);
  }

  Slot field(Operand base, String name, IASTNode node) {
    TypeRef type = base.type();
    if (base instanceof Constant) {
      return new Slot.Lost(body.text(node), List.of(), TypeRef.UNKNOWN);
    }
    Symbols.Field known =
        type.isUnknown() || type.isArray() ? null : body.symbols().field(type.name(), name);
    if (known != null) {
      return new Slot.AtPlace(
          new Place.InstanceField(base, known.ref()), known.type(), known.isObject());
    }
    String owner = type.isUnknown() || type.isPrimitive() ? "?" : type.name();
    FieldRef unknown = new FieldRef(owner, name, TypeRef.UNKNOWN, false);
    return new Slot.AtPlace(new Place.InstanceField(base, unknown), TypeRef.UNKNOWN, false);
  }

  Operand load(Slot slot, IASTNode node) {
    SourceRange range = body.at(node);
    if (slot instanceof Slot.InVariable in) {
      return in.variable();
    } else if (slot instanceof Slot.WholeObject whole) {
      return whole.object();
    } else if (slot instanceof Slot.AtPlace at) {
      Variable value = body.temp(node, at.type());
      body.cfg.emit(new Event.Load(value, at.place(), range));
      return value;
    } else if (slot instanceof Slot.Datum datum) {
      body.use(datum.pointer(), range);
      return body.other(node, datum.type());
    }
    Slot.Lost lost = (Slot.Lost) slot;
    lost.touched().forEach(touched -> body.use(touched, range));
    return body.other(node, lost.type());
  }

  void store(Slot slot, Operand value, SourceRange range) {
    if (slot instanceof Slot.InVariable in) {
      body.assign(in.variable(), value, range);
    } else if (slot instanceof Slot.AtPlace at) {
      body.cfg.emit(new Event.Store(at.place(), Body.coerced(value, at.type()), range));
    } else if (slot instanceof Slot.WholeObject whole) {
      // The fields are copied, and what they hold is then held twice.
      body.unmodelled("copy of an object", List.of(value, whole.object()), range);
    } else if (slot instanceof Slot.Datum datum) {
      body.use(datum.pointer(), range);
      escape(value, range);
    } else {
      Slot.Lost lost = (Slot.Lost) slot;
      List<Operand> touched = new ArrayList<>(lost.touched());
      touched.add(value);
      body.unmodelled(lost.reason(), touched, range);
    }
  }

  private void escape(Operand value, SourceRange range) {
    if (value instanceof Variable && !value.type().isPrimitive()) {
      body.unmodelled("kept as data", List.of(value), range);
    }
  }

  /** {@code &e}. */
  Operand address(IASTExpression written) {
    IASTExpression e = bare(written);
    if (e instanceof IASTIdExpression id && body.names.isFunction(id)) {
      return body.other(e, TypeRef.of("function"));
    } else if (e instanceof IASTIdExpression id && body.names.isForeign(id)) {
      return body.other(e, TypeRef.UNKNOWN);
    }
    Slot slot = of(e);
    if (slot instanceof Slot.WholeObject whole) {
      return body.callees.addressOf(whole.object(), e);
    } else if (slot instanceof Slot.Datum datum) {
      return datum.pointer();
    } else if (slot instanceof Slot.AtPlace at) {
      return addressOf(at, e);
    } else if (slot instanceof Slot.InVariable in) {
      body.unmodelled("address of " + in.variable().name(), List.of(in.variable()), body.at(e));
      return body.other(e, in.type().array());
    }
    Slot.Lost lost = (Slot.Lost) slot;
    body.unmodelled(lost.reason(), lost.touched(), body.at(e));
    return body.other(e, TypeRef.UNKNOWN);
  }

  /** A cell has an address already; for another place a cell stands in while a call goes on. */
  private Operand addressOf(Slot.AtPlace at, IASTExpression e) {
    if (at.place() instanceof Place.Element element && Constant.of(0L).equals(element.index())) {
      return element.array();
    }
    Operand old = load(at, e);
    if (at.isObject()) {
      return body.callees.addressOf(old, e);
    }
    TypeRef type = at.type().isUnknown() ? TypeRef.OBJECT : at.type();
    Variable cell = body.frame.temp("&" + body.text(e), type.array());
    body.cfg.emit(new Event.NewArray(cell, type.array(), List.of(old), body.at(e)));
    copies.add(new CopyOut(cell, at, e));
    return cell;
  }

  /** How many copies wait for a call to end. */
  int pending() {
    return copies.size();
  }

  /** Copies back what a call left in cells that were made since. */
  void copyOut(int since) {
    while (copies.size() > since) {
      CopyOut copy = copies.remove(copies.size() - 1);
      SourceRange range = body.at(copy.node());
      Variable value = body.temp(copy.node(), copy.slot().type());
      Place content = new Place.Element(copy.cell(), Constant.of(0L));
      body.cfg.emit(new Event.Load(value, content, range));
      store(copy.slot(), value, range);
    }
  }
}
