package org.refledger.reporting;

import java.net.URI;

/**
 * Which tool made a report.
 *
 * @param version semantic version, without a leading v
 * @param informationUri the tool's home page
 * @param rulePages prefix of the rule pages of this version; a rule id is appended to it
 */
public record ToolFacts(String version, URI informationUri, String rulePages) {

  /** The page of a rule. */
  public URI rulePage(String ruleId) {
    return URI.create(rulePages + ruleId);
  }
}
