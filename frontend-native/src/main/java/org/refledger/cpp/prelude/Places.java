package org.refledger.cpp.prelude;

import org.eclipse.cdt.core.dom.ast.IASTFileLocation;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.refledger.source.SourceRange;

/** Where the nodes of a header are. */
final class Places {
  private Places() {}

  /** The line on which a node begins. */
  static SourceRange of(IASTNode node, String file) {
    IASTFileLocation location = node.getFileLocation();
    return SourceRange.ofLine(file, location == null ? 1 : location.getStartingLineNumber());
  }
}
