package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.fault.FaultListener;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeRulesTest {
  private final TypeRules rules = new TypeRules(FaultListener.NONE);

  private static FieldValue manual(Value value) {
    return new FieldValue(
        value, Confidence.CERTAIN, new Provenance(Provenance.Source.MANUAL, Optional.empty()));
  }

  private static FieldValue text(String text) {
    return manual(new Value.Text(text));
  }

  private static FieldValue amount(String amount) {
    return manual(new Value.Number(new BigDecimal(amount)));
  }

  private static ExtractionResult result(
      DocumentType type, Map<String, FieldValue> fields, Validation... validations) {
    return new ExtractionResult(
        type,
        Confidence.CERTAIN,
        fields,
        List.of(validations),
        Set.of(),
        Confidence.CERTAIN,
        List.of(),
        "model",
        List.of());
  }

  private static Map<String, FieldValue> amounts(String total) {
    return Map.of("subtotal", amount("100.00"), "tax", amount("11.00"), "total", amount(total));
  }

  private static List<Validation> sums(ExtractionResult result) {
    return result.validations().stream().filter(each -> each.fields().contains("total")).toList();
  }

  @Test
  void sumsAreHeldAnewOverCorrectedAmounts() {
    ExtractionResult wrong =
        rules.afterChange(result(DocumentType.INVOICE, amounts("112.00")), Set.of("total"));
    assertThat(sums(wrong)).isNotEmpty().noneMatch(Validation::passed);

    ExtractionResult right =
        rules.afterChange(
            result(
                DocumentType.INVOICE,
                amounts("111.00"),
                wrong.validations().toArray(Validation[]::new)),
            Set.of("total"));
    assertThat(sums(right)).isNotEmpty().allMatch(Validation::passed);
  }

  @Test
  void whatWasComparedWithAChangedValueIsDroppedAndTheRestStays() {
    Validation ofTotal =
        new Validation(Validation.CODE_PRINTED, List.of("total"), false, "differs");
    Validation ofNumber =
        new Validation(Validation.CODE_PRINTED, List.of("invoiceNumber"), true, "is the same");
    Validation data =
        new Validation(
            Validation.DATA_PRINTED, List.of("total", "invoiceDate"), false, "not printed");

    List<Validation> after =
        rules
            .afterChange(
                result(DocumentType.INVOICE, amounts("111.00"), ofTotal, ofNumber, data),
                Set.of("total"))
            .validations();

    assertThat(after).contains(ofNumber).doesNotContain(ofTotal);
    assertThat(after)
        .filteredOn(each -> each.rule().equals(Validation.DATA_PRINTED))
        .singleElement()
        .satisfies(each -> assertThat(each.fields()).containsExactly("invoiceDate"));
  }

  @Test
  void aFaultOfAnotherFieldIsNotForgotten() {
    Validation before =
        new Validation(Validation.NO_FAULT, List.of("lineItems"), false, "broke off");
    Validation now = new Validation(Validation.NO_FAULT, List.of("tax"), false, "broke off");

    assertThat(Validation.renewed(List.of(before), List.of(now), name -> !name.equals("total")))
        .containsExactly(now, before);
  }

  @Test
  void aFieldThatIsMadeOfACorrectedOneIsMadeAgain() {
    Map<String, FieldValue> fields = new HashMap<>();
    fields.put("address", text("14 Lake Road, Pune, Maharashtra 411001"));
    fields.put("formatted_address", text("stale"));

    Value made =
        rules
            .afterChange(result(DocumentType.AADHAAR, fields), Set.of("address"))
            .fields()
            .get("formatted_address")
            .value();
    assertThat(made.toString()).contains("411001").doesNotContain("stale");
    assertThat(
            rules
                .afterChange(
                    result(DocumentType.AADHAAR, fields), Set.of("address", "formatted_address"))
                .fields()
                .get("formatted_address"))
        .isEqualTo(text("stale"));
  }

  @Test
  void aTypeWithoutFieldsKeepsWhatItHas() {
    ExtractionResult other = result(DocumentType.OTHER, Map.of());
    assertThat(rules.afterChange(other, Set.of())).isEqualTo(other);
  }
}
