package org.refledger.idl.resolve;

import java.util.Optional;
import org.refledger.idl.syntax.DeclaratorSyntax;
import org.refledger.idl.syntax.Expression;
import org.refledger.idl.syntax.TypeSyntax;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlLevel.PointerClass;

/** What a name stands for. */
sealed interface Definition {

  /** A typedef; {@code typedef T A, *B;} defines two. */
  record Alias(
      String name,
      IdlAttributes attributes,
      TypeSyntax type,
      DeclaratorSyntax declarator,
      Optional<PointerClass> pointerDefault)
      implements Definition {}

  /**
   * A struct, union or enum with its body.
   *
   * @param shown its tag, or the typedef that names it
   */
  record Tagged(TypeSyntax.Tag tag, String shown, Optional<PointerClass> pointerDefault)
      implements Definition {}

  record Block(boolean coclass) implements Definition {}

  /**
   * A constant or an enumerator.
   *
   * @param value empty when it is no expression
   * @param offset what is added to it: an enumerator without a value counts on from the last one
   */
  record Constant(Optional<Expression> value, long offset) implements Definition {}
}
