package io.dossier.core.flow;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.flow.CrossChecked.Side;
import io.dossier.core.flow.product.CrossCheckRule;
import io.dossier.core.flow.product.CrossCheckRule.Source;
import io.dossier.core.flow.product.ProductType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the documents of a flow as its product type says; the same ones, the same results. */
public final class CrossChecks {
  private final FieldComparison comparison;

  public CrossChecks(FieldComparison comparison) {
    this.comparison = comparison;
  }

  /** Rule by rule, each pair of documents of different types once, in the order of the files. */
  public List<CrossChecked> of(ProductType product, List<FlowDocument> documents) {
    List<CrossChecked> checked = new ArrayList<>();
    for (CrossCheckRule rule : product.crossChecks()) {
      List<Side> sides =
          documents.stream().flatMap(document -> side(rule, document).stream()).toList();
      for (int i = 0; i < sides.size(); i++) {
        for (int j = i + 1; j < sides.size(); j++) {
          Side one = sides.get(i);
          Side two = sides.get(j);
          if (one.type() != two.type()) {
            checked.add(
                new CrossChecked(
                    rule.field(),
                    one,
                    two,
                    comparison.compare(rule.kind(), one.value(), two.value())));
          }
        }
      }
    }
    return checked;
  }

  private static Optional<Side> side(CrossCheckRule rule, FlowDocument document) {
    return rule.sources().stream()
        .filter(source -> document.type().equals(Optional.of(source.type())))
        .flatMap(source -> value(source, document).stream())
        .findFirst();
  }

  private static Optional<Side> value(Source source, FlowDocument document) {
    return Optional.ofNullable(document.fields().get(source.field()))
        .map(FlowField::text)
        .filter(text -> !text.isBlank())
        .map(text -> new Side(document.file().documentId(), source.type(), source.field(), text));
  }
}
