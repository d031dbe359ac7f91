package org.refledger.idl.resolve;

import java.util.Map;
import java.util.Optional;
import org.refledger.ir.idl.IdlType.Kind;

/** Names that mean the same in every IDL: MIDL's own types and those of automation. */
final class KnownTypes {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("boolean", Kind.BOOLEAN),
          Map.entry("byte", Kind.BYTE),
          Map.entry("wchar_t", Kind.WIDE_CHARACTER),
          Map.entry("error_status_t", Kind.INTEGER),
          Map.entry("handle_t", Kind.HANDLE),
          Map.entry("BSTR", Kind.BSTR),
          Map.entry("VARIANT", Kind.VARIANT),
          Map.entry("VARIANTARG", Kind.VARIANT),
          Map.entry("PROPVARIANT", Kind.VARIANT),
          Map.entry("SAFEARRAY", Kind.SAFEARRAY),
          Map.entry("HRESULT", Kind.HRESULT),
          Map.entry("SCODE", Kind.HRESULT));

  private KnownTypes() {}

  static Optional<Kind> named(String name) {
    return Optional.ofNullable(KINDS.get(name));
  }

  static Kind builtin(String words) {
    if (words.equals("void")) {
      return Kind.VOID;
    }
    if (words.contains("char")) {
      return Kind.CHARACTER;
    }
    return words.contains("float") || words.contains("double") ? Kind.FLOAT : Kind.INTEGER;
  }
}
