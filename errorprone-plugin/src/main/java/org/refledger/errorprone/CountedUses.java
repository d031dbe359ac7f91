package org.refledger.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.CountingSigns;

/**
 * Looks through a compilation unit for anything that has to do with counts; most units of most
 * projects have nothing, and they cost no more than this look.
 */
final class CountedUses extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final CountedSymbols counted;
  private final Set<String> ownMethods = new HashSet<>();
  private final Set<String> ownFields = new HashSet<>();
  private boolean found;

  private CountedUses(CountedSymbols counted) {
    this.counted = counted;
  }

  static boolean in(CompilationUnitTree unit, CountedSymbols counted) {
    CountedUses uses = new CountedUses(counted);
    uses.scan(unit.getTypeDecls(), null);
    return uses.found || CountingSigns.shape(uses.ownMethods, uses.ownFields);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    return found ? null : super.scan(tree, null);
  }

  private void see(@Nullable Type type) {
    found |= type != null && counted.isCounted(type);
  }

  private void see(@Nullable Symbol symbol) {
    if (symbol instanceof MethodSymbol method) {
      found |= counted.isCounted(method.owner);
      see(method.getReturnType());
    } else if (symbol instanceof VarSymbol variable) {
      see(variable.type);
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    found |= counted.isCounted(ASTHelpers.getSymbol(tree));
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field) {
        ownFields.add(field.getName().toString());
      } else if (member instanceof MethodTree method) {
        ownMethods.add(method.getName().toString());
      }
    }
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    see(ASTHelpers.getType(tree));
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    see(ASTHelpers.getSymbol(tree));
    see(ASTHelpers.getType(tree));
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    see(ASTHelpers.getSymbol(tree));
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    see(ASTHelpers.getType(tree));
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    if (ASTHelpers.getSymbol(tree) instanceof VarSymbol field) {
      see(field.type);
    }
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable) {
      see(variable.type);
    }
    return super.visitIdentifier(tree, null);
  }
}
