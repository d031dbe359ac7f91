package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorRelationship;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.ToolComponentReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.rule.RuleMetadata;

/** The weaknesses (CWE) that the rules of one report are about, and how rules refer to them. */
final class SarifTaxonomy {

  private static final String NAME = "CWE";
  private static final String PREFIX = "CWE-";

  /**
   * Names as MITRE has them, for the weaknesses of RULES.md; another one is listed by its id alone.
   */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("CWE-131", "Incorrect Calculation of Buffer Size"),
          Map.entry(
              "CWE-362",
              "Concurrent Execution using Shared Resource with Improper Synchronization ('Race Condition')"),
          Map.entry("CWE-401", "Missing Release of Memory after Effective Lifetime"),
          Map.entry("CWE-415", "Double Free"),
          Map.entry("CWE-416", "Use After Free"),
          Map.entry("CWE-457", "Use of Uninitialized Variable"),
          Map.entry("CWE-476", "NULL Pointer Dereference"),
          Map.entry("CWE-664", "Improper Control of a Resource Through its Lifetime"),
          Map.entry("CWE-672", "Operation on a Resource after Expiration or Release"),
          Map.entry("CWE-704", "Incorrect Type Conversion or Cast"),
          Map.entry("CWE-762", "Mismatched Memory Management Routines"),
          Map.entry("CWE-772", "Missing Release of Resource after Effective Lifetime"),
          Map.entry("CWE-787", "Out-of-bounds Write"),
          Map.entry("CWE-805", "Buffer Access with Incorrect Length Value"),
          Map.entry("CWE-824", "Access of Uninitialized Pointer"),
          Map.entry("CWE-825", "Expired Pointer Dereference"),
          Map.entry("CWE-911", "Improper Update of Reference Count"),
          Map.entry("CWE-1341", "Multiple Releases of Same Resource or Handle"));

  private final List<String> ids;

  SarifTaxonomy(List<RuleMetadata> rules) {
    Set<String> sorted =
        new TreeSet<>(Comparator.comparingInt(SarifTaxonomy::number).thenComparing(id -> id));
    rules.forEach(rule -> sorted.addAll(rule.cwe()));
    ids = new ArrayList<>(sorted);
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  ToolComponent component() {
    ToolComponent component = new ToolComponent();
    component.setName(NAME);
    component.setOrganization("MITRE");
    component.setInformationUri(URI.create("https://cwe.mitre.org/"));
    component.setShortDescription(SarifTexts.string("The MITRE Common Weakness Enumeration"));
    component.setIsComprehensive(false);
    Set<ReportingDescriptor> taxa = new LinkedHashSet<>();
    ids.forEach(id -> taxa.add(taxon(id)));
    component.setTaxa(taxa);
    return component;
  }

  /** How the tool component names this taxonomy. */
  static ToolComponentReference reference() {
    ToolComponentReference reference = new ToolComponentReference();
    reference.setName(NAME);
    reference.setIndex(0);
    return reference;
  }

  Set<ReportingDescriptorRelationship> relationships(RuleMetadata rule) {
    Set<ReportingDescriptorRelationship> relationships = new LinkedHashSet<>();
    for (String id : rule.cwe()) {
      ReportingDescriptorReference target = new ReportingDescriptorReference();
      target.setId(id);
      target.setIndex(ids.indexOf(id));
      target.setToolComponent(reference());
      ReportingDescriptorRelationship relationship = new ReportingDescriptorRelationship();
      relationship.setTarget(target);
      relationship.setKinds(new LinkedHashSet<>(Set.of("relevant")));
      relationships.add(relationship);
    }
    return relationships;
  }

  private static ReportingDescriptor taxon(String id) {
    ReportingDescriptor taxon = new ReportingDescriptor();
    taxon.setId(id);
    String title = TITLES.get(id);
    if (title != null) {
      taxon.setShortDescription(SarifTexts.string(title));
    }
    if (number(id) != Integer.MAX_VALUE) {
      taxon.setHelpUri(
          URI.create("https://cwe.mitre.org/data/definitions/" + number(id) + ".html"));
    }
    return taxon;
  }

  private static int number(String id) {
    String digits = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : "";
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
