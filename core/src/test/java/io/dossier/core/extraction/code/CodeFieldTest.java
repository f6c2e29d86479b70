package io.dossier.core.extraction.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.ReviewPolicy;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeFieldTest {
  private static final PageBox BOX = new PageBox(0.6, 0.1, 0.2, 0.2);

  private final BuiltInExtractor extractor = new BuiltInExtractor();

  private static Barcode qr(String text) {
    return new Barcode("QR_CODE", text, BOX);
  }

  private ExtractionResult read(DocumentType type, Reading reading, Barcode... codes) {
    ReadPage page = reading.pages().get(0);
    ReadPage coded =
        new ReadPage(0, page.width(), page.height(), page.turn(), page.lines(), List.of(codes));
    return extractor.extract(
        new Reading(reading.kind(), List.of(coded), List.of(), Map.of()), Optional.of(type));
  }

  private static FieldValue field(ExtractionResult result, String name) {
    return Objects.requireNonNull(result.fields().get(name), name);
  }

  private static Optional<Validation> printed(ExtractionResult result, String field) {
    return result.validations().stream()
        .filter(each -> each.rule().equals("barcode_printed"))
        .filter(each -> each.fields().contains(field))
        .findFirst();
  }

  private static Reading invoice(String number, String total) {
    return TypedPage.of(
        TextSource.OCR,
        "TAX INVOICE",
        "Nirgaon Traders Pvt Ltd",
        "Invoice No: " + number,
        "Invoice Date: 14.03.2024",
        "Total: " + total);
  }

  @Test
  void codeOfAnInvoiceOutranksWhatIsReadBesideIt() {
    ExtractionResult result =
        read(
            DocumentType.INVOICE,
            invoice("NT/0O7", "1180.00"),
            qr(InventedCodes.indianInvoice("NT/007", "1180.00")));
    FieldValue number = field(result, "invoiceNumber");
    assertThat(number.value()).isEqualTo(new Value.Text("NT/007"));
    assertThat(number.provenance().source()).isEqualTo(Source.BARCODE);
    assertThat(number.provenance().place())
        .hasValueSatisfying(place -> assertThat(place.box()).isEqualTo(BOX));
    assertThat(field(result, "supplierTaxId").value())
        .isEqualTo(new Value.Text(InventedCodes.GSTIN));
    assertThat(field(result, "invoiceDate").value())
        .isEqualTo(new Value.Date(LocalDate.of(2024, 3, 14)));
    assertThat(field(result, "total").value())
        .isEqualTo(new Value.Number(new BigDecimal("1180.00")));
    assertThat(printed(result, "total")).get().matches(Validation::passed);
  }

  @Test
  void printThatDiffersFromTheCodeGoesToReview() {
    ExtractionResult result =
        read(
            DocumentType.INVOICE,
            invoice("NT/007", "9180.00"),
            qr(InventedCodes.indianInvoice("NT/007", "1180.00")));
    assertThat(printed(result, "total"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.passed()).isFalse();
              assertThat(found.message()).doesNotContain("1180", "9180");
            });
    assertThat(field(result, "total").confidence().value()).isLessThan(0.6);
    assertThat(ReviewPolicy.needsReview(result, 0)).isTrue();
  }

  @Test
  void codeOfATelephonesBoxIsItsNumber() {
    Reading box = TypedPage.of(TextSource.OCR, "Telephone Model N4", "IMEI");
    ExtractionResult result =
        read(
            DocumentType.IMEI,
            box,
            new Barcode("EAN_13", "4006381333931", BOX),
            new Barcode("CODE_128", InventedCodes.IMEI, BOX));
    assertThat(field(result, "imei").value()).isEqualTo(new Value.Text(InventedCodes.IMEI));
    assertThat(field(result, "imei").confidence().percent()).isEqualTo(97);
  }

  @Test
  void codeOfAnAadhaarLetterIsMaskedAsItsPrintIs() {
    Reading letter = TypedPage.of(TextSource.OCR, "Unique Identification Authority of India");
    ExtractionResult result = read(DocumentType.AADHAAR, letter, qr(InventedCodes.aadhaarLetter()));
    assertThat(field(result, "name").value()).isEqualTo(new Value.Text("Meera & Devi Kulkarni"));
    assertThat(field(result, "date_of_birth").value())
        .isEqualTo(new Value.Date(LocalDate.of(1991, 7, 5)));
    assertThat(field(result, "address").value())
        .isEqualTo(
            new Value.Text("14, Temple Road, Shivaji Nagar, Nirgaon, Pune, Maharashtra - 411099"));
    assertThat(result.fields()).containsKey("formatted_address");
    ExtractionResult shown = Masking.of(MaskingPolicy.LEAST, List.of(result)).result(result);
    assertThat(field(shown, "aadhaar_number").value())
        .isEqualTo(new Value.Text("XXXXXXXX" + InventedCodes.AADHAAR.substring(8)));
  }

  @Test
  void codesOfOtherFormatsSayNothing() {
    String token = InventedCodes.indianInvoice("NT/007", "1180.00");
    for (String text :
        List.of(
            "",
            "https://example.org/a.b.c",
            "1" + InventedCodes.IMEI,
            token.substring(0, token.length() / 2),
            token.replace('.', ':'),
            InventedCodes.aadhaarLetter().replace("uid=\"4", "uid=\"5"),
            "<PrintLetterBarcodeData")) {
      for (String format : List.of("imei", "einvoice_india", "aadhaar")) {
        assertThat(CodeFormat.named(format).in(qr(text))).as(format + " " + text).isEmpty();
      }
    }
    assertThatThrownBy(() -> CodeFormat.named("none")).isInstanceOf(IllegalArgumentException.class);
  }
}
