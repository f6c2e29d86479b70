package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance.Place;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInExtractorTest {
  private static final Reading RECEIPT =
      TypedPage.of(
          TextSource.OCR,
          "     KEDAI BUKU CEMPAKA SDN BHD",
          "          (998877-K)",
          "   NO. 12, JALAN MELATI 3,",
          "  TAMAN KENANGA, 43000 KAJANG, SELANGOR",
          "     TEL: 03-8733 1122",
          "        TAX INVOICE",
          "Invoice No : A-10023",
          "Date : 14/03/2019 15:20",
          "NOTEBOOK A5            2      4.50      9.00",
          "PEN BLUE               1      2.40      2.40",
          "Subtotal                               11.40",
          "GST 6%                                  0.68",
          "Total Incl. GST                        12.08",
          "Rounding                                0.02",
          "TOTAL                                  12.10",
          "CASH                                   20.00",
          "CHANGE                                  7.90",
          "THANK YOU");

  private static final Reading INVOICE =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "Nordwind Werkzeuge GmbH                         RECHNUNG",
          "Hafenstraße 8, 24103 Kiel",
          "USt-IdNr: DE811223344",
          "",
          "Rechnungsempfänger                       Rechnungsnummer: NW-2024-0815",
          "Tischlerei Holm KG                       Rechnungsdatum: 03.05.2024",
          "Am Deich 4, 25813 Husum                  Fällig am: 02.06.2024",
          "",
          "Pos  Beschreibung          Menge     Einzelpreis   Betrag",
          "1    Stechbeitel           10        12,50 €       125,00 €",
          "2    Hobel                 2         60,00 €       120,00 €",
          "",
          "Nettobetrag                                        245,00 €",
          "MwSt 19%                                            46,55 €",
          "Gesamtbetrag                                       291,55 €",
          "IBAN DE02120300000000202051");

  private static final Reading CARD =
      TypedPage.of(
          TextSource.OCR,
          "            PROVINSI JAWA BARAT",
          "              KOTA BANDUNG",
          "NIK               : 3273014507920003",
          "Nama              : SARI WULANDARI",
          "Tempat/Tgl Lahir  : BANDUNG, 05-07-1992",
          "Jenis Kelamin     : PEREMPUAN      Gol. Darah : O",
          "Alamat            : JL. ANGGREK NO. 5",
          "RT/RW             : 003/007",
          "Kel/Desa          : SUKAJADI",
          "Kecamatan         : SUKASARI",
          "Agama             : ISLAM",
          "Status Perkawinan : KAWIN",
          "Pekerjaan         : GURU",
          "Kewarganegaraan   : WNI",
          "Berlaku Hingga    : SEUMUR HIDUP");

  private final BuiltInExtractor extractor = new BuiltInExtractor();

  @Test
  void readsReceipt() {
    ExtractionResult result = extracted(RECEIPT);
    assertThat(result.type()).isEqualTo(DocumentType.RECEIPT);
    assertThat(text(result, "company")).isEqualTo("KEDAI BUKU CEMPAKA SDN BHD");
    assertThat(text(result, "address"))
        .isEqualTo("NO. 12, JALAN MELATI 3, TAMAN KENANGA, 43000 KAJANG, SELANGOR");
    assertThat(day(result, "date")).isEqualTo("2019-03-14");
    assertThat(text(result, "time")).isEqualTo("15:20");
    assertThat(amount(result, "total")).isEqualByComparingTo("12.10");
    assertThat(amount(result, "cash")).isEqualByComparingTo("20.00");
    assertThat(amount(result, "change")).isEqualByComparingTo("7.90");
    assertThat(result.validations())
        .contains(
            new Validation(
                "cash_less_change",
                java.util.List.of("cash", "change", "total"),
                true,
                "the amounts add up"));
    assertThat(result.missing()).isEmpty();
  }

  @Test
  void readsInvoice() {
    ExtractionResult result = extracted(INVOICE);
    assertThat(result.type()).isEqualTo(DocumentType.INVOICE);
    assertThat(text(result, "invoiceNumber")).isEqualTo("NW-2024-0815");
    assertThat(day(result, "invoiceDate")).isEqualTo("2024-05-03");
    assertThat(day(result, "dueDate")).isEqualTo("2024-06-02");
    assertThat(text(result, "supplierName")).isEqualTo("Nordwind Werkzeuge GmbH");
    assertThat(text(result, "currency")).isEqualTo("EUR");
    assertThat(amount(result, "subtotal")).isEqualByComparingTo("245.00");
    assertThat(amount(result, "tax")).isEqualByComparingTo("46.55");
    assertThat(amount(result, "total")).isEqualByComparingTo("291.55");
  }

  @Test
  void readsIdentityCardAndHoldsItsNumberAgainstTheBirthDate() {
    ExtractionResult result = extracted(CARD);
    assertThat(result.type()).isEqualTo(DocumentType.KTP);
    assertThat(text(result, "nik")).isEqualTo("3273014507920003");
    assertThat(text(result, "fullName")).isEqualTo("SARI WULANDARI");
    assertThat(text(result, "placeOfBirth")).isEqualTo("BANDUNG");
    assertThat(day(result, "dateOfBirth")).isEqualTo("1992-07-05");
    assertThat(text(result, "gender")).isEqualTo("PEREMPUAN");
    assertThat(text(result, "bloodType")).isEqualTo("O");
    assertThat(text(result, "rtRw")).isEqualTo("003/007");
    assertThat(text(result, "validUntil")).isEqualTo("SEUMUR HIDUP");
    assertThat(result.validations())
        .extracting(Validation::rule, Validation::passed)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("nik_birth_date", true),
            org.assertj.core.api.Assertions.tuple("nik_gender", true));
  }

  @Test
  void readsTheLinesOfAnInvoice() {
    ExtractionResult result = extracted(INVOICE);
    Value.Items items =
        (Value.Items) java.util.Objects.requireNonNull(result.fields().get("lineItems")).value();
    assertThat(items.items()).hasSize(2);
    assertThat(((Value.Row) items.items().get(0)).columns())
        .containsEntry("description", new Value.Text("Stechbeitel"))
        .containsEntry("quantity", new Value.Number(new BigDecimal("10")))
        .containsEntry("unitPrice", new Value.Number(new BigDecimal("12.50")))
        .containsEntry("amount", new Value.Number(new BigDecimal("125.00")));
  }

  @Test
  void takesAHintForTheType() {
    ExtractionResult result = extractor.extract(RECEIPT, Optional.of(DocumentType.GENERIC_OCR));
    assertThat(result.type()).isEqualTo(DocumentType.GENERIC_OCR);
    assertThat(result.fields()).isEmpty();
  }

  @Test
  void callsOtherWhatHasNoSignsOfAType() {
    Reading poem =
        TypedPage.of(TextSource.TEXT_LAYER, "The fog comes", "on little feet.", "It sits looking");
    assertThat(extracted(poem).type()).isEqualTo(DocumentType.OTHER);
  }

  @Test
  void boxesLieOnTheWordsThatWereRead() {
    Place place = extracted(RECEIPT).fields().get("total").provenance().place().orElseThrow();
    assertThat(place.pageIndex()).isZero();
    assertThat(place.box().centerX()).isBetween(0.39, 0.45);
    assertThat(place.box().centerY()).isBetween(0.43, 0.47);
  }

  @Test
  void isDeterministic() {
    assertThat(extracted(INVOICE)).isEqualTo(extracted(INVOICE));
  }

  private ExtractionResult extracted(Reading reading) {
    return extractor.extract(reading, Optional.empty());
  }

  private static Value value(ExtractionResult result, String name) {
    FieldValue field = result.fields().get(name);
    assertThat(field).as(name).isNotNull();
    return field.value();
  }

  private static String text(ExtractionResult result, String name) {
    return ((Value.Text) value(result, name)).text();
  }

  private static String day(ExtractionResult result, String name) {
    return ((Value.Date) value(result, name)).day().toString();
  }

  private static BigDecimal amount(ExtractionResult result, String name) {
    return ((Value.Number) value(result, name)).number();
  }
}
