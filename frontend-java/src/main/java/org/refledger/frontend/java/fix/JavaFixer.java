package org.refledger.frontend.java.fix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Fix;
import org.refledger.finding.Fixer;
import org.refledger.finding.Remedy;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;

/** Edits of Java sources. */
public final class JavaFixer implements Fixer {

  @Override
  public boolean reads(String file) {
    return file.endsWith(".java");
  }

  @Override
  public List<Optional<Fix>> fixes(List<Remedy> remedies, String file, String text) {
    // What is wrong with a file was told when it was analysed.
    @Nullable ParsedUnit parsed = new SourceParser(notification -> {}).parseText(text, file);
    if (parsed == null) {
      return remedies.stream().map(remedy -> Optional.<Fix>empty()).toList();
    }
    SourceTree tree = new SourceTree(parsed.unit(), new TextLayout(file, text));
    return remedies.stream().map(remedy -> fix(remedy, tree)).toList();
  }

  private static Optional<Fix> fix(Remedy remedy, SourceTree tree) {
    if (remedy instanceof Remedy.Release release) {
      return new ReleaseFix(release, tree).fix();
    } else if (remedy instanceof Remedy.ClearSlot slot) {
      return ComFixes.clear(slot, tree);
    } else if (remedy instanceof Remedy.CountSelf self) {
      return ComFixes.count(self, tree);
    } else if (remedy instanceof Remedy.DropStatement drop) {
      return ComFixes.drop(drop, tree);
    }
    return Optional.empty();
  }
}
