package org.refledger.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.finding.Finding;
import org.refledger.rule.RuleMetadata;
import org.refledger.trace.TraceStep;

/** Who keeps whom alive: a circle of references as boxes and arrows. */
final class CyclePicture {
  /** The tag of rules whose findings are circles. */
  private static final String CYCLE = "cycle";

  private static final Pattern REFERENCE =
      Pattern.compile("(.+)\\.([^.]+) keeps a counted reference to (.+)");
  private static final int MOST = 8;
  private static final int WIDTH = 620;
  private static final int BOX_HEIGHT = 28;
  private static final int LETTER = 8;
  private static final int GAP = 5;
  private static final int PARTS = 100;

  private final List<Link> links;
  private final int height;

  /** A field of one class that keeps an object of the next one. */
  private record Link(String holder, String field) {
    int width() {
      return Math.min(WIDTH / 3, Math.max(60, holder.length() * LETTER + 20));
    }
  }

  private record Point(double x, double y) {}

  private CyclePicture(List<Link> links) {
    this.links = links;
    this.height = links.size() == 1 ? 110 : links.size() == 2 ? 120 : 260;
  }

  /** Draws the circle of a finding, if it is one. */
  static void write(Finding finding, RuleMetadata rule, Markup out) {
    if (!rule.tags().contains(CYCLE) || finding.flows().isEmpty()) {
      return;
    }
    List<Link> links = new ArrayList<>();
    for (TraceStep step : finding.flows().get(0)) {
      Matcher reference = REFERENCE.matcher(step.text());
      if (!reference.matches()) {
        return;
      }
      links.add(new Link(reference.group(1), reference.group(2)));
    }
    if (!links.isEmpty() && links.size() <= MOST) {
      new CyclePicture(links).draw(out);
    }
  }

  private void draw(Markup out) {
    out.raw("<svg class=\"cycle\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\">")
        .raw("<title>Who keeps whom alive</title>\n");
    for (int i = 0; i < links.size(); i++) {
      arrow(i, out);
    }
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      Point at = place(i);
      out.raw("<rect x=\"" + round(at.x - link.width() / 2.0))
          .raw("\" y=\"" + round(at.y - BOX_HEIGHT / 2.0))
          .raw("\" width=\"" + link.width() + "\" height=\"" + BOX_HEIGHT + "\" rx=\"4\"/>");
      text(at.x, at.y + GAP, shortened(link.holder, link.width() / LETTER), out);
    }
    out.raw("</svg>\n");
  }

  /** Clockwise, from the left. */
  private Point place(int index) {
    int count = links.size();
    if (count == 1) {
      return new Point(WIDTH / 2.0, height - 30.0);
    }
    double angle = Math.PI + 2 * Math.PI * index / count;
    double tall = count == 2 ? 0 : height / 2.0 - 45;
    return new Point(
        WIDTH / 2.0 + (WIDTH / 2.0 - 110) * Math.cos(angle), height / 2.0 + tall * Math.sin(angle));
  }

  private void arrow(int index, Markup out) {
    int next = (index + 1) % links.size();
    Point from = place(index);
    Point to = place(next);
    Point bend = bend(from, to);
    int first = 0;
    while (first < PARTS && covers(index, on(from, bend, to, first))) {
      first++;
    }
    int last = PARTS;
    while (last > first && covers(next, on(from, bend, to, last))) {
      last--;
    }
    StringBuilder path = new StringBuilder();
    for (int part = first; part <= last; part++) {
      Point at = on(from, bend, to, part);
      path.append(part == first ? "M" : " L").append(round(at.x)).append(' ').append(round(at.y));
    }
    Point tip = on(from, bend, to, last);
    Point before = on(from, bend, to, Math.max(first, last - 6));
    out.raw("<path d=\"" + path + "\"/>");
    head(tip, Math.atan2(tip.y - before.y, tip.x - before.x), out);
    Point middle = on(from, bend, to, PARTS / 2);
    text(
        middle.x,
        middle.y + (middle.y < height / 2.0 ? -GAP : 3 * GAP),
        links.get(index).field,
        out);
  }

  /** Outward, so that what leads there and back are two lines. */
  private Point bend(Point from, Point to) {
    if (links.size() == 1) {
      return new Point(from.x, from.y - 140);
    }
    double push = links.size() == 2 ? 0.22 : 0.12;
    return new Point(
        (from.x + to.x) / 2 + (to.y - from.y) * push, (from.y + to.y) / 2 - (to.x - from.x) * push);
  }

  private Point on(Point from, Point bend, Point to, int part) {
    double t = part / (double) PARTS;
    double side = links.size() == 1 ? 90 * Math.sin(2 * Math.PI * t) : 0;
    double a = (1 - t) * (1 - t);
    double b = 2 * (1 - t) * t;
    return new Point(
        a * from.x + b * bend.x + t * t * to.x - side, a * from.y + b * bend.y + t * t * to.y);
  }

  private boolean covers(int index, Point point) {
    Point at = place(index);
    return Math.abs(point.x - at.x) < links.get(index).width() / 2.0 + GAP
        && Math.abs(point.y - at.y) < BOX_HEIGHT / 2.0 + GAP;
  }

  private static void head(Point tip, double angle, Markup out) {
    out.raw("<polygon points=\"" + round(tip.x) + "," + round(tip.y));
    for (double side : new double[] {2.7, -2.7}) {
      out.raw(" " + round(tip.x + 9 * Math.cos(angle + side)));
      out.raw("," + round(tip.y + 9 * Math.sin(angle + side)));
    }
    out.raw("\"/>\n");
  }

  private static void text(double x, double y, String content, Markup out) {
    out.raw("<text x=\"" + round(x) + "\" y=\"" + round(y) + "\">").text(content).raw("</text>\n");
  }

  private static String shortened(String name, int letters) {
    return name.length() <= letters ? name : "\u2026" + name.substring(name.length() - letters + 1);
  }

  /** Tenths are fine enough for curves, and the same on every machine. */
  private static double round(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
