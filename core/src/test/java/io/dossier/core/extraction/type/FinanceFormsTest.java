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

  private static final Reading SLIP =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "PT Rawa Kencana Abadi",
          "Jl. Tanjung No. 4, Magelang",
          "                          SLIP GAJI",
          "Nama       : Wahyu Pranata              Periode    : Juli 2023",
          "NIK        : 004418                     Jabatan    : Teknisi",
          "",
          "PENGHASILAN                             POTONGAN",
          "Gaji Pokok              6.400.000       PPh 21                  160.000",
          "Tunjangan Makan           500.000       BPJS Kesehatan (1%)      64.000",
          "Lembur                    275.000       Potongan Koperasi       150.000",
          "Total Penghasilan       7.175.000       Total Potongan          374.000",
          "",
          "                                        Gaji Bersih           6.801.000",
          "",
          "Terbilang : enam juta delapan ratus satu ribu rupiah");

  private static final Reading FAKTUR =
      TypedPage.of(
          TextSource.TEXT_LAYER,
          "                              Faktur Pajak",
          "Kode dan Nomor Seri Faktur Pajak : 010.004-23.00817254",
          "Pengusaha Kena Pajak",
          "Nama     : PT RAWA KENCANA ABADI",
          "Alamat   : JL. TANJUNG NO. 4, MAGELANG",
          "NPWP     : 01.234.567.4-524.000",
          "Pembeli Barang Kena Pajak / Penerima Jasa Kena Pajak",
          "Nama     : CV SUMBER PADMA",
          "Alamat   : JL. KAPAS NO. 81, SOLO",
          "NPWP     : 02.345.678.3-526.000",
          "No.   Nama Barang Kena Pajak / Jasa Kena Pajak   Harga Jual/Penggantian",
          "1     Meja lipat                                       2.400.000,00",
          "      Rp 400.000,00 x 6",
          "Harga Jual / Penggantian                               2.400.000,00",
          "Dikurangi Potongan Harga                                 200.000,00",
          "Dikurangi Uang Muka                                            0,00",
          "Dasar Pengenaan Pajak                                  2.200.000,00",
          "Total PPN                                                242.000,00",
          "Total PPnBM (Pajak Penjualan Barang Mewah)                     0,00",
          "",
          "                                       KOTA MAGELANG, 09 Mei 2023",
          "                                       SARI WULANDARI");

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

  @Test
  void readsPayslipOfTwoColumns() {
    ExtractionResult result = extracted(SLIP, DocumentType.SLIP_GAJI);
    assertThat(text(result, "employer")).isEqualTo("PT Rawa Kencana Abadi");
    assertThat(text(result, "employee")).isEqualTo("Wahyu Pranata");
    assertThat(text(result, "period")).isEqualTo("Juli 2023");
    assertThat(amount(result, "grossPay")).isEqualByComparingTo("7175000");
    assertThat(amount(result, "netPay")).isEqualByComparingTo("6801000");
    assertThat(rows(result, "deductions"))
        .containsExactly(
            Map.of("description", new Value.Text("PPh 21"), "amount", number("160000")),
            Map.of("description", new Value.Text("BPJS Kesehatan (1%)"), "amount", number("64000")),
            Map.of("description", new Value.Text("Potongan Koperasi"), "amount", number("150000")));
  }

  @Test
  void readsTaxInvoice() {
    ExtractionResult result = extracted(FAKTUR, DocumentType.FAKTUR_PAJAK);
    assertThat(text(result, "serialNumber")).isEqualTo("010.004-23.00817254");
    assertThat(text(result, "sellerName")).isEqualTo("PT RAWA KENCANA ABADI");
    assertThat(text(result, "sellerNpwp")).isEqualTo("01.234.567.4-524.000");
    assertThat(text(result, "buyerName")).isEqualTo("CV SUMBER PADMA");
    assertThat(text(result, "buyerNpwp")).isEqualTo("02.345.678.3-526.000");
    assertThat(amount(result, "dpp")).isEqualByComparingTo("2200000");
    assertThat(amount(result, "ppn")).isEqualByComparingTo("242000");
    assertThat(day(result, "date")).isEqualTo("2023-05-09");
    assertThat(result.validations())
        .filteredOn(Validation::passed)
        .extracting(Validation::rule)
        .contains("npwp_valid", "tax_rate");
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
