package org.refledger.errorprone;

import com.google.errorprone.fixes.SuggestedFix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.finding.Remedy;
import org.refledger.frontend.java.fix.JavaFixer;

/**
 * Changes of one unit that javac's messages suggest: those whose text alone shows that they are
 * right, since nothing here analyses the changed unit.
 */
final class UnitFixes {
  private final UnitSource source;

  UnitFixes(UnitSource source) {
    this.source = source;
  }

  /** The fixes of those findings that have one. */
  Map<Finding, SuggestedFix> of(List<Finding> findings) {
    List<Finding> mendable = new ArrayList<>();
    List<Remedy> remedies = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.remedy() != null) {
        mendable.add(finding);
        remedies.add(finding.remedy());
      }
    }
    if (remedies.isEmpty()) {
      return Map.of();
    }
    List<Optional<Fix>> fixes = new JavaFixer().fixes(remedies, source.file(), source.text());
    Map<Finding, SuggestedFix> suggested = new LinkedHashMap<>();
    for (int i = 0; i < fixes.size(); i++) {
      Finding finding = mendable.get(i);
      fixes.get(i).filter(Fix::isEvident).ifPresent(fix -> suggested.put(finding, suggestion(fix)));
    }
    return suggested;
  }

  private SuggestedFix suggestion(Fix fix) {
    SuggestedFix.Builder builder = SuggestedFix.builder();
    for (Fix.Edit edit : fix.edits()) {
      int start = source.offset(edit.where().startLine(), edit.where().startColumn());
      int end = source.offset(edit.where().endLine(), edit.where().endColumn());
      builder.replace(start, Math.max(start, end), edit.text());
    }
    return builder.setShortDescription(fix.title()).build();
  }
}
