package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.Edge;
import de.jcup.sarif_2_1_0.model.Graph;
import de.jcup.sarif_2_1_0.model.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refledger.finding.Finding;
import org.refledger.trace.TraceStep;

/**
 * Circles of references as graphs, for viewers that draw them. The ledger of such a finding has one
 * step for each reference, and the last leads back to the first.
 */
final class SarifGraphs {

  /** The tag of rules whose findings are circles. */
  static final String CYCLE = "cycle";

  private final SarifLocations locations;

  SarifGraphs(SarifLocations locations) {
    this.locations = locations;
  }

  /** The graph of a circle; empty when the finding has no steps. */
  Set<Graph> circle(Finding finding) {
    List<TraceStep> steps = finding.flows().isEmpty() ? List.of() : finding.flows().get(0);
    if (steps.isEmpty()) {
      return Set.of();
    }
    Set<Node> nodes = new LinkedHashSet<>();
    Set<Edge> edges = new LinkedHashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      nodes.add(node(i, steps.get(i)));
      edges.add(edge(i, (i + 1) % steps.size()));
    }
    Graph graph = new Graph();
    graph.setDescription(SarifTexts.message("Who keeps whom alive", "Who keeps whom alive"));
    graph.setNodes(nodes);
    graph.setEdges(edges);
    return new LinkedHashSet<>(Set.of(graph));
  }

  private Node node(int index, TraceStep step) {
    Node node = new Node();
    node.setId(id(index));
    node.setLabel(
        SarifTexts.message(
            SarifTexts.escapeLinks(step.text()), SarifTexts.toMarkdown(step.text())));
    node.setLocation(locations.location(step.where()));
    return node;
  }

  private static Edge edge(int from, int to) {
    Edge edge = new Edge();
    edge.setId("reference " + (from + 1));
    edge.setSourceNodeId(id(from));
    edge.setTargetNodeId(id(to));
    return edge;
  }

  private static String id(int index) {
    return "holder " + (index + 1);
  }
}
