package org.refledger.ir.idl;

import java.util.List;
import org.refledger.source.SourceRange;

/**
 * An ACF: what an application asks of the stubs beyond the IDL.
 *
 * @param pairs whether the IDL file it belongs to was found
 * @param typeNames those of its names of types that its IDL knows
 * @param osf whether a build file beside it calls MIDL with /osf
 */
public record AcfUnit(
    String file,
    boolean pairs,
    List<AcfInterface> interfaces,
    List<String> typeNames,
    boolean osf) {
  public AcfUnit {
    interfaces = List.copyOf(interfaces);
    typeNames = List.copyOf(typeNames);
  }

  /** {@code [attributes] interface Name { entries }}. */
  public record AcfInterface(
      String name,
      IdlAttributes attributes,
      List<AcfTypes> types,
      List<AcfOperation> operations,
      SourceRange where) {
    public AcfInterface {
      types = List.copyOf(types);
      operations = List.copyOf(operations);
    }
  }

  /** {@code typedef [attributes] A, B;}. */
  public record AcfTypes(IdlAttributes attributes, List<AcfName> names) {
    public AcfTypes {
      names = List.copyOf(names);
    }
  }

  /** {@code [attributes] Operation([attributes] parameter);}. */
  public record AcfOperation(
      String name, IdlAttributes attributes, List<AcfName> parameters, SourceRange where) {
    public AcfOperation {
      parameters = List.copyOf(parameters);
    }
  }

  /** A name with the attributes given to it. */
  public record AcfName(String name, IdlAttributes attributes, SourceRange where) {}
}
