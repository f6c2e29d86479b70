package io.dossier.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowNamesTest {
  private final FlowNames names = FlowNames.shipped();

  private static FieldValue value(Value value, double confidence) {
    return new FieldValue(
        value, new Confidence(confidence), new Provenance(Source.MANUAL, Optional.empty()));
  }

  @Test
  void callsTypesAndFieldsAsTheContractDoes() {
    assertThat(names.type(DocumentType.REKENING_KORAN)).isEqualTo("BANK_STATEMENT");
    assertThat(names.typeNamed("BANK_STATEMENT")).contains(DocumentType.REKENING_KORAN);
    assertThat(names.typeNamed("REKENING_KORAN")).isEmpty();
    assertThat(names.fields(DocumentType.PASSPORT))
        .contains(
            "passport_number",
            "name",
            "date_of_birth",
            "place_of_birth",
            "gender",
            "date_of_issue",
            "date_of_expiry",
            "place_of_issue");
    assertThat(names.fields(DocumentType.INVOICE))
        .contains(
            "invoice_number",
            "invoice_date",
            "dealer_name",
            "dealer_address",
            "customer_name",
            "customer_address",
            "product",
            "imei_or_serial",
            "amount");
  }

  @Test
  void makesOneFieldOfSeveral() {
    Map<String, FlowField> found =
        names.found(
            DocumentType.PASSPORT,
            Map.of(
                "surname", value(new Value.Text("NAIR"), 0.9),
                "givenNames", value(new Value.Text("ANJALI"), 0.7)));
    assertThat(found.get("name"))
        .isEqualTo(new FlowField(new Value.Text("ANJALI NAIR"), new Confidence(0.7)));
  }

  @Test
  void takesAColumnOfATable() {
    Value rows =
        new Value.Items(
            List.of(
                new Value.Row(Map.of("description", new Value.Text("Phone A1"))),
                new Value.Row(Map.of("amount", new Value.Number(BigDecimal.TEN))),
                new Value.Row(Map.of("description", new Value.Text("Case")))));
    Map<String, FlowField> found =
        names.found(DocumentType.INVOICE, Map.of("lineItems", value(rows, 0.8)));
    assertThat(
            names
                .found(
                    DocumentType.INVOICE,
                    Map.of(
                        "lineItems",
                        value(
                            new Value.Items(
                                List.of(
                                    new Value.Row(
                                        Map.of("unitPrice", new Value.Number(BigDecimal.ONE))))),
                            0.8)))
                .get("line_items")
                .value())
        .isEqualTo(
            new Value.Items(
                List.of(new Value.Row(Map.of("unit_price", new Value.Number(BigDecimal.ONE))))));
    assertThat(found.get("product").text()).isEqualTo("Phone A1; Case");
    assertThat(found).doesNotContainKey("dealer_name");
  }

  private FlowField product(String description) {
    Value rows =
        new Value.Items(List.of(new Value.Row(Map.of("description", new Value.Text(description)))));
    return names
        .found(
            DocumentType.INVOICE,
            Map.of(
                "lineItems", value(rows, 0.8),
                "imeiOrSerial", value(new Value.Text("353864877460644"), 0.9)))
        .get("product");
  }

  @Test
  void leavesTheNumberOfThePieceOutOfAProductsName() {
    List.of(
            "Phone A1 Grey IMEI No: 353864877460644",
            "Phone A1 Grey IMEI/Serial No. 353864877460644",
            "Phone A1 Grey S/N:353864877460644",
            "Phone A1 (Serial Number 353864877460644) Grey",
            "Phone A1 Grey 353864877460644",
            "Phone A1 Grey")
        .forEach(text -> assertThat(product(text).text()).as(text).isEqualTo("Phone A1 Grey"));
    assertThat(product("353864877460644").text()).isEqualTo("353864877460644");
    assertThat(product("Series No Limit 353864877460644").text()).isEqualTo("Series No Limit");
  }

  @Test
  void namesEveryTypeOnce() {
    for (DocumentType type : DocumentType.values()) {
      assertThat(names.typeNamed(names.type(type))).contains(type);
    }
  }
}
