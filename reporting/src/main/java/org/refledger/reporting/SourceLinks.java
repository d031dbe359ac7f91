package org.refledger.reporting;

import java.util.Optional;
import org.refledger.source.SourceRange;

/** Pages that show sources, such as those of a site. */
@FunctionalInterface
public interface SourceLinks {

  /** There are none. */
  SourceLinks NONE = where -> Optional.empty();

  /** The address of a place, relative to the report or absolute; empty when it has no page. */
  Optional<String> to(SourceRange where);
}
