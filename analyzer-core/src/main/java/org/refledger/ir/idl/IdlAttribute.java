package org.refledger.ir.idl;

import java.util.List;
import org.refledger.source.SourceRange;

/**
 * One attribute as it is written.
 *
 * @param name as in the source, e.g. {@code size_is}
 * @param arguments the texts between its commas, stripped; an empty slot is an empty text
 */
public record IdlAttribute(String name, List<String> arguments, SourceRange where) {
  public IdlAttribute {
    arguments = List.copyOf(arguments);
  }

  /** Its first argument, or an empty text. */
  public String argument() {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }
}
