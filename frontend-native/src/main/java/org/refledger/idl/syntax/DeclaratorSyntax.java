package org.refledger.idl.syntax;

import java.util.List;
import java.util.Optional;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.source.SourceRange;

/**
 * A name with its pointers and arrays.
 *
 * @param name empty when it has none
 * @param layers from the name outwards: of {@code *a[]} the array, then the pointer
 * @param where the name; where the type stands when there is none
 */
public record DeclaratorSyntax(String name, List<Layer> layers, SourceRange where) {

  /** One step from the name towards the base type. */
  public sealed interface Layer {}

  /**
   * A star.
   *
   * @param constant whether the pointer itself is const
   */
  public record Pointer(IdlAttributes attributes, boolean constant) implements Layer {}

  /**
   * A pair of brackets.
   *
   * @param open {@code []} or {@code [*]}
   * @param bound number of elements when it is written
   */
  public record Array(boolean open, Optional<Expression> bound) implements Layer {}

  public record Function(List<ParameterSyntax> parameters) implements Layer {
    public Function {
      parameters = List.copyOf(parameters);
    }
  }

  public record ParameterSyntax(
      IdlAttributes attributes, TypeSyntax type, DeclaratorSyntax declarator) {}

  public DeclaratorSyntax {
    layers = List.copyOf(layers);
  }
}
