package org.refledger.ir.idl;

import java.util.List;
import java.util.Optional;
import org.refledger.source.SourceRange;

/**
 * A method of an interface.
 *
 * @param attributes those of the IDL and of its ACF entry
 * @param where its name
 */
public record IdlOperation(
    String name,
    IdlAttributes attributes,
    IdlSlot result,
    List<IdlSlot> parameters,
    SourceRange where) {
  public IdlOperation {
    parameters = List.copyOf(parameters);
  }

  public Optional<IdlSlot> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  /** Whether no stub is made for it. */
  public boolean isLocal() {
    return attributes.has("local");
  }
}
