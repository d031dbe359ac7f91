package org.refledger.reporting.html;

import java.util.Map;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.SourceLinks;
import org.refledger.source.SourceRange;

/** What leads out of the page: to the contracts a finding relies on, and to pages of sources. */
final class Links {
  private static final String CONTRACT = "contract ";

  private final Map<String, String> contracts;
  private final SourceLinks sources;

  Links(ReportContext context) {
    this.contracts = context.contracts();
    this.sources = context.links();
  }

  /** What something is known from; a contract with where it is written down. */
  void basis(String basis, Markup out) {
    String place =
        basis.startsWith(CONTRACT) ? contracts.get(basis.substring(CONTRACT.length())) : null;
    if (place == null) {
      out.text(basis);
    } else if (place.startsWith("https://")) {
      out.link(place, basis);
    } else {
      out.text(basis + ", " + place);
    }
  }

  /** A file name, leading to its page when it has one. */
  void file(SourceRange where, String name, Markup out) {
    sources.to(where).ifPresentOrElse(page -> out.link(page, name), () -> out.text(name));
  }

  /** Leads to the page of a place, when it has one. */
  void source(SourceRange where, Markup out) {
    sources.to(where).ifPresent(page -> out.raw(" ").link(page, "source"));
  }
}
