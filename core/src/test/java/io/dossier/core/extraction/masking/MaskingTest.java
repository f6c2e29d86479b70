package io.dossier.core.extraction.masking;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
  private static final long SEED = 20180516;
  private static final int RUNS = 300;

  private static final Masking LEAST = Masking.of(MaskingPolicy.LEAST);
  private static final Masking ALL = Masking.of(MaskingPolicy.ALL);

  private static Masking card() {
    return Masking.of(MaskingPolicy.LEAST, List.of(result(DocumentType.AADHAAR, Map.of())));
  }

  private static ExtractionResult result(DocumentType type, Map<String, Value> values) {
    Map<String, FieldValue> fields = new HashMap<>();
    values.forEach(
        (name, value) ->
            fields.put(
                name,
                new FieldValue(
                    value,
                    Confidence.CERTAIN,
                    new Provenance(Provenance.Source.MANUAL, Optional.empty()))));
    return new ExtractionResult(
        type,
        Confidence.CERTAIN,
        fields,
        List.of(),
        Set.of(),
        Confidence.CERTAIN,
        List.of(),
        "rules-1",
        List.of());
  }

  private static Map<String, Value> shown(MaskingPolicy policy, ExtractionResult result) {
    Map<String, Value> values = new HashMap<>();
    Masking.of(policy, List.of(result))
        .result(result)
        .fields()
        .forEach((name, field) -> values.put(name, field.value()));
    return values;
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2341 2341 2346|XXXX XXXX 2346
          234123412346|XXXXXXXX2346
          2341-2341-2346|XXXX-XXXX-2346
          2341.2341.2346|XXXX.XXXX.2346
          2341\u00a02341\u00a02346|XXXX\u00a0XXXX\u00a02346
          2341 \u2013 2341 \u2013 2346|XXXX \u2013 XXXX \u2013 2346
          2341   2341   2346|XXXX   XXXX   2346
          2 3 4 1 2 3 4 1 2 3 4 6|X X X X X X X X 2 3 4 6
          234 123 412 346|XXX XXX XX2 346
          234123 412346|XXXXXX XX2346
          23412 34123 46|XXXXX XXX23 46
          UID:234123412346.|UID:XXXXXXXX2346.
          No.234123412346|No.XXXXXXXX2346
          S/O Ravi, 12 Lake Road, 2341 2341 2346, Pune|S/O Ravi, 12 Lake Road, XXXX XXXX 2346, Pune
          1234 2341 2341 2346|1234 XXXX XXXX 2346
          560001 2341 2341 2346|560001 XXXX XXXX 2346
          2341 234I 2346|XXXX XXXX 2346
          \u0968\u0969\u096a\u0967 \u0968\u0969\u096a\u0967 \u0968\u0969\u096a\u096c|XXXX XXXX \u0968\u0969\u096a\u096c
          """)
  void masksANumberHoweverItIsPrinted(String text, String shown) {
    assertThat(LEAST.text(text)).isEqualTo(shown);
    assertThat(LEAST.text(shown)).as("twice").isEqualTo(shown);
  }

  @Test
  void masksANumberThatWasReadAsThreeLines() {
    assertThat(LEAST.text("Your number\n2341\n2341\n2346\nis yours"))
        .isEqualTo("Your number\nXXXX\nXXXX\n2346\nis yours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2341 2341 2345
          1234 5678 9012
          Rp 234.123.412.346
          234,123,412,346.00
          23-41-2341 2346
          +234123412346
          Polis 7697 0354 72 is OK
          XXXX XXXX 2346
          120 340 234 123 412 346 550
          IMEI 490154203237518
          """)
  void leavesWhatIsNoNumberOfTheKind(String text) {
    assertThat(LEAST.text(text)).isEqualTo(text);
  }

  @Test
  void leavesNoNumberInAnyTextWhateverStandsAround() {
    Random random = new Random(SEED);
    List<String> gaps = List.of("", " ", "-", ".", "  ", "\u00a0", "\n", " - ", "/");
    List<String> around = List.of("", " ", "\n", "No: ", "a", "(", ")", ", ", ": ", "\f");
    for (int run = 0; run < RUNS; run++) {
      String number = InventedNumbers.aadhaar(random);
      String printed = InventedNumbers.grouped(number, gaps.get(random.nextInt(gaps.size())));
      String text =
          around.get(random.nextInt(around.size()))
              + printed
              + around.get(random.nextInt(around.size()));
      String shown = LEAST.text(text);
      assertThat(shown.replaceAll("[^0-9]", ""))
          .as("seed %d, %s", SEED, text)
          .isEqualTo(number.substring(8));
      assertThat(shown).hasSameSizeAs(text);
    }
  }

  @Test
  void masksOnACardWhatWasMisread() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String printed = InventedNumbers.grouped(InventedNumbers.misread(random), " ");
      assertThat(card().text("DOB: 12/03/1990\n" + printed))
          .isEqualTo("DOB: 12/03/1990\nXXXX XXXX " + printed.substring(10));
      assertThat(LEAST.text(printed)).isEqualTo(printed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NIK 3171044512900003|NIK XXXXXXXXXXXX0003
          3171 0445 1291 0003|XXXX XXXX XXXX 0003
          317104 451290 0003|XXXXXX XXXXXX 0003
          31.71.04.451290.0003|XX.XX.XX.XXXXXX.0003
          """)
  void masksNumbersOfResidentsWhereTheOrganizationSaysSo(String text, String shown) {
    assertThat(ALL.text(text)).isEqualTo(shown);
    assertThat(LEAST.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Account Number : 1234567890|Account Number : XXXXXX7890
          A/C No. 123-456-7890|A/C No. XXX-XXX-7890
          No. Rekening: 1234567890 a/n Budi|No. Rekening: XXXXXX7890 a/n Budi
          IBAN DE89 3704 0044 0532 0130 00|IBAN XXXX XXXX XXXX XXXX XX30 00
          """)
  void masksAccountNumbersWhereTheOrganizationSaysSo(String text, String shown) {
    assertThat(ALL.text(text)).isEqualTo(shown);
    assertThat(LEAST.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Account balance 1.234.567
          Invoice number 1234567890
          Accounting 1234567890
          Account opened 20.03.2019
          """)
  void leavesNumbersThatAreNoAccounts(String text) {
    assertThat(ALL.text(text)).isEqualTo(text);
  }

  @Test
  void masksEveryFieldColumnAndItem() {
    Map<String, Value> shown =
        shown(
            MaskingPolicy.LEAST,
            result(
                DocumentType.INVOICE,
                Map.of(
                    "customerAddress", text("Lake Road 2341 2341 2346"),
                    "total", new Value.Number(new BigDecimal("234123412346")),
                    "invoiceDate", new Value.Date(LocalDate.of(2026, 3, 1)),
                    "notes", new Value.Items(List.of(text("234123412346"), text("none"))),
                    "lineItems",
                        new Value.Items(
                            List.of(
                                new Value.Row(Map.of("description", text("2341-2341-2346"))))))));
    assertThat(shown)
        .containsEntry("customerAddress", text("Lake Road XXXX XXXX 2346"))
        .containsEntry("total", new Value.Number(new BigDecimal("234123412346")))
        .containsEntry("invoiceDate", new Value.Date(LocalDate.of(2026, 3, 1)))
        .containsEntry("notes", new Value.Items(List.of(text("XXXXXXXX2346"), text("none"))))
        .containsEntry(
            "lineItems",
            new Value.Items(List.of(new Value.Row(Map.of("description", text("XXXX-XXXX-2346"))))));
  }

  @Test
  void masksFieldsOfTheirNameThoughTheNumberDoesNotHold() {
    Map<String, Value> shown =
        shown(
            MaskingPolicy.ALL,
            result(
                DocumentType.OTHER,
                Map.of(
                    "aadhaar_number", text("234123412345"),
                    "borrowerAadhaar", new Value.Number(new BigDecimal("234123412345")),
                    "name_as_per_aadhaar", text("Asha Rao"),
                    "accountNumber", text("12 3456 7890"),
                    "accountName", text("Budi 1234567"),
                    "teknik", text("3171044599990003"),
                    "members",
                        new Value.Items(
                            List.of(new Value.Row(Map.of("nik", text("3171044599990003"))))))));
    assertThat(shown)
        .containsEntry("aadhaar_number", text("XXXXXXXX2345"))
        .containsEntry("borrowerAadhaar", text("XXXXXXXX2345"))
        .containsEntry("name_as_per_aadhaar", text("Asha Rao"))
        .containsEntry("accountNumber", text("XX XXXX 7890"))
        .containsEntry("accountName", text("Budi 1234567"))
        .containsEntry(
            "members",
            new Value.Items(List.of(new Value.Row(Map.of("nik", text("XXXXXXXXXXXX0003"))))));
  }

  @Test
  void masksANumberOfAFieldWhereverElseItStands() {
    ExtractionResult statement =
        result(
            DocumentType.REKENING_KORAN,
            Map.of("accountNumber", text("123-4567890"), "bank", text("Bank of 1234567890")));
    Masking masking = Masking.of(MaskingPolicy.ALL, List.of(statement));
    assertThat(masking.text("Statement of 123 456 7890,\npage 1"))
        .isEqualTo("Statement of XXX XXX 7890,\npage 1");
    assertThat(shown(MaskingPolicy.ALL, statement))
        .containsEntry("bank", text("Bank of XXXXXX7890"));
    assertThat(Masking.of(MaskingPolicy.LEAST, List.of(statement)).text("123 456 7890"))
        .isEqualTo("123 456 7890");
  }

  @Test
  void takesTheTextOfHundredsOfPages() {
    String text = "Lorem ipsum dolor 12 sit amet 2341 2341 2346.\n".repeat(40_000);
    String shown =
        Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> Masking.of(MaskingPolicy.ALL).text(text));
    assertThat(shown).doesNotContain("2341");
  }
}
