package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers of money that nobody printed, read by the forms of their types. */
class FinanceFormsTest {
  private static final Reading STATEMENT =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "Bank Rawa Kencana                                       REKENING KORAN",
          "Cabang Kota Lama",
          "",
          "No. Rekening     : 404-118-2090          Periode          : DESEMBER 2023",
          "Nama             : WAHYU TEGUH PRANATA   Mata Uang        : IDR",
          "",
          "Tanggal    Keterangan                      Mutasi             Saldo",
          "01/12      SALDO AWAL                                         2.000.000,00",
          "03/12      TARIKAN ATM 03/12               500.000,00 DB      1.500.000,00",
          "17/12      TRSF E-BANKING CR               1.250.000,00       2.750.000,00",
          "           SARI WULANDARI",
          "31/12      BIAYA ADM                       15.000,00 DB       2.735.000,00",
          "",
          "Saldo Awal       : 2.000.000,00",
          "Mutasi CR        : 1.250.000,00",
          "Mutasi DB        : 515.000,00",
          "Saldo Akhir      : 2.735.000,00");

  private final BuiltInExtractor extractor = new BuiltInExtractor();

  @Test
  void readsStatementOfAnAccount() {
    ExtractionResult result = extracted(STATEMENT, DocumentType.REKENING_KORAN);
    assertThat(text(result, "bank")).isEqualTo("Bank Rawa Kencana");
    assertThat(text(result, "accountNumber")).isEqualTo("404-118-2090");
    assertThat(text(result, "accountName")).isEqualTo("WAHYU TEGUH PRANATA");
    assertThat(day(result, "periodStart")).isEqualTo("2023-12-01");
    assertThat(day(result, "periodEnd")).isEqualTo("2023-12-31");
    assertThat(amount(result, "openingBalance")).isEqualByComparingTo("2000000");
    assertThat(amount(result, "closingBalance")).isEqualByComparingTo("2735000");
    assertThat(rows(result, "transactions"))
        .extracting(row -> row.get("amount"))
        .containsExactly(number("-500000.00"), number("1250000.00"), number("-15000.00"));
    assertThat(rows(result, "transactions").get(1))
        .containsEntry("description", new Value.Text("TRSF E-BANKING CR SARI WULANDARI"))
        .containsEntry("date", new Value.Date(java.time.LocalDate.of(2023, 12, 17)))
        .containsEntry("balance", number("2750000.00"));
    assertThat(result.validations())
        .filteredOn(Validation::passed)
        .extracting(Validation::rule)
        .contains("running_balance");
  }

  private ExtractionResult extracted(Reading reading, DocumentType type) {
    ExtractionResult result = extractor.extract(reading, Optional.of(type));
    assertThat(result.missing()).isEmpty();
    return result;
  }

  private static Value value(ExtractionResult result, String name) {
    return Objects.requireNonNull(result.fields().get(name), name).value();
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

  private static Value number(String digits) {
    return new Value.Number(new BigDecimal(digits));
  }

  private static List<Map<String, Value>> rows(ExtractionResult result, String name) {
    return ((Value.Items) value(result, name))
        .items().stream().map(row -> ((Value.Row) row).columns()).toList();
  }
}
