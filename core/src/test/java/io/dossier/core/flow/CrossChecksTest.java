package io.dossier.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.Outcome;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Value;
import io.dossier.core.flow.FlowDocument.Fault;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.flow.product.ShippedProducts;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossChecksTest {
  private final ProductType product = ShippedProducts.of("PROD_CDL").orElseThrow();
  private final CrossChecks checks = new CrossChecks(new FieldComparison());

  private static FlowDocument document(
      String name, DocumentType type, Map<String, FlowField> fields) {
    return new FlowDocument(
        SampleFlow.taken(name, DocumentId.of(Samples.ulid())),
        Optional.of(type),
        fields,
        1,
        Fault.NONE,
        Optional.empty());
  }

  private static FlowField text(String text) {
    return new FlowField(new Value.Text(text), Confidence.CERTAIN);
  }

  @Test
  void comparesEachTwoDocumentsOfDifferentTypes() {
    List<CrossChecked> checked =
        checks.of(
            product,
            List.of(
                document("id", DocumentType.AADHAAR, Map.of("name", text("Meera Joshi"))),
                document("id back", DocumentType.AADHAAR, Map.of("name", text("Meera Joshi"))),
                document(
                    "bill", DocumentType.INVOICE, Map.of("customer_name", text("Meera Joshi"))),
                document(
                    "order",
                    DocumentType.DELIVERY_ORDER,
                    Map.of("customer_name", text("Anil Kapadia")))));
    assertThat(checked)
        .extracting(
            check -> check.one().documentId(),
            check -> check.two().documentId(),
            check -> check.similarity().outcome())
        .containsExactly(
            tuple("id", "bill", Outcome.MATCH),
            tuple("id", "order", Outcome.MISMATCH),
            tuple("id back", "bill", Outcome.MATCH),
            tuple("id back", "order", Outcome.MISMATCH),
            tuple("bill", "order", Outcome.MISMATCH));
    assertThat(checked).allMatch(check -> check.field().equals("customer_name"));
  }

  @Test
  void comparesNothingThatOneOfThemHasNot() {
    assertThat(
            checks.of(
                product,
                List.of(
                    document("bill", DocumentType.INVOICE, Map.of("dealer_name", text("Arya"))),
                    document("order", DocumentType.DELIVERY_ORDER, Map.of()),
                    document("other", DocumentType.EBILL, Map.of()))))
        .isEmpty();
  }

  @Test
  void namesTheExpectedDocumentsThatAreMissing() {
    assertThat(product.missing(List.of(DocumentType.INVOICE, DocumentType.AADHAAR)))
        .containsExactly("delivery_order");
    assertThat(product.missing(List.of()))
        .containsExactly("invoice", "delivery_order", "identity", "address");
  }
}
