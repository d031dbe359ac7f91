package org.refledger.errorprone;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;

/**
 * A place in a unit as javac's messages want it. Error Prone has such a class, but not the same one
 * in all versions this check runs in.
 *
 * @param tree the innermost tree around the place
 * @param start offset of the first character
 * @param end offset behind the last character
 */
record Position(Tree tree, int start, int end) implements DiagnosticPosition {

  @Override
  public JCTree getTree() {
    return (JCTree) tree;
  }

  @Override
  public int getStartPosition() {
    return start;
  }

  @Override
  public int getPreferredPosition() {
    return start;
  }

  @Override
  public int getEndPosition(EndPosTable ends) {
    return end;
  }

  /** What newer compilers ask instead: their trees know where they end. */
  public int getEndPosition() {
    return end;
  }
}
