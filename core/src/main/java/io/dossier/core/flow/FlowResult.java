package io.dossier.core.flow;

import java.util.List;

/**
 * What is known of a flow.
 *
 * @param documents those that have ended
 * @param missing the names of expected documents that are not among them
 */
public record FlowResult(
    Flow flow,
    FlowProgress progress,
    List<FlowDocument> documents,
    List<CrossChecked> crossChecks,
    List<String> missing) {
  public FlowResult {
    documents = List.copyOf(documents);
    crossChecks = List.copyOf(crossChecks);
    missing = List.copyOf(missing);
  }
}
