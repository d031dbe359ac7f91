package org.refledger.idl.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refledger.idl.contract.InterfaceOwnership.OperationOwnership;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** The ownership contracts a unit declares. */
public final class OwnershipReader {
  private OwnershipReader() {}

  /** Those of all interfaces with operations, in the order of the source. */
  public static List<InterfaceOwnership> read(IdlUnit unit) {
    List<InterfaceOwnership> all = new ArrayList<>();
    for (IdlInterface face : unit.interfaces()) {
      if (!face.operations().isEmpty()) {
        List<OperationOwnership> operations =
            face.operations().stream().map(one -> operation(unit, face, one)).toList();
        all.add(
            new InterfaceOwnership(
                face.name(),
                face.protocol().name().toLowerCase(Locale.ROOT),
                face.where().file(),
                operations));
      }
    }
    return all;
  }

  private static OperationOwnership operation(
      IdlUnit unit, IdlInterface face, IdlOperation operation) {
    boolean local = operation.isLocal() || face.protocol() == Protocol.LOCAL;
    Optional<IdlOperation> twin = local ? twin(face, operation) : Optional.empty();
    BlockReader blocks = new BlockReader(unit, face, twin.orElse(operation), local);
    List<OwnedBlock> roots = new ArrayList<>();
    for (IdlSlot parameter : operation.parameters()) {
      // What the twin does not send is as it says itself.
      IdlSlot meant = twin.flatMap(t -> t.parameter(parameter.name())).orElse(parameter);
      roots.addAll(blocks.parameter(meant));
    }
    roots.addAll(blocks.result(operation.result()));
    return new OperationOwnership(
        operation.name(), signature(operation), remark(local, twin), roots);
  }

  /** What the stub of a local method really carries. */
  private static Optional<IdlOperation> twin(IdlInterface face, IdlOperation operation) {
    return face.operations().stream()
        .filter(
            one ->
                one.attributes()
                    .find("call_as")
                    .map(IdlAttribute::argument)
                    .filter(operation.name()::equals)
                    .isPresent())
        .findFirst();
  }

  private static String remark(boolean local, Optional<IdlOperation> twin) {
    if (twin.isPresent()) {
      return "local; the contract is that of " + twin.get().name() + ", which is sent";
    }
    return local ? "local: no stub checks this, it is a convention" : "";
  }

  private static String signature(IdlOperation operation) {
    StringBuilder text = new StringBuilder();
    for (IdlSlot slot : operation.parameters()) {
      text.append(text.length() > 0 ? ", " : "").append(slot.direction()).append(' ');
      text.append(slot.type().spelling());
      text.append(slot.type().spelling().endsWith("*") ? "" : " ").append(slot.name());
    }
    boolean nothing = operation.result().type().is(Kind.VOID);
    return (nothing ? "void" : operation.result().type().spelling())
        + " "
        + operation.name()
        + "("
        + text
        + ")";
  }
}
