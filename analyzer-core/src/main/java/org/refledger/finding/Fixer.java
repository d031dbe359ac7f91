package org.refledger.finding;

import java.util.List;
import java.util.Optional;

/** Turns remedies into edits of the sources of one language. Stateless. */
public interface Fixer {

  /** Whether the file is in a language this fixer knows. */
  boolean reads(String file);

  /**
   * The edits for each remedy, in the same order; empty when there are none that are simple and
   * plainly meant: nothing is better than a change somebody has to undo. Never throws for what is
   * in the text.
   *
   * @param remedies for findings in this file
   * @param file as ranges name it
   * @param text the whole file, as it was analysed
   */
  List<Optional<Fix>> fixes(List<Remedy> remedies, String file, String text);
}
