package org.refledger.ir.idl;

import java.util.List;
import java.util.Optional;
import org.refledger.source.SourceRange;

/**
 * An interface with its body.
 *
 * @param attributes those of the IDL and of its ACF
 * @param bases what it inherits from, directly
 * @param operations in the order of the source
 * @param where its name
 */
public record IdlInterface(
    String name,
    Protocol protocol,
    IdlAttributes attributes,
    List<String> bases,
    List<IdlOperation> operations,
    SourceRange where) {

  /** Who carries a call to the other side. */
  public enum Protocol {
    /** Stubs for remote procedure calls: plain functions, memory of midl_user_allocate. */
    RPC,
    /** Proxies and stubs of a COM interface: memory of CoTaskMemAlloc. */
    OBJECT,
    /** Automation's own marshaler, driven by the type library. */
    AUTOMATION,
    /** Nobody: [local]. */
    LOCAL
  }

  public IdlInterface {
    bases = List.copyOf(bases);
    operations = List.copyOf(operations);
  }

  /** Whether stubs that MIDL makes carry its calls. */
  public boolean isMarshaled() {
    return protocol == Protocol.RPC || protocol == Protocol.OBJECT;
  }

  public Optional<IdlOperation> operation(String operationName) {
    return operations.stream().filter(o -> o.name().equals(operationName)).findFirst();
  }
}
