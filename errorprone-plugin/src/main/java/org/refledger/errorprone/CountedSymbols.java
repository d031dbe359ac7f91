package org.refledger.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import java.util.IdentityHashMap;
import java.util.Set;
import org.refledger.contract.CountingSigns;

/**
 * Which classes have to do with counts: those a contract speaks of and those with annotations of
 * ownership, and whatever derives from one.
 */
final class CountedSymbols {
  private final Set<String> inContracts;
  private final IdentityHashMap<Symbol, Boolean> known = new IdentityHashMap<>();

  /**
   * @param inContracts canonical names of the types whose contracts move counts
   */
  CountedSymbols(Set<String> inContracts) {
    this.inContracts = Set.copyOf(inContracts);
  }

  /** Whether the type, its element type, or one of its arguments has to do with counts. */
  boolean isCounted(Type type) {
    if (type.isPrimitiveOrVoid()) {
      return false;
    } else if (type instanceof Type.ArrayType array) {
      return isCounted(array.getComponentType());
    } else if (type instanceof Type.WildcardType wildcard) {
      return isCounted(wildcard.type);
    }
    // A variable by its symbol, which is remembered: its bound may name it again.
    return (type.tsym != null && isCounted(type.tsym))
        || type.getTypeArguments().stream().anyMatch(this::isCounted);
  }

  boolean isCounted(Symbol symbol) {
    if (!(symbol instanceof TypeSymbol type)) {
      return false;
    }
    Boolean answer = known.get(type);
    if (answer == null) {
      known.put(type, false); // a cyclic hierarchy ends here
      answer = decide(type);
      known.put(type, answer);
    }
    return answer;
  }

  private boolean decide(TypeSymbol symbol) {
    if (!(symbol instanceof ClassSymbol type)) {
      Type bound = symbol.type.getUpperBound();
      return bound != null && isCounted(bound);
    }
    try {
      return isInContracts(type)
          || isAnnotated(type)
          || isCounted(type.getSuperclass())
          || type.getInterfaces().stream().anyMatch(this::isCounted);
    } catch (CompletionFailure e) {
      return false;
    }
  }

  /** A stub may say something of a nested type, too. */
  private boolean isInContracts(ClassSymbol type) {
    String name = SymbolReader.canonical(type);
    for (String around = name; !around.isEmpty(); around = around(around)) {
      if (inContracts.contains(around)) {
        return true;
      }
    }
    return false;
  }

  private static String around(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static boolean isAnnotated(ClassSymbol type) {
    if (hasSign(type)) {
      return true;
    }
    for (Symbol member : ASTHelpers.getEnclosedElements(type)) {
      if (member instanceof MethodSymbol method
          && (hasSign(method) || method.params().stream().anyMatch(CountedSymbols::hasSign))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSign(Symbol symbol) {
    for (Attribute.Compound annotation : symbol.getAnnotationMirrors()) {
      if (CountingSigns.annotation(annotation.type.tsym.getSimpleName().toString())) {
        return true;
      }
    }
    return false;
  }
}
