package org.refledger.cpp.parsing;

import org.eclipse.cdt.core.index.IIndexFileLocation;
import org.eclipse.cdt.core.parser.FileContent;
import org.eclipse.cdt.internal.core.parser.IMacroDictionary;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContent;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContentProvider;
import org.jspecify.annotations.Nullable;

/** Knows one header only: the preamble. */
final class PreambleProvider extends InternalFileContentProvider {
  static final String NAME = "/refledger-preamble.h";

  private final String text;

  PreambleProvider(String text) {
    this.text = text;
  }

  @Override
  public boolean getInclusionExists(String path) {
    return path.equals(NAME);
  }

  @Override
  public @Nullable InternalFileContent getContentForInclusion(
      String path, IMacroDictionary macros) {
    return path.equals(NAME)
        ? (InternalFileContent) FileContent.create(NAME, false, text.toCharArray())
        : null;
  }

  @Override
  public @Nullable InternalFileContent getContentForInclusion(
      IIndexFileLocation location, String path) {
    return null;
  }
}
