package io.dossier.core.flow.usecase;

import io.dossier.core.flow.CrossChecked;
import io.dossier.core.flow.CrossChecks;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowDocument;
import io.dossier.core.flow.FlowProgress;
import io.dossier.core.flow.FlowResult;
import io.dossier.core.flow.product.ProductType;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a flow, made anew whenever it is asked for: it shows what its documents say now,
 * and nothing of those that were erased since.
 */
public final class FlowResults {
  private final FlowDocuments documents;
  private final KnownProducts products;
  private final CrossChecks checks;

  public FlowResults(FlowDocuments documents, KnownProducts products, CrossChecks checks) {
    this.documents = documents;
    this.products = products;
    this.checks = checks;
  }

  FlowResult of(Flow flow) {
    List<FlowDocument> ended = documents.ended(flow);
    Optional<ProductType> product =
        products.find(flow.organization(), flow.particulars().productType());
    List<CrossChecked> compared = product.map(known -> checks.of(known, ended)).orElse(List.of());
    List<String> missing =
        product
            .map(
                known ->
                    known.missing(
                        ended.stream().flatMap(document -> document.type().stream()).toList()))
            .orElse(List.of());
    return new FlowResult(flow, progress(flow), ended, compared, missing);
  }

  FlowProgress progress(Flow flow) {
    return FlowProgress.of(flow, documents.reading(flow));
  }
}
