package org.refledger.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which units are worth a look. */
final class CountedUsesTest {

  /** Says of each unit with a counted use that it has one. */
  @BugPattern(summary = "has to do with counts", severity = WARNING)
  public static final class Probe extends BugChecker implements CompilationUnitTreeMatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
      CountedSymbols counted = new CountedSymbols(Set.of("io.netty.buffer.ByteBuf"));
      return CountedUses.in(tree, counted)
          ? describeMatch(tree.getTypeDecls().get(0))
          : Description.NO_MATCH;
    }
  }

  private void isSeen(String members) {
    helper("// BUG: Diagnostic contains: has to do with counts\n", members).doTest();
  }

  private void isPassedOver(String members) {
    helper("", members).expectNoDiagnostics().doTest();
  }

  private CompilationTestHelper helper(String mark, String members) {
    return CompilationTestHelper.newInstance(Probe.class, getClass())
        .addSourceLines(
            "app/Code.java", "package app;\n" + mark + "abstract class Code {\n" + members + "\n}");
  }

  @Test
  void aUnitOfStringsAndListsIsPassedOver() {
    isPassedOver("int size(java.util.List<String> all) { return all.size(); }");
  }

  @Test
  void aTypeOfTheSameLibraryThatHoldsNoCountIsPassedOver() {
    isPassedOver("String name(io.netty.util.AsciiString s) { return s.toString(); }");
  }

  @Test
  void aParameterOfACountedTypeIsSeen() {
    isSeen("abstract void take(io.netty.buffer.ByteBuf buf);");
  }

  @Test
  void aParameterOfASubtypeIsSeen() {
    isSeen("abstract void take(io.netty.buffer.CompositeByteBuf buf);");
  }

  @Test
  void aCountedTypeInATypeArgumentOrAnArrayIsSeen() {
    isSeen("java.util.Map<String, ? extends io.netty.buffer.ByteBuf[]> all;");
  }

  @Test
  void aTypeVariableWithACountedBoundIsSeen() {
    isSeen("abstract <B extends io.netty.buffer.ByteBuf> void take(B buf);");
  }

  @Test
  void aResultThatNobodyNamesIsSeen() {
    isSeen("void drop(io.netty.buffer.ByteBufAllocator alloc) { alloc.buffer(); }");
  }

  @Test
  void aMethodReferenceIsSeen() {
    isSeen("Object drop(io.netty.buffer.ByteBufAllocator a) { return (Runnable) a::buffer; }");
  }

  @Test
  void aClassThatCountsByItsShapeIsSeen() {
    isSeen("int refs = 1; abstract void retain(); abstract boolean release();");
  }

  @Test
  void aReleaseWithoutAnAcquireIsPassedOver() {
    isPassedOver("int refs = 1; abstract void release();");
  }

  @Test
  void anAnnotationOfOwnershipIsSeen() {
    isSeen("@org.refledger.annotations.Owned abstract Object make();");
  }
}
