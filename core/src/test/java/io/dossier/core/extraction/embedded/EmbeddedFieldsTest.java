package io.dossier.core.extraction.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.ReviewPolicy;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.EmbeddedInvoice.Item;
import io.dossier.core.reading.EmbeddedInvoice.Party;
import io.dossier.core.reading.EmbeddedInvoice.Profile;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbeddedFieldsTest {
  private final BuiltInExtractor extractor = new BuiltInExtractor();

  private static Reading printed(String number, String total) {
    return TypedPage.of(
        TextSource.TEXT_LAYER,
        "Nordwind Werkzeuge GmbH                         RECHNUNG",
        "Hafenstraße 8, 24103 Kiel",
        "USt-IdNr: DE811223344",
        "",
        "Rechnungsempfänger                       Rechnungsnummer: " + number,
        "Tischlerei Holm KG                       Rechnungsdatum: 03.05.2024",
        "Am Deich 4, 25813 Husum                  Fällig am: 02.06.2024",
        "",
        "Pos  Beschreibung          Menge     Einzelpreis   Betrag",
        "1    Stechbeitel           10        12,50 €       125,00 €",
        "2    Hobel                 2         60,00 €       120,00 €",
        "",
        "Nettobetrag                                        245,00 €",
        "MwSt 19%                                            46,55 €",
        "Gesamtbetrag                                       " + total + " €");
  }

  private static EmbeddedInvoice data() {
    return new EmbeddedInvoice(
        Profile.EN_16931,
        Optional.of("NW-2024-0815"),
        Optional.of(LocalDate.of(2024, 5, 3)),
        Optional.of(LocalDate.of(2024, 6, 2)),
        Optional.of("EUR"),
        new Party(
            Optional.of("Nordwind Werkzeuge Gesellschaft mbH"),
            Optional.of("Hafenstraße 8, 24103 Kiel"),
            Optional.of("DE811223344")),
        new Party(Optional.of("Tischlerei Holm KG"), Optional.empty(), Optional.empty()),
        Optional.of(new BigDecimal("245.00")),
        Optional.of(new BigDecimal("46.55")),
        Optional.of(new BigDecimal("291.55")),
        List.of(item("Stechbeitel", "10", "12.50", "125.00"), item("Hobel", "2", "60", "120.00")));
  }

  private static Item item(String description, String quantity, String price, String amount) {
    return new Item(
        Optional.of(description),
        Optional.of(new BigDecimal(quantity)),
        Optional.of(new BigDecimal(price)),
        Optional.of(new BigDecimal(amount)));
  }

  private ExtractionResult read(Reading reading, EmbeddedInvoice data) {
    return extractor.extract(
        new Reading(
            reading.kind(), reading.pages(), List.of(), reading.engines(), Optional.of(data)),
        Optional.empty());
  }

  private static FieldValue field(ExtractionResult result, String name) {
    return Objects.requireNonNull(result.fields().get(name), name);
  }

  private static Optional<Validation> validation(ExtractionResult result, String rule) {
    return result.validations().stream().filter(each -> each.rule().equals(rule)).findFirst();
  }

  @Test
  void whatIsPrintedTooStandsAtItsPlaceAndIsAllButCertain() {
    ExtractionResult result = read(printed("NW-2024-0815", "291,55"), data());
    FieldValue number = field(result, "invoiceNumber");
    assertThat(number.value()).isEqualTo(new Value.Text("NW-2024-0815"));
    assertThat(number.confidence().percent()).isEqualTo(99);
    assertThat(number.provenance().source()).isEqualTo(Source.TEXT_LAYER);
    assertThat(number.provenance().place()).isPresent();
    assertThat(validation(result, "embedded_data_printed"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.passed()).isTrue();
              assertThat(found.fields()).contains("invoiceNumber", "invoiceDate", "total", "tax");
            });
    assertThat(validation(result, "embedded_data"))
        .hasValueSatisfying(
            found -> assertThat(found.fields()).contains("lineItems", "supplierName", "total"));
    assertThat(validation(result, "line_amount")).get().matches(Validation::passed);
  }

  @Test
  void dataOutrankHowANameIsPrintedWithoutDoubt() {
    ExtractionResult result = read(printed("NW-2024-0815", "291,55"), data());
    FieldValue supplier = field(result, "supplierName");
    assertThat(supplier.value()).isEqualTo(new Value.Text("Nordwind Werkzeuge Gesellschaft mbH"));
    assertThat(supplier.provenance().source()).isEqualTo(Source.DERIVED);
    assertThat(supplier.confidence().percent()).isEqualTo(90);
    assertThat(validation(result, "embedded_data_printed")).get().matches(Validation::passed);
  }

  @Test
  void amountThatIsPrintedOtherwiseIsDoubtfulAndGoesToReview() {
    ExtractionResult result = read(printed("NW-2024-0815", "991,55"), data());
    FieldValue total = field(result, "total");
    assertThat(total.value()).isEqualTo(new Value.Number(new BigDecimal("291.55")));
    assertThat(total.confidence().percent()).isLessThanOrEqualTo(50);
    assertThat(validation(result, "embedded_data_printed"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.passed()).isFalse();
              assertThat(found.fields()).containsExactly("total");
              assertThat(found.message()).doesNotContain("291", "991");
            });
    assertThat(ReviewPolicy.needsReview(result, 0)).isTrue();
  }

  @Test
  void numberThatIsPrintedOtherwiseGoesToReview() {
    ExtractionResult result = read(printed("NW-2024-0999", "291,55"), data());
    assertThat(validation(result, "embedded_data_printed"))
        .hasValueSatisfying(found -> assertThat(found.fields()).containsExactly("invoiceNumber"));
  }

  @Test
  void lineItemsAreThoseOfTheData() {
    ExtractionResult result = read(printed("NW-2024-0815", "291,55"), data());
    Value.Items items = (Value.Items) field(result, "lineItems").value();
    assertThat(items.items()).hasSize(2);
    assertThat(((Value.Row) items.items().get(1)).columns())
        .containsEntry("description", new Value.Text("Hobel"))
        .containsEntry("amount", new Value.Number(new BigDecimal("120.00")));
  }

  @Test
  void leastDataLeaveTheRestToThePrint() {
    EmbeddedInvoice least =
        new EmbeddedInvoice(
            Profile.MINIMUM,
            Optional.of("NW-2024-0815"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Party.UNKNOWN,
            Party.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    ExtractionResult result = read(printed("NW-2024-0815", "291,55"), least);
    assertThat(field(result, "total").value())
        .isEqualTo(new Value.Number(new BigDecimal("291.55")));
    assertThat(validation(result, "embedded_data"))
        .hasValueSatisfying(found -> assertThat(found.fields()).containsExactly("invoiceNumber"));
  }

  @Test
  void fileThatCarriesInvoiceDataIsAnInvoiceUnlessTheCallerTellsOtherwise() {
    Reading picture = TypedPage.of(TextSource.OCR, "nothing that can be read");
    assertThat(read(picture, data()).type()).isEqualTo(DocumentType.INVOICE);
    ExtractionResult told =
        extractor.extract(
            new Reading(
                picture.kind(), picture.pages(), List.of(), picture.engines(), Optional.of(data())),
            Optional.of(DocumentType.RECEIPT));
    assertThat(told.type()).isEqualTo(DocumentType.RECEIPT);
    assertThat(validation(told, "embedded_data")).isEmpty();
    assertThat(told.fields()).doesNotContainKey("total");
  }
}
