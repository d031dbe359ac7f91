package org.refledger.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;

/**
 * What is fixed about a rule, read from the front matter of its page.
 *
 * @param id as in RULES.md
 * @param title one line
 * @param summary one to two sentences ("What it detects")
 * @param securitySeverity CVSS-like figure for SARIF, or null when it is no security matter
 * @param cwe weakness ids such as {@code CWE-772}, the best fitting first
 * @param page the whole page, Markdown without front matter
 */
public record RuleMetadata(
    String id,
    String title,
    String summary,
    Severity severity,
    Confidence precision,
    @Nullable String securitySeverity,
    List<String> tags,
    List<String> cwe,
    String since,
    String status,
    List<String> languages,
    String page) {
  public RuleMetadata {
    tags = List.copyOf(tags);
    cwe = List.copyOf(cwe);
    languages = List.copyOf(languages);
  }
}
