package org.refledger.idl;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.FrontEndResult.Statistics;
import org.refledger.frontend.ProgressListener;
import org.refledger.source.Notification;

/** Reads IDL and ACF files: declarations only, there is nothing to run in them. */
public final class IdlFrontEnd implements FrontEnd {

  @Override
  public Set<String> extensions() {
    return Set.of("idl", "acf");
  }

  @Override
  public FrontEndResult read(FrontEndRequest request, ProgressListener progress) {
    if (request.files().isEmpty()) {
      return FrontEndResult.ofDeclarations(
          List.of(),
          List.of(),
          List.of(),
          new Statistics(0, 0, 0, 0, 0, 0, 0, Collections.emptySortedMap()));
    }
    IdlReading reading = new IdlReading(request, progress);
    IdlReading.Outcome outcome = reading.read();
    List<Notification> notices = outcome.notifications();
    return FrontEndResult.ofDeclarations(
        outcome.units(),
        outcome.imported(),
        notices,
        new Statistics(
            request.files().size(), outcome.lines(), 0, 0, 0, 0, 0, Collections.emptySortedMap()));
  }
}
