package org.refledger.cpp.lowering;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.Symbols;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** What names mean, from the inside out. */
final class Names {
  /** How the constants are named that interfaces and classes are asked for by. */
  private static final Pattern IDENTITY = Pattern.compile("^(IID|DIID|CLSID|LIBID|GUID|FMTID)_");

  private final Body body;

  Names(Body body) {
    this.body = body;
  }

  /** The value of a name. */
  Operand value(IASTIdExpression e) {
    String name = TypeReader.text(e.getName());
    if (body.frame.lookup(name) == null) {
      Constant constant = constant(name, e);
      if (constant != null) {
        return constant;
      }
    }
    return body.slots.load(slot(e), e);
  }

  private @Nullable Constant constant(String name, IASTIdExpression e) {
    switch (name) {
      case "NULL", "nullptr", "nil", "Nil", "__null" -> {
        return Constant.NULL;
      }
      case "TRUE", "YES", "JNI_TRUE" -> {
        return Constant.of(1L);
      }
      case "FALSE", "NO", "JNI_FALSE" -> {
        return Constant.of(0L);
      }
      default -> {}
    }
    Long value = body.symbols().enumerator(name.substring(name.lastIndexOf(':') + 1));
    if (value != null) {
      return Constant.of(value.longValue());
    }
    if (member(name) != null || body.symbols().variable(body.file(), name) != null) {
      return null;
    }
    boolean isMacro = name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (isMacro) {
      return Constant.other(name, TypeRef.INT);
    } else if (IDENTITY.matcher(name).find()) {
      return Constant.other(name, TypeRef.of("GUID"));
    }
    return isFunction(e) ? Constant.other(name, TypeRef.of("function")) : null;
  }

  /** Whether a name means a function. */
  boolean isFunction(IASTIdExpression e) {
    String name = TypeReader.text(e.getName());
    return body.frame.lookup(name) == null
        && member(name) == null
        && body.symbols().variable(body.file(), name) == null
        && (body.symbols().isFunction(name) || name.contains("::"));
  }

  /** Whether nothing in the project declares what a name means. */
  boolean isForeign(IASTIdExpression e) {
    String name = TypeReader.text(e.getName());
    boolean isOpen = body.frame.self() != null && !body.symbols().isClosed(body.frame.owner);
    return !isOpen
        && body.frame.lookup(name) == null
        && member(name) == null
        && body.symbols().variable(body.file(), name) == null;
  }

  Slot slot(IASTIdExpression e) {
    String name = TypeReader.text(e.getName());
    Local local = body.frame.lookup(name);
    if (local instanceof Local.Plain plain) {
      return new Slot.InVariable(plain.variable());
    } else if (local instanceof Local.Cell cell) {
      return new Slot.AtPlace(
          new Place.Element(cell.variable(), Constant.of(0L)), cell.type(), false);
    } else if (local instanceof Local.InPlace place) {
      return new Slot.WholeObject(place.variable());
    } else if (local instanceof Local.Lasting lasting) {
      return new Slot.AtPlace(
          new Place.StaticField(lasting.field()), lasting.type(), lasting.isObject());
    }
    return outside(name, e);
  }

  private Slot outside(String name, IASTIdExpression e) {
    Symbols.Field member = member(name);
    Variable self = body.frame.self();
    if (member != null) {
      return self == null || name.contains("::") && !isOwn(member)
          ? new Slot.AtPlace(new Place.StaticField(member.ref()), member.type(), member.isObject())
          : new Slot.AtPlace(
              new Place.InstanceField(self, member.ref()), member.type(), member.isObject());
    }
    Symbols.Field variable = body.symbols().variable(body.file(), name);
    if (variable != null) {
      return new Slot.AtPlace(
          new Place.StaticField(variable.ref()), variable.type(), variable.isObject());
    }
    if (self != null && !name.contains("::") && !body.symbols().isClosed(body.frame.owner)) {
      return body.slots.field(self, name, e);
    }
    FieldRef unknown = new FieldRef(Symbols.FREE, name.replace("::", "."), TypeRef.UNKNOWN, false);
    return new Slot.AtPlace(new Place.StaticField(unknown), TypeRef.UNKNOWN, false);
  }

  private boolean isOwn(Symbols.Field member) {
    return body.symbols().table().isSubtype(body.frame.owner, member.ref().owner());
  }

  private Symbols.@Nullable Field member(String name) {
    int divide = name.lastIndexOf("::");
    if (divide > 0) {
      String type = body.symbols().types().className(name.substring(0, divide), body.frame.owner);
      return body.symbols().field(type, name.substring(divide + 2));
    }
    return body.frame.owner.isEmpty() ? null : body.symbols().field(body.frame.owner, name);
  }

  /** Every variable of the function that a text names. */
  List<Operand> in(String text) {
    return Pattern.compile("[A-Za-z_]\\w*")
        .matcher(text)
        .results()
        .map(found -> body.frame.lookup(found.group()))
        .flatMap(
            local ->
                java.util.stream.Stream.ofNullable(
                    local instanceof Local.Plain p
                        ? (Operand) p.variable()
                        : local instanceof Local.Cell c
                            ? c.variable()
                            : local instanceof Local.InPlace o ? o.variable() : null))
        .distinct()
        .toList();
  }
}
