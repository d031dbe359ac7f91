package org.refledger.cpp.prelude;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The macros that speak of ownership: ours, and those of SAL and of MIDL's headers that make an
 * interface pointer an out-parameter. {@code REFLEDGER(Owned, when = SUCCESS)} names an annotation
 * and its members; an annotation that needs none has a macro of its own, {@code REFLEDGER_OWNED}.
 */
final class OwnershipMacros {
  /** In SAL and MIDL, out-parameters that are interfaces, which COM's rules give to the caller. */
  private static final List<String> OUT =
      List.of(
          "_COM_Outptr_",
          "_COM_Outptr_result_maybenull_",
          "_COM_Outptr_opt_",
          "_COM_Outptr_opt_result_maybenull_");

  private static final List<String> PERHAPS_OUT =
      List.of(
          "_Out_",
          "_Out_opt_",
          "_Outptr_",
          "_Outptr_opt_",
          "_Outptr_result_maybenull_",
          "_Outptr_opt_result_maybenull_",
          "__out",
          "__out_opt",
          "__deref_out",
          "__deref_out_opt",
          "__RPC__out",
          "__RPC__deref_out",
          "__RPC__deref_out_opt",
          "__RPC__deref_opt_out",
          "__RPC__deref_opt_out_opt");

  /** Those without members, or with none that is needed. */
  private static final List<String> ANNOTATIONS =
      List.of(
          "Borrowed",
          "CalledNow",
          "CalledOnce",
          "CellContent",
          "Consumed",
          "ElementOf",
          "EndsFrame",
          "Escapes",
          "FrameScoped",
          "InOut",
          "LastFailed",
          "MayBeCounted",
          "MayThrow",
          "MaybeSame",
          "MovesInto",
          "NoReturn",
          "NoThrow",
          "Nullable",
          "Out",
          "Owned",
          "OwnsElements",
          "RefCounted",
          "Releases",
          "ReleasesElements",
          "RemovedFrom",
          "Retains",
          "Same",
          "SetsCell",
          "StatusResult",
          "Uncounted",
          "ViewOf");

  static final Map<String, String> ALL = all();

  private OwnershipMacros() {}

  private static Map<String, String> all() {
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put(
        "REFLEDGER(...)", "__attribute__((" + AnnotationReader.ATTRIBUTE + "(__VA_ARGS__)))");
    for (String annotation : ANNOTATIONS) {
      macros.put("REFLEDGER_" + macroName(annotation), "REFLEDGER(" + annotation + ")");
    }
    OUT.forEach(name -> macros.put(name, "REFLEDGER(Out)"));
    PERHAPS_OUT.forEach(name -> macros.put(name, "REFLEDGER(SalOut)"));
    return Collections.unmodifiableMap(macros);
  }

  /** {@code FrameScoped} as {@code FRAME_SCOPED}. */
  static String macroName(String annotation) {
    return annotation.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
  }
}
