package org.refledger.cpp.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The macros a text defines, in the form the parser takes: {@code NAME} or {@code NAME(a,b)}. */
final class Macros {
  private static final Pattern NAME =
      Pattern.compile("\\s*([A-Za-z_]\\w*)(\\([^)]*\\))?(.*)", Pattern.DOTALL);

  /** Compiler extensions that change how what follows is read. */
  private static final Map<String, String> EXTENSIONS = extensions();

  private Macros() {}

  private static Map<String, String> extensions() {
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("__try", "if (__refledger_try)");
    macros.put("__finally", "if (__refledger_finally)");
    macros.put("__except(x)", "if (__refledger_except)");
    macros.put("__leave", "goto __refledger_leave");
    for (String nothing :
        ("__cdecl,__stdcall,__fastcall,__thiscall,__forceinline,__unaligned,__w64,__ptr32,__ptr64,"
                + "_cdecl,_stdcall,__unused__,__RPC_FAR,__extension__,__BEGIN_DECLS,__END_DECLS")
            .split(",", -1)) {
      macros.put(nothing, "");
    }
    macros.put("offsetof(t,f)", "0");
    macros.put("__builtin_offsetof(t,f)", "0");
    macros.put("va_arg(list,t)", "((t)__refledger_argument(list))");
    macros.put("_Static_assert(...)", "");
    macros.put("STACK_OF(t)", "struct stack_st_##t");
    macros.put("LHASH_OF(t)", "struct lhash_st_##t");
    macros.put("__int8", "char");
    macros.put("__int16", "short");
    macros.put("__int32", "int");
    return macros;
  }

  /** The extensions of compilers. */
  static Map<String, String> ofCompilers() {
    return EXTENSIONS;
  }

  /** What a text defines; of several definitions of a name the last. */
  static Map<String, String> in(String text) {
    Map<String, String> macros = new LinkedHashMap<>();
    int at = text.indexOf('#');
    while (at >= 0) {
      int end = lineEnd(text, at);
      String line = text.substring(at + 1, end).stripLeading();
      if (line.startsWith("define") && startsLine(text, at)) {
        define(line.substring("define".length()), macros);
        at = text.indexOf('#', end);
      } else {
        at = text.indexOf('#', at + 1);
      }
    }
    return macros;
  }

  private static boolean startsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /** The end of a line that backslashes may continue. */
  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    while (end > 0 && text.substring(from, end).stripTrailing().endsWith("\\")) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static void define(String definition, Map<String, String> macros) {
    Matcher parts = NAME.matcher(definition);
    // NULL as 0 would hide that a pointer is meant.
    if (parts.matches() && !parts.group(1).equals("NULL")) {
      String parameters = parts.group(2) == null ? "" : parts.group(2).replaceAll("[\\s\\\\]+", "");
      macros.put(parts.group(1) + parameters, body(parts.group(3)));
    }
  }

  private static String body(String written) {
    return written
        .replaceAll("\\\\\\r?\\n", " ")
        .replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*+/", " ")
        .replaceAll("//.*$", "")
        .strip();
  }
}
