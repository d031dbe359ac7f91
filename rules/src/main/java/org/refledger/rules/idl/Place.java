package org.refledger.rules.idl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param member the operation or struct it belongs to, for people
 * @param siblings the parameters or fields beside it, itself included
 * @param method the operation, of a parameter
 * @param aggregate the struct or union, of a field
 */
record Place(
    IdlUnit unit,
    String member,
    IdlSlot slot,
    List<IdlSlot> siblings,
    Optional<Method> method,
    Optional<IdlAggregate> aggregate) {

  /** All parameters, those of local operations too. */
  static Stream<Place> parameters(IdlUnit unit) {
    return Method.all(unit).flatMap(method -> of(unit, method));
  }

  /** Parameters that stubs carry. */
  static List<Place> remoteParameters(IdlUnit unit) {
    return Method.remote(unit).stream().flatMap(method -> of(unit, method)).toList();
  }

  /** Fields and union arms that stubs carry and this unit declares. */
  static List<Place> fields(IdlUnit unit) {
    List<Place> fields = new ArrayList<>();
    for (IdlAggregate aggregate : unit.ownAggregates()) {
      for (IdlSlot field : aggregate.fields()) {
        fields.add(
            new Place(
                unit,
                aggregate.name(),
                field,
                aggregate.fields(),
                Optional.empty(),
                Optional.of(aggregate)));
      }
    }
    return fields;
  }

  /** Everything that stubs carry. */
  static List<Place> carried(IdlUnit unit) {
    List<Place> places = new ArrayList<>(remoteParameters(unit));
    places.addAll(fields(unit));
    return places;
  }

  private static Stream<Place> of(IdlUnit unit, Method method) {
    List<IdlSlot> parameters = method.operation().parameters();
    return parameters.stream()
        .map(
            slot ->
                new Place(
                    unit, method.name(), slot, parameters, Optional.of(method), Optional.empty()));
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
    return slot.type().levels().stream()
        .anyMatch(level -> level.size(one).isPresent() && level.size(other).isPresent());
  }

  Optional<IdlSlot> sibling(String name) {
    return siblings.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** In quotes, or what it is when it has no name. */
  String quoted() {
    return slot.name().isEmpty() ? "the unnamed parameter" : "'" + slot.name() + "'";
  }

  /** Expressions of a size attribute at all levels written here, not in a typedef. */
  List<IdlExpression> sizes(SizeAttribute attribute) {
    return slot.type().levels().stream()
        .filter(level -> !isFromTypedef(level, attribute))
        .flatMap(level -> level.size(attribute).stream())
        .toList();
  }

  private boolean isFromTypedef(IdlLevel level, SizeAttribute attribute) {
    return !slot.attributes().has(attribute.keyword()) && level.sizes().containsKey(attribute);
  }
}
