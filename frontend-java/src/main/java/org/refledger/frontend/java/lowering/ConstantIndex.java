package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.PrimitiveType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;

/**
 * The integer constants that project sources define by a literal ({@code static final int S_OK =
 * 0}). Boolean ones are left out on purpose: code behind a switched-off debug flag deserves a look
 * too.
 */
public final class ConstantIndex {
  private final Map<String, Constant> values = new ConcurrentHashMap<>();

  /**
   * Adds the constants of one file. May be called from several threads, each with its own resolver.
   */
  public void add(CompilationUnit unit, TypeResolver types) {
    for (TypeDeclaration<?> type : unit.getTypes()) {
      add(type, types);
    }
  }

  private void add(TypeDeclaration<?> type, TypeResolver types) {
    boolean isInterface = type instanceof ClassOrInterfaceDeclaration c && c.isInterface();
    type.getMembers()
        .forEach(
            member -> {
              if (member instanceof FieldDeclaration field
                  && (isInterface || field.isStatic() && field.isFinal())) {
                field.getVariables().forEach(v -> add(type, v, types));
              } else if (member instanceof TypeDeclaration<?> nested) {
                add(nested, types);
              }
            });
  }

  private void add(TypeDeclaration<?> type, VariableDeclarator variable, TypeResolver types) {
    Expression initializer = variable.getInitializer().orElse(null);
    if (initializer != null && variable.getType() instanceof PrimitiveType primitive) {
      Constant value = Literals.integer(initializer, primitive.asString());
      if (value != null) {
        values.put(types.nameOf(type) + "#" + variable.getNameAsString(), value);
      }
    }
  }

  /** The value of a field, or null when it is not a known constant. */
  @Nullable Constant valueOf(FieldRef field) {
    return values.get(field.key());
  }
}
