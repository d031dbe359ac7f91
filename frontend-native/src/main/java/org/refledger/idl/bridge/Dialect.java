package org.refledger.idl.bridge;

import java.util.List;
import java.util.Optional;
import org.refledger.idl.bridge.VirtualTable.Entry;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.source.SourceRange;

/** How the users of one library say which native interface a type stands for. */
interface Dialect {

  /** What the type is bound to; empty when it is none of this library's. */
  Optional<BoundType> bind(ClassDecl type);

  static Optional<AnnotationUse> annotation(List<AnnotationUse> uses, String simpleName) {
    return uses.stream().filter(use -> use.simpleName().equals(simpleName)).findFirst();
  }

  /** A method that calls another operation than the one it is named after. */
  static Mismatch wrongNumber(
      MethodDecl method, SourceRange where, String number, Optional<Entry> called, Entry meant) {
    String what =
        "calls "
            + number
            + called.map(entry -> ", which is " + entry.display() + ",").orElse(",")
            + " but "
            + meant.display()
            + " is function "
            + meant.number();
    return new Mismatch(
        method.ref(),
        method.ref().name(),
        where,
        meant.display(),
        what,
        meant.display() + " is function " + meant.number() + " of its table",
        meant.operation().where());
  }

  /** An id that is another one's. */
  static Mismatch wrongId(
      MethodRef where, String subject, SourceRange range, String id, IdlInterface face) {
    String right = NativeInterfaces.id(face).orElse("");
    return new Mismatch(
        where,
        subject,
        range,
        face.name(),
        "gives " + face.name() + " the id " + id + ", but its uuid is " + right,
        face.name() + " has the uuid " + right,
        face.where());
  }
}
