package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.Fix;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.Replacement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix.Edit;
import org.refledger.source.SourceRange;

/** Fixes as viewers apply them: regions of one file and what replaces them. */
final class SarifFixes {
  private final SarifLocations locations;
  private final Map<Finding, org.refledger.finding.Fix> fixes;

  SarifFixes(SarifLocations locations, Map<Finding, org.refledger.finding.Fix> fixes) {
    this.locations = locations;
    this.fixes = fixes;
  }

  /** The fix of a finding; empty when it has none. */
  Set<Fix> of(Finding finding) {
    Set<Fix> all = new LinkedHashSet<>();
    org.refledger.finding.Fix proposed = fixes.get(finding);
    if (proposed != null) {
      all.add(fix(proposed));
    }
    return all;
  }

  private Fix fix(org.refledger.finding.Fix proposed) {
    List<Replacement> replacements = new ArrayList<>();
    proposed.edits().forEach(edit -> replacements.add(replacement(edit)));
    ArtifactChange change = new ArtifactChange();
    change.setArtifactLocation(locations.artifact(proposed.file()));
    change.setReplacements(replacements);
    Fix fix = new Fix();
    String title = proposed.title() + ".";
    fix.setDescription(
        SarifTexts.message(SarifTexts.escapeLinks(title), SarifTexts.toMarkdown(title)));
    fix.setArtifactChanges(new LinkedHashSet<>(Set.of(change)));
    return fix;
  }

  private static Replacement replacement(Edit edit) {
    SourceRange where = edit.where();
    Region region = new Region();
    region.setStartLine(where.startLine());
    region.setStartColumn(where.startColumn());
    region.setEndLine(where.endLine());
    region.setEndColumn(where.endColumn());
    Replacement replacement = new Replacement();
    replacement.setDeletedRegion(region);
    if (!edit.text().isEmpty()) {
      ArtifactContent inserted = new ArtifactContent();
      inserted.setText(edit.text());
      replacement.setInsertedContent(inserted);
    }
    return replacement;
  }
}
