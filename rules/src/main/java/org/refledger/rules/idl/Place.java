package org.refledger.rules.idl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlExpression;
import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/**
 * A parameter or field where it stands.
 *
 * @param siblings the parameters or fields beside it, itself included
 * @param method the operation, of a parameter
 * @param aggregate the struct or union, of a field
 */
record Place(
    IdlUnit unit,
    IdlSlot slot,
    List<IdlSlot> siblings,
    Optional<Method> method,
    Optional<IdlAggregate> aggregate) {

  /** All parameters, those of local operations too. */
  static List<Place> parameters(IdlUnit unit) {
    return of(unit, Method.all(unit));
  }

  /** Parameters that stubs carry. */
  static List<Place> remoteParameters(IdlUnit unit) {
    return of(unit, Method.remote(unit));
  }

  /** Fields and union arms that stubs carry and this unit declares. */
  static List<Place> fields(IdlUnit unit) {
    List<Place> fields = new ArrayList<>();
    for (IdlAggregate aggregate : unit.ownAggregates()) {
      Optional<IdlAggregate> around = Optional.of(aggregate);
      for (IdlSlot field : aggregate.fields()) {
        fields.add(new Place(unit, field, aggregate.fields(), Optional.empty(), around));
      }
    }
    return fields;
  }

  /** Everything that stubs carry. */
  static List<Place> carried(IdlUnit unit) {
    List<Place> places = remoteParameters(unit);
    places.addAll(fields(unit));
    return places;
  }

  private static List<Place> of(IdlUnit unit, List<Method> methods) {
    List<Place> places = new ArrayList<>();
    for (Method method : methods) {
      Optional<Method> around = Optional.of(method);
      List<IdlSlot> parameters = method.operation().parameters();
      for (IdlSlot slot : parameters) {
        places.add(new Place(unit, slot, parameters, around, Optional.empty()));
      }
    }
    return places;
  }

  /** The operation or struct it belongs to, for people. */
  String member() {
    return method.map(Method::name).or(() -> aggregate.map(IdlAggregate::name)).orElse("");
  }

  /** Whether no stub carries it because somebody said so. */
  boolean isLocal() {
    return method
        .filter(m -> m.operation().isLocal() || m.face().protocol() == Protocol.LOCAL)
        .isPresent();
  }

  boolean isParameter() {
    return method.isPresent();
  }

  /** Whether it is a text of one level that nothing says the size of. */
  boolean isTextOfUnknownRoom() {
    return slot.isString()
        && slot.type().depth() == 1
        && !slot.type().is(Kind.BSTR)
        && slot.type().levels().get(0).shape() != Shape.FIXED_ARRAY
        && !slot.type().levels().get(0).isSized();
  }

  /** Whether one level has two size attributes that exclude each other. */
  boolean hasBoth(SizeAttribute one, SizeAttribute other) {
    for (IdlLevel level : slot.type().levels()) {
      if (level.sizes().containsKey(one) && level.sizes().containsKey(other)) {
        return true;
      }
    }
    return false;
  }

  Optional<IdlSlot> sibling(String name) {
    for (IdlSlot one : siblings) {
      if (one.name().equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** In quotes, or what it is when it has no name. */
  String quoted() {
    return slot.name().isEmpty() ? "the unnamed parameter" : "'" + slot.name() + "'";
  }

  /** Expressions of a size attribute at all levels written here, not in a typedef. */
  List<IdlExpression> sizes(SizeAttribute attribute) {
    List<IdlExpression> sizes = new ArrayList<>();
    for (IdlLevel level : slot.type().levels()) {
      if (!level.sizes().isEmpty() && !isFromTypedef(level, attribute)) {
        level.size(attribute).ifPresent(sizes::add);
      }
    }
    return sizes;
  }

  private boolean isFromTypedef(IdlLevel level, SizeAttribute attribute) {
    return !slot.attributes().has(attribute.keyword()) && level.sizes().containsKey(attribute);
  }
}
