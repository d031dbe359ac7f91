package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.ir.TypeRef;

/**
 * Which type of the model a C or C++ type is. A pointer or reference to a class is the class itself
 * ({@code IUnknown *} is {@code IUnknown}), a pointer to that an array of it ({@code IUnknown **}
 * is {@code IUnknown[]}, a cell). A pointer to a plain number is a class of that name ({@code
 * char*}, {@code void*}), and what is spelled as a pointer to itself is a reference by value
 * ({@code jobject}, {@code BSTR}). All whole numbers of up to 32 bits are {@code int}, and what is
 * called {@code LPTHING} points to a THING.
 */
public final class NativeTypes {
  /** Typedefs of typedefs: more than this many steps can only be a circle. */
  private static final int LONGEST_CHAIN = 32;

  private static final Set<String> WORDS =
      Set.of("const", "volatile", "struct", "class", "union", "enum", "typename", "register");

  /** A name that nobody declares, and that says what it points to: {@code LPTYPEATTR}. */
  private static final Pattern WINDOWS_POINTER = Pattern.compile("LPC?([A-Z][A-Z0-9_]{2,})");

  private static final Map<String, TypeRef> NUMBERS = numbers();

  private final Map<String, String> aliases;

  /**
   * @param aliases spellings of types by typedef name, see {@link Prelude#aliases}
   */
  public NativeTypes(Map<String, String> aliases) {
    this.aliases = aliases;
  }

  private static Map<String, TypeRef> numbers() {
    Map<String, TypeRef> numbers = new LinkedHashMap<>();
    numbers.put("void", TypeRef.VOID);
    numbers.put("bool", TypeRef.BOOLEAN);
    numbers.put("float", TypeRef.of("float"));
    numbers.put("double", TypeRef.of("double"));
    for (String whole :
        List.of(
            "char",
            "signed char",
            "unsigned char",
            "wchar_t",
            "char16_t",
            "char32_t",
            "short",
            "unsigned short",
            "int",
            "unsigned int",
            "long",
            "unsigned long")) {
      numbers.put(whole, TypeRef.INT);
    }
    numbers.put("long long", TypeRef.LONG);
    numbers.put("unsigned long long", TypeRef.LONG);
    return numbers;
  }

  /**
   * The type of a spelling.
   *
   * @param name what stands before the stars: {@code const IUnknown}, {@code unsigned int}, {@code
   *     CComPtr<IUnknown>}
   * @param pointers how many stars, references and brackets of arrays follow
   */
  public TypeRef of(String name, int pointers) {
    String base = bare(name);
    int levels = pointers;
    for (int step = 0; step < LONGEST_CHAIN && aliases.containsKey(base); step++) {
      String spelling = aliases.get(base);
      String target = bare(spelling.replace('*', ' ').replace('&', ' '));
      if (target.equals(base)) {
        return array(TypeRef.of(base), levels);
      }
      base = target;
      levels += (int) spelling.chars().filter(c -> c == '*' || c == '&').count();
    }
    Matcher windows = WINDOWS_POINTER.matcher(base);
    if (windows.matches()) {
      base = windows.group(1);
      levels++;
    }
    TypeRef number = NUMBERS.get(base);
    if (number == null) {
      return array(named(base), levels - 1);
    }
    return levels == 0 ? number : array(TypeRef.of(base + "*"), levels - 1);
  }

  /** The type of a spelling with its stars: {@code IUnknown **}. */
  public TypeRef of(String spelling) {
    int end = spelling.length();
    int pointers = 0;
    while (end > 0 && "*& ".indexOf(spelling.charAt(end - 1)) >= 0) {
      pointers += spelling.charAt(end - 1) == ' ' ? 0 : 1;
      end--;
    }
    return of(spelling.substring(0, end), pointers);
  }

  private TypeRef named(String base) {
    int open = base.indexOf('<');
    if (open < 0 || !base.endsWith(">")) {
      return TypeRef.of(base.replace("::", "."));
    }
    List<TypeRef> arguments = new ArrayList<>();
    arguments(base.substring(open + 1, base.length() - 1)).forEach(a -> arguments.add(of(a)));
    TypeRef raw = of(base.substring(0, open), 0);
    return TypeRef.of(raw.name(), arguments);
  }

  /** The arguments of a template, divided by the commas that are in no brackets. */
  private static List<String> arguments(String list) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += "<(".indexOf(c) >= 0 ? 1 : ">)".indexOf(c) >= 0 ? -1 : 0;
      if (c == ',' && depth == 0) {
        arguments.add(list.substring(start, i));
        start = i + 1;
      }
    }
    arguments.add(list.substring(start));
    return arguments;
  }

  private static TypeRef array(TypeRef element, int dimensions) {
    TypeRef type = element;
    for (int i = 0; i < dimensions; i++) {
      type = type.array();
    }
    return type;
  }

  /** Without qualifiers, the words of a tag and a leading {@code ::}. */
  private static String bare(String spelling) {
    StringBuilder words = new StringBuilder();
    for (String word : spelling.trim().split("\\s+", -1)) {
      if (!WORDS.contains(word)) {
        words.append(words.length() == 0 ? "" : " ").append(word);
      }
    }
    return words.indexOf("::") == 0 ? words.substring(2) : words.toString();
  }
}
