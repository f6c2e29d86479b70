package io.dossier.core.fraud.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.CheckResult.Outcome;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Sheet;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Barcode;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentChecksTest {
  private static final List<Sheet> SHEETS = List.of(new Sheet(0, 0, 595, 842, 0));

  private static ExtractionResult extraction(
      Source source, double confidence, Validation... validations) {
    return new ExtractionResult(
        DocumentType.INVOICE,
        new Confidence(confidence),
        Map.of(
            "total",
            new FieldValue(
                new Value.Number(new BigDecimal("110.00")),
                new Confidence(confidence),
                Provenance.read(source, 0, new PageBox(0.5, 0.5, 0.1, 0.02)))),
        List.of(validations),
        Set.of(),
        new Confidence(confidence),
        List.of(),
        "test",
        List.of());
  }

  private static CheckResult result(Check check, ExtractionResult extraction, Reading reading) {
    return ContentChecks.of(extraction, reading, SHEETS).stream()
        .filter(result -> result.check() == check)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRuleThatDiscountsBreakWeighsLess() {
    CheckResult result =
        result(
            Check.ARITHMETIC_MISMATCH,
            extraction(
                Source.TEXT_LAYER,
                0.6,
                new Validation("subtotal_plus_tax", List.of("total"), false, "does not add up")),
            TypedPage.of(TextSource.TEXT_LAYER, "Total 110.00"));
    assertThat(result.findings().get(0).weight()).isEqualTo(Weight.SLIGHT);
  }

  @Test
  void whatIsDerivedOfAPictureWeighsAsThePictureDoes() {
    ExtractionResult zone =
        extraction(
            Source.DERIVED,
            0.6,
            new Validation("mrz_expiry_date", List.of("total"), false, "does not hold"));
    assertThat(zoneOn(TextSource.OCR, zone)).isEqualTo(Weight.SLIGHT);
    assertThat(zoneOn(TextSource.TEXT_LAYER, zone)).isEqualTo(Weight.SERIOUS);
  }

  private static Weight zoneOn(TextSource source, ExtractionResult zone) {
    return result(Check.CHECKSUM_INVALID, zone, TypedPage.of(source, "P<UTOERIKSSON<<ANNA"))
        .findings()
        .get(0)
        .weight();
  }

  private static CheckResult sums(Source source, double confidence, boolean passed) {
    return result(
        Check.ARITHMETIC_MISMATCH,
        extraction(
            source, confidence, new Validation("sum", List.of("total"), passed, "what was said")),
        TypedPage.of(TextSource.TEXT_LAYER, "Total 110.00"));
  }

  private static Reading coded(TextSource source, String code, String... rows) {
    Reading typed = TypedPage.of(source, rows);
    ReadPage page = typed.pages().get(0);
    return new Reading(
        typed.kind(),
        List.of(
            new ReadPage(
                0,
                page.width(),
                page.height(),
                0,
                page.lines(),
                List.of(new Barcode("QR_CODE", code, new PageBox(0, 0, 0.1, 0.1))))),
        List.of(),
        Map.of());
  }

  private static CheckResult code(TextSource source, String code, String... rows) {
    return result(
        Check.BARCODE_MISMATCH, extraction(Source.TEXT_LAYER, 0.9), coded(source, code, rows));
  }

  @Test
  void aSumThatHoldsIsClean() {
    assertThat(sums(Source.TEXT_LAYER, 0.95, true).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void aSumThatIsBrokenInATextLayerIsSeriousAndShownWhereItStands() {
    Finding finding = sums(Source.TEXT_LAYER, 0.95, false).findings().get(0);
    assertThat(finding.weight()).isEqualTo(Weight.SERIOUS);
    assertThat(finding.marks().get(0).areas().get(0).y()).isBetween(400.0, 430.0);
    assertThat(finding.description()).contains("what was said");
  }

  @Test
  void whatMayHaveBeenMisreadWeighsLess() {
    assertThat(sums(Source.OCR, 0.95, false).findings().get(0).weight()).isEqualTo(Weight.SLIGHT);
    assertThat(sums(Source.TEXT_LAYER, 0.3, false).findings().get(0).weight())
        .isEqualTo(Weight.SLIGHT);
  }

  @Test
  void withoutRulesNothingWasChecked() {
    CheckResult none =
        result(
            Check.CHECKSUM_INVALID,
            extraction(Source.TEXT_LAYER, 0.9),
            TypedPage.of(TextSource.TEXT_LAYER, "nothing"));
    assertThat(none.outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @Test
  void aCodeThatRepeatsThePrintIsClean() {
    assertThat(code(TextSource.TEXT_LAYER, "ID:4711002938475", "No. 4711002938475").outcome())
        .isEqualTo(Outcome.CLEAN);
    assertThat(code(TextSource.TEXT_LAYER, "4711002938475", "No. 4711 0029 38475").outcome())
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void aCodeThatHoldsAnotherNumberThanThePrintIsFound() {
    CheckResult found = code(TextSource.TEXT_LAYER, "id=4711002938475", "No. 4711002998475");
    assertThat(found.findings().get(0).weight()).isEqualTo(Weight.SERIOUS);
    assertThat(found.findings().get(0).description()).contains("4711002938475", "4711002998475");
    assertThat(code(TextSource.OCR, "id=4711002938475", "No. 4711002998475").findings().get(0))
        .extracting(Finding::weight)
        .isEqualTo(Weight.SLIGHT);
  }

  @Test
  void groupsWithinACodeAreHeldTogether() {
    assertThat(code(TextSource.TEXT_LAYER, "no 3471-LT-25121997-0111", "3471-LT-25121997-0111"))
        .extracting(CheckResult::outcome)
        .isEqualTo(Outcome.CLEAN);
    assertThat(code(TextSource.TEXT_LAYER, "no 3471-LT-25121997-0111", "3471-LT-25101797-0111"))
        .extracting(CheckResult::outcome)
        .isEqualTo(Outcome.FOUND);
  }

  @Test
  void aCodeOfSomethingElseSaysNothing() {
    assertThat(code(TextSource.TEXT_LAYER, "https://example.org/p", "No. 4711002998475").outcome())
        .isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(code(TextSource.TEXT_LAYER, "90210384756120", "No. 4711002998475").outcome())
        .isEqualTo(Outcome.COULD_NOT_RUN);
  }

  private static CheckResult number(TextSource source, String row) {
    return result(
        Check.CHECKSUM_INVALID, extraction(Source.TEXT_LAYER, 0.9), TypedPage.of(source, row));
  }

  @Test
  void aNumberOfWhicheverDocumentMustHaveItsCheckDigits() {
    assertThat(number(TextSource.TEXT_LAYER, "Pay to GB82 WEST 1234 5698 7654 32 please").outcome())
        .isEqualTo(Outcome.CLEAN);
    CheckResult changed =
        number(TextSource.TEXT_LAYER, "Pay to GB82 WEST 1234 5698 7654 33 please");
    assertThat(changed.findings().get(0).weight()).isEqualTo(Weight.SLIGHT);
    assertThat(changed.findings().get(0).marks().get(0).text().orElseThrow()).contains("7654 33");
    assertThat(number(TextSource.TEXT_LAYER, "NPWP 01.234.567.9-012.000").findings().get(0))
        .extracting(Finding::weight)
        .isEqualTo(Weight.SERIOUS);
  }

  @Test
  void aNumberThatMayHaveBeenMisreadOrIsOfNoKnownFormSaysNothing() {
    assertThat(number(TextSource.OCR, "Pay to GB82 WEST 1234 5698 7654 33").outcome())
        .isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(number(TextSource.TEXT_LAYER, "Order 490154203237519").outcome())
        .isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(number(TextSource.TEXT_LAYER, "IMEI 490154203237518").outcome())
        .isEqualTo(Outcome.CLEAN);
    assertThat(number(TextSource.TEXT_LAYER, "IMEI 490154203237519").outcome())
        .isEqualTo(Outcome.FOUND);
  }

  private static CheckResult numbers(String... rows) {
    return result(
        Check.CHECKSUM_INVALID,
        extraction(Source.TEXT_LAYER, 0.9),
        TypedPage.of(TextSource.TEXT_LAYER, rows));
  }

  @Test
  void aNumberIsKnownByTheLabelAboveIt() {
    assertThat(numbers("IMEI 1", "490154203237518").outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(numbers("IMEI 1", "490154203237528").findings().get(0).weight())
        .isEqualTo(Weight.SERIOUS);
    assertThat(numbers("Order", "490154203237528").outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @Test
  void anIndianNumberIsHeldWhereTheDocumentSaysThatItIsOne() {
    assertThat(numbers("Aadhaar", "2341 2341 2346").outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(numbers("Aadhaar", "2341 2341 2336").findings().get(0).weight())
        .isEqualTo(Weight.SERIOUS);
    assertThat(numbers("Telephone", "2341 2341 2336").outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(numbers("Aadhaar", "VID 2341 2341 2336 1234").outcome())
        .isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @Test
  void aPersonsNumberIsHeldAgainstTheCodeWhateverItIsCalled() {
    String[] card = {"PAN", "ABKPT0216Z", "Account card", "ABKPT0515Z"};
    CheckResult found = code(TextSource.TEXT_LAYER, "ABKPT0515Z/TESTER", card);
    assertThat(found.findings().get(0).description()).contains("ABKPT0216Z");
    card[1] = "ABKPT0585Z";
    assertThat(code(TextSource.TEXT_LAYER, "ABKPT0515Z/TESTER", card).outcome())
        .isEqualTo(Outcome.FOUND);
    card[1] = "ABKPT0515Z";
    assertThat(code(TextSource.TEXT_LAYER, "ABKPT0515Z/TESTER", card).outcome())
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void aResidentsTaxNumberIsHeldAgainstTheCodeOfTheResidentsNumber() {
    String[] card = {"npwp", "3217240247680015", "NIK: 3217040211680015"};
    String code = "https://example.id/3217040211680015";
    assertThat(code(TextSource.TEXT_LAYER, code, card).outcome()).isEqualTo(Outcome.FOUND);
    card[1] = "3218040211680015";
    assertThat(code(TextSource.TEXT_LAYER, code, card).outcome()).isEqualTo(Outcome.FOUND);
    card[1] = "3217040211680015";
    assertThat(code(TextSource.TEXT_LAYER, code, card).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void theNumberOfAnotherResidentOfTheFamilyIsNoChange() {
    assertThat(
            code(
                    TextSource.TEXT_LAYER,
                    "https://example.id/3217040211680015",
                    "3217040211680015",
                    "3217044211700021")
                .outcome())
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void ofTwoPrintsOfOneNumberTheOneThatTheCodeHasNotIsFound() {
    CheckResult found =
        code(
            TextSource.TEXT_LAYER,
            "oss/4711002938475",
            "REGISTRATION NUMBER 4711602938475",
            "ANNEX",
            "REGISTRATION NUMBER: 4711002938475");
    assertThat(found.findings().get(0).description()).contains("4711602938475");
    assertThat(
            code(
                    TextSource.TEXT_LAYER,
                    "oss/4711002938475",
                    "REGISTRATION NUMBER 4711002938475",
                    "TAX NUMBER 4711602938475")
                .outcome())
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void numbersOfOneSeriesAreNotTakenForEachOther() {
    assertThat(
            code(
                    TextSource.TEXT_LAYER,
                    "4711002938475",
                    "SERIAL NUMBER 4711002938475",
                    "SERIAL NUMBER 4711002938482")
                .outcome())
        .isEqualTo(Outcome.CLEAN);
    assertThat(
            code(
                    TextSource.TEXT_LAYER,
                    "490154203237518",
                    "IMEI 1: 490154203237518",
                    "IMEI 2: 490154203939118")
                .outcome())
        .isEqualTo(Outcome.CLEAN);
  }

  @Test
  void aNumberInGroupsOfACodeIsHeldAsAWhole() {
    assertThat(
            code(TextSource.TEXT_LAYER, "dl/JH36 20140088669", "Licence No. JH36 20140186693")
                .findings())
        .hasSize(1);
  }

  @Test
  void aPrintedNumberThatAnotherCodeHasWasNotChanged() {
    assertThat(
            code(TextSource.TEXT_LAYER, "490154203237518,490154203239118", "490154203239118")
                .outcome())
        .isEqualTo(Outcome.CLEAN);
  }
}
