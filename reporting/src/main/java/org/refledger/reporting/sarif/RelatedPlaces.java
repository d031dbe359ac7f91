package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.finding.Finding;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * The places of a finding that its message can point at: where its reference is acquired, given
 * away and lost. Numbered from 1; the message links to them as {@code [line 38](2)}.
 */
final class RelatedPlaces {

  private static final int LIMIT = 20;
  private static final int POINTERS = 3;
  private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,9})\\b");

  private final Finding finding;
  private final List<TraceStep> steps;

  RelatedPlaces(Finding finding) {
    this.finding = finding;
    Map<SourceRange, TraceStep> byPlace = new LinkedHashMap<>();
    for (List<TraceStep> flow : finding.flows()) {
      int count = 0;
      for (int i = 0; i < flow.size(); i++) {
        TraceStep step = flow.get(i);
        boolean matters = i == flow.size() - 1 || step.count() != count || isAccounted(step.kind());
        if (step.where().isKnown() && matters) {
          byPlace.putIfAbsent(step.where(), step);
        }
        count = step.count();
      }
    }
    steps = byPlace.values().stream().limit(LIMIT).toList();
  }

  private static boolean isAccounted(TraceStep.Kind kind) {
    return switch (kind) {
      case ACQUIRE, RETAIN, RELEASE, MOVE, REPLACE, EXIT -> true;
      case VIEW, BRANCH, CALL, STORE, USE -> false;
    };
  }

  Set<Location> locations(SarifLocations places) {
    Set<Location> related = new LinkedHashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      TraceStep step = steps.get(i);
      Location location = places.location(step.where());
      location.setId(i + 1);
      String text = SarifFlows.text(step);
      location.setMessage(
          SarifTexts.message(SarifTexts.escapeLinks(text), SarifTexts.toMarkdown(text)));
      related.add(location);
    }
    return related;
  }

  /**
   * The finding's message with links: at each line number it names, or, when it names none of ours,
   * after it.
   */
  Message message() {
    String text = finding.message().strip();
    return SarifTexts.message(
        linked(text, SarifTexts::escapeLinks), linked(text, SarifTexts::toMarkdown));
  }

  private String linked(String text, UnaryOperator<String> escape) {
    StringBuilder linked = new StringBuilder();
    Matcher line = LINE.matcher(text);
    int from = 0;
    while (line.find()) {
      int id = idOfLine(Integer.parseInt(line.group(1)));
      if (id > 0) {
        linked.append(escape.apply(text.substring(from, line.start())));
        linked.append('[').append(line.group()).append("](").append(id).append(')');
        from = line.end();
      }
    }
    linked.append(escape.apply(text.substring(from)));
    return from > 0 ? linked.toString() : linked + pointers();
  }

  private int idOfLine(int line) {
    for (int i = 0; i < steps.size(); i++) {
      SourceRange where = steps.get(i).where();
      if (where.startLine() == line && where.file().equals(finding.where().file())) {
        return i + 1;
      }
    }
    return 0;
  }

  private String pointers() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(POINTERS, steps.size()); i++) {
      words.add("[" + word(steps.get(i).kind()) + "](" + (i + 1) + ")");
    }
    return words.isEmpty() ? "" : " See where it is " + String.join(", ", words) + ".";
  }

  private static String word(TraceStep.Kind kind) {
    return switch (kind) {
      case ACQUIRE -> "acquired";
      case RETAIN -> "retained";
      case RELEASE, REPLACE -> "released";
      case MOVE -> "handed over";
      case VIEW -> "viewed";
      case BRANCH -> "decided";
      case CALL -> "passed";
      case STORE -> "stored";
      case USE -> "used";
      case EXIT -> "left";
    };
  }
}
