package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.trace.TraceStep;

/**
 * Calls that pass the address of a node of a tree or list where the operation takes a number: the
 * other side gets the address and none of the nodes.
 */
final class NodesAsNumbers {
  private static final Set<String> POINTERS = Set.of("getPointer", "toPointer");

  private final Program program;
  private final ClassTable classes;
  private final SortedMap<MethodRef, BoundMethod> bound;

  /**
   * @param bound methods whose operation is known
   */
  NodesAsNumbers(Program program, SortedMap<MethodRef, BoundMethod> bound) {
    this.program = program;
    this.classes = program.classes();
    this.bound = bound;
  }

  List<Fault> find() {
    List<Fault> found = new ArrayList<>();
    if (bound.isEmpty()) {
      return found;
    }
    for (Procedure body : program.procedures()) {
      for (Block block : body.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call) {
            BoundMethod method = method(call);
            if (method != null) {
              check(body, call, method, found);
            }
          }
        }
      }
    }
    return found;
  }

  private @Nullable BoundMethod method(Event.Call call) {
    BoundMethod exact = bound.get(call.method());
    return exact != null ? exact : bound.get(call.method().withOwner(call.receiverType().name()));
  }

  private void check(Procedure body, Event.Call call, BoundMethod method, List<Fault> found) {
    Definitions definitions = new Definitions(body);
    for (int i = 0; i < method.arguments().size(); i++) {
      Argument argument = method.arguments().get(i);
      IdlSlot slot = method.nativeParameters().get(i);
      if (argument.itself() && isNumber(slot) && argument.parameter() < call.arguments().size()) {
        Operand given = call.arguments().get(argument.parameter());
        node(definitions, given)
            .ifPresent(type -> found.add(fault(body, call, method, slot, type)));
      }
    }
  }

  private static boolean isNumber(IdlSlot slot) {
    return !slot.isOut() && slot.type().depth() == 0 && slot.type().is(Kind.INTEGER);
  }

  /** {@code Pointer.nativeValue(node.getPointer())}: the type of the node. */
  private Optional<TypeRef> node(Definitions definitions, Operand number) {
    Optional<Event.Call> value =
        definitions
            .call(number)
            .filter(call -> call.method().name().equals("nativeValue"))
            .filter(call -> call.arguments().size() == 1);
    return value
        .flatMap(call -> definitions.call(call.arguments().get(0)))
        .filter(call -> POINTERS.contains(call.method().name()))
        .filter(call -> call.receiver() instanceof Variable)
        .map(Event.Call::receiverType)
        .filter(this::isLinked);
  }

  /** Whether a structure has a field of its own kind. */
  private boolean isLinked(TypeRef type) {
    String own = plain(type.name());
    return classes.find(own).stream()
        .flatMap(declared -> declared.fields().stream())
        .anyMatch(field -> !field.isStatic() && plain(field.type().name()).equals(own));
  }

  private static String plain(String type) {
    return type.replaceFirst("[.$](ByReference|ByValue)$", "");
  }

  private static Fault fault(
      Procedure body, Event.Call call, BoundMethod method, IdlSlot slot, TypeRef type) {
    String operation = method.entry().display();
    String says = operation + ": '" + slot.name() + "' is " + slot.type().spelling();
    String basis = Mismatch.basis(slot.where());
    return new Fault(
        FaultKind.NODE_AS_NUMBER,
        body.method(),
        call.range(),
        slot.name(),
        type,
        new TypeContract(type.name(), basis, List.of("Release"), TypeContract.Damage.LOST),
        Fault.Certainty.CERTAIN,
        List.of(
            List.of(
                new TraceStep(
                    TraceStep.Kind.CALL,
                    call.range(),
                    0,
                    "a node's address is passed as a number",
                    ""),
                new TraceStep(TraceStep.Kind.CALL, slot.where(), 0, says, basis))),
        new Fault.Evidence(0, slot.type().spelling(), operation, "", List.of(basis), false, false));
  }
}
