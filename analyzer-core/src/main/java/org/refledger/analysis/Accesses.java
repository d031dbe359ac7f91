package org.refledger.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;

/**
 * Counts how often a procedure looks at each field and asks each question, because only a second
 * look can profit from a memory.
 */
final class Accesses {
  private Accesses() {}

  static Map<String, Integer> count(Procedure procedure) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Block block : procedure.cfg().blocks()) {
      for (Event event : block.events()) {
        String name = null;
        if (event instanceof Event.Load e) {
          name = fieldKey(e.place());
        } else if (event instanceof Event.Store e) {
          name = fieldKey(e.place());
        } else if (event instanceof Event.Call e && isQuestion(e)) {
          name = questionName(e);
        }
        if (name != null) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static String fieldKey(Place place) {
    if (place instanceof Place.InstanceField f) {
      return f.field().key();
    } else if (place instanceof Place.StaticField f) {
      return f.field().key();
    }
    return "[]";
  }

  /** Whether two such calls with nothing in between may have the same answer. */
  static boolean isQuestion(Event.Call call) {
    return call.arguments().isEmpty() && call.target() != null && call.receiver() != null;
  }

  static String questionName(Event.Call call) {
    return "call:" + call.method().name();
  }
}
