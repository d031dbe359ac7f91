package org.refledger.rules.idl;

import java.util.ArrayList;
import java.util.List;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlUnit;

/** An operation of an interface. */
record Method(IdlInterface face, IdlOperation operation) {

  static List<Method> all(IdlUnit unit) {
    List<Method> all = new ArrayList<>();
    for (IdlInterface face : unit.interfaces()) {
      face.operations().forEach(operation -> all.add(new Method(face, operation)));
    }
    return all;
  }

  /** Those for which MIDL makes stubs. */
  static List<Method> remote(IdlUnit unit) {
    List<Method> remote = all(unit);
    remote.removeIf(method -> !method.isRemote());
    return remote;
  }

  boolean isRemote() {
    return face.isMarshaled() && !operation.isLocal();
  }

  String name() {
    return face.name() + "." + operation.name();
  }
}
