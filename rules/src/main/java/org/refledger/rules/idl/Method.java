package org.refledger.rules.idl;

import java.util.List;
import java.util.stream.Stream;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlUnit;

/** An operation of an interface. */
record Method(IdlInterface face, IdlOperation operation) {

  static Stream<Method> all(IdlUnit unit) {
    return unit.interfaces().stream()
        .flatMap(face -> face.operations().stream().map(one -> new Method(face, one)));
  }

  /** Those for which MIDL makes stubs. */
  static List<Method> remote(IdlUnit unit) {
    return all(unit).filter(Method::isRemote).toList();
  }

  boolean isRemote() {
    return face.isMarshaled() && !operation.isLocal();
  }

  String name() {
    return face.name() + "." + operation.name();
  }
}
