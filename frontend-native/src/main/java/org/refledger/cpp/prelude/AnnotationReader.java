package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.IASTAttribute;
import org.eclipse.cdt.core.dom.ast.IASTAttributeList;
import org.eclipse.cdt.core.dom.ast.IASTAttributeOwner;
import org.eclipse.cdt.core.dom.ast.IASTAttributeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTToken;
import org.eclipse.cdt.core.dom.ast.IASTTokenList;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;

/**
 * What {@code REFLEDGER(Owned, when = SUCCESS)} says: a macro that our table of macros turns into
 * the attribute {@code refledger}, which is read here. A value without a name is the member {@code
 * value}; several values of one member stand in braces.
 */
public final class AnnotationReader {
  static final String ATTRIBUTE = "refledger";

  /** The out-parameter of SAL that says nothing of a count by itself. */
  private static final String SAL_OUT = "SalOut";

  /** Types whose out-parameters are the caller's by COM's own rules. */
  private static final String COUNTED_BY_RULE = "BSTR|(.*\\.)?I[A-Z]\\w*";

  private AnnotationReader() {}

  /** Those of a function, a field or a class. */
  public static List<AnnotationUse> of(
      IASTNode declaration, IASTDeclSpecifier specifier, @Nullable IASTDeclarator declarator) {
    List<AnnotationUse> uses = new ArrayList<>(read(declaration));
    uses.addAll(read(specifier));
    for (IASTDeclarator at = declarator; at != null; at = at.getNestedDeclarator()) {
      uses.addAll(read(at));
    }
    return List.copyOf(uses);
  }

  /**
   * Those of a parameter. What SAL calls an out-parameter counts where the rules of COM make it the
   * caller's: an interface pointer, a BSTR.
   *
   * @param type what {@link NativeTypes} makes of its type
   */
  public static List<AnnotationUse> of(IASTParameterDeclaration parameter, TypeRef type) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationUse use :
        of(parameter, parameter.getDeclSpecifier(), parameter.getDeclarator())) {
      if (!use.type().equals(SAL_OUT)) {
        uses.add(use);
      } else if (type.dimensions() == 1 && type.name().matches(COUNTED_BY_RULE)) {
        uses.add(new AnnotationUse("Out", Map.of()));
      }
    }
    return List.copyOf(uses);
  }

  private static List<AnnotationUse> read(IASTNode node) {
    List<AnnotationUse> uses = new ArrayList<>();
    if (node instanceof IASTAttributeOwner owner) {
      for (IASTAttributeSpecifier specifier : owner.getAttributeSpecifiers()) {
        if (specifier instanceof IASTAttributeList list) {
          for (IASTAttribute attribute : list.getAttributes()) {
            IASTToken words = attribute.getArgumentClause();
            if (words != null && String.valueOf(attribute.getName()).equals(ATTRIBUTE)) {
              uses.add(use(words));
            }
          }
        }
      }
    }
    return uses;
  }

  private static AnnotationUse use(IASTToken clause) {
    List<String> words = new ArrayList<>();
    flatten(clause, words);
    Map<String, Object> members = new LinkedHashMap<>();
    int at = 1;
    while (at < words.size()) {
      if (words.get(at).equals(",")) {
        at++;
        continue;
      }
      boolean named = at + 1 < words.size() && words.get(at + 1).equals("=");
      String member = named ? words.get(at) : "value";
      at += named ? 2 : 0;
      List<Object> values = new ArrayList<>();
      boolean many = at < words.size() && words.get(at).equals("{");
      for (; at < words.size() && (many || !words.get(at).equals(",")); at++) {
        if (many && words.get(at).equals("}")) {
          at++;
          break;
        } else if (!Set.of("{", ",").contains(words.get(at))) {
          values.add(value(words.get(at)));
        }
      }
      if (!values.isEmpty()) {
        members.put(member, many ? List.copyOf(values) : values.get(0));
      }
    }
    return new AnnotationUse(words.isEmpty() ? "" : words.get(0), members);
  }

  private static void flatten(IASTToken token, List<String> words) {
    if (token instanceof IASTTokenList list) {
      for (IASTToken each : list.getTokens()) {
        flatten(each, words);
      }
    } else {
      words.add(String.valueOf(token.getTokenCharImage()));
    }
  }

  private static Object value(String word) {
    if (word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")) {
      return word.substring(1, word.length() - 1);
    } else if (word.equals("true") || word.equals("false")) {
      return Boolean.valueOf(word);
    } else if (word.matches("[0-9]{1,9}")) {
      return Long.valueOf(word);
    }
    return word;
  }
}
