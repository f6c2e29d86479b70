package io.dossier.core.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private static final TableRows STATEMENT =
      new TableRows(
          "transactions",
          List.of(
              new Column("date", Kind.DATE, Set.of("date"), false),
              new Column("description", Kind.STRING, Set.of("description"), false),
              new Column("amount", Kind.NUMBER, Set.of("debit"), true),
              new Column("amount", Kind.NUMBER, Set.of("credit"), false),
              new Column("balance", Kind.NUMBER, Set.of("balance"), false)),
          Set.of("date"),
          Set.of("closing"),
          Set.of("opening"),
          Set.of("period"),
          List.of(),
          Optional.empty());

  private static final TableRows MARKED =
      new TableRows(
          "transactions",
          List.of(
              new Column("date", Kind.DATE, Set.of("date"), false),
              new Column("description", Kind.STRING, Set.of("description"), false),
              new Column("amount", Kind.NUMBER, Set.of("amount"), false),
              new Column("amount", Kind.ENUM, Set.of("mark"), false),
              new Column("balance", Kind.NUMBER, Set.of("balance"), false)),
          Set.of("date"),
          Set.of("closing"),
          Set.of("opening"),
          Set.of("period"),
          List.of(),
          Optional.empty());

  private static final TableRows FAMILY =
      new TableRows(
          "members",
          List.of(
              new Column("name", Kind.STRING, Set.of("name"), false),
              new Column("gender", Kind.STRING, Set.of("gender"), false),
              new Column("father", Kind.STRING, Set.of("father"), false)),
          Set.of("name", "father"),
          Set.of("closing"),
          Set.of(),
          Set.of(),
          List.of(
              new HeadOrder(List.of("number", "name", "gender", "father")),
              new HeadOrder(List.of("number", "marital", "relationship", "father"))),
          Optional.empty());

  @Test
  void linesCloseAboveAHeadAreNoPartOfIt() {
    List<Map<String, Value>> rows =
        rows(
            STATEMENT,
            "        PT Bank Rakyat Merdeka",
            "Jalan Melati 4, Kota Baru",
            "Tanggal       Keterangan                      Debet          Saldo",
            "02/01/2024    SETORAN TUNAI KANTOR CABANG     150.000,00     850.000,00");
    assertThat(rows.get(0))
        .containsEntry("description", new Value.Text("SETORAN TUNAI KANTOR CABANG"));
  }

  @Test
  void aBalanceCloseAboveAHeadIsNoPartOfIt() {
    List<Map<String, Value>> rows =
        rows(
            STATEMENT,
            "Saldo akhir   850.000,00",
            "Tanggal       Keterangan                      Debet          Saldo",
            "02/01/2024    SETORAN TUNAI                   150.000,00     850.000,00",
            "Saldo akhir                                                  850.000,00");
    assertThat(rows).hasSize(1);
  }

  @Test
  void readsQuantitiesWithTheirUnitsAndLeavesNumberingOut() {
    TableRows lines =
        new TableRows(
            "lineItems",
            List.of(
                new Column("description", Kind.STRING, Set.of("description"), false),
                new Column("description", Kind.STRING, Set.of("item"), false),
                new Column("quantity", Kind.NUMBER, Set.of("quantity"), false),
                new Column("amount", Kind.NUMBER, Set.of("amount"), false)),
            Set.of("amount"),
            Set.of("total"),
            Set.of(),
            Set.of(),
            List.of(),
            Optional.empty());
    List<Map<String, Value>> rows =
        rows(
            lines,
            "Item    Description        Quantity     Amount",
            "1       Steel hose         12 pcs       120.00",
            "2       Repair of pump     2,5 Std.     250.00");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("description", new Value.Text("Steel hose"))
        .containsEntry("quantity", new Value.Number(new BigDecimal("12")));
    assertThat(rows.get(1)).containsEntry("quantity", new Value.Number(new BigDecimal("2.5")));
  }

  @Test
  void countsDebitsAsLessThanNothingAndGoesOnWithWrappedText() {
    List<Map<String, Value>> rows =
        rows(
            STATEMENT,
            "Tanggal       Keterangan              Debet          Kredit         Saldo",
            "02/01/2024    TRANSFER KE             150.000,00                    850.000,00",
            "              RUDI SANTOSA",
            "05/01/2024    SETORAN                                500.000,00     1.350.000,00",
            "Saldo akhir                                                         1.350.000,00");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("description", new Value.Text("TRANSFER KE RUDI SANTOSA"))
        .containsEntry("amount", new Value.Number(new BigDecimal("-150000.00")));
    assertThat(rows.get(1))
        .containsEntry("amount", new Value.Number(new BigDecimal("500000.00")))
        .containsEntry("balance", new Value.Number(new BigDecimal("1350000.00")));
  }

  @Test
  void addsTheColumnsOfASecondTableRowByRowAndPassesOverNumbering() {
    List<Map<String, Value>> rows =
        rows(
            FAMILY,
            "No   Nama Lengkap        Jenis Kelamin",
            "     (1)                 (2)",
            "1    BUDI HARTONO        LAKI-LAKI",
            "2    SRI LESTARI         PEREMPUAN",
            "",
            "No   Status        Jenis Kelamin Ayah       Nama Ayah",
            "     (8)                                    (9)",
            "1    KAWIN                                  HARTONO",
            "2    KAWIN                                  SUKIMAN");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("name", new Value.Text("BUDI HARTONO"))
        .containsEntry("gender", new Value.Text("LAKI-LAKI"))
        .containsEntry("father", new Value.Text("HARTONO"));
    assertThat(rows.get(1)).containsEntry("father", new Value.Text("SUKIMAN"));
  }

  @Test
  void numbersOfColumnsWithSpotsBesideThemAreNoRow() {
    List<Map<String, Value>> rows =
        rows(
            FAMILY,
            "No   Nama Lengkap        Jenis Kelamin      Golongan",
            "                                            Darah",
            "     (1).          L     (2)                (3)",
            "1    BUDI HARTONO        LAKI-LAKI          AB");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).containsEntry("name", new Value.Text("BUDI HARTONO"));
  }

  @Test
  void takesTheSignFromAMarkBehindTheAmountOrInAColumnOfItsOwn() {
    assertThat(
            rows(
                MARKED,
                "Tanggal       Keterangan              Nominal          D/K    Saldo",
                "02/01/2024    TARIKAN                 150.000,00       D      850.000,00",
                "05/01/2024    SETORAN                 500.000,00       K      1.350.000,00"))
        .extracting(row -> row.get("amount"))
        .containsExactly(number("-150000.00"), number("500000.00"));
    assertThat(
            rows(
                MARKED,
                "Tanggal       Keterangan              Nominal          Saldo",
                "02/01/2024    TARIKAN                 150.000,00 DB    850.000,00",
                "05/01/2024    SETORAN                 500.000,00 CR    1.350.000,00"))
        .extracting(row -> row.get("amount"))
        .containsExactly(number("-150000.00"), number("500000.00"));
  }

  @Test
  void passesOverBalancesBroughtForwardAndSumsBelow() {
    List<Map<String, Value>> rows =
        rows(
            MARKED,
            "Tanggal       Keterangan              Nominal          Saldo",
            "01/01/2024 Saldo awal                                  1.000.000,00",
            "02/01/2024    TARIKAN                 150.000,00 DB    850.000,00",
            "Keterangan    semua transaksi");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).containsEntry("description", new Value.Text("TARIKAN"));
  }

  @Test
  void completesDaysWithoutYearFromThePeriodOrTheLineBelow() {
    assertThat(
            rows(
                MARKED,
                "Periode : 15/12/2023 - 14/01/2024",
                "",
                "Tanggal       Keterangan              Nominal          Saldo",
                "20/12         TARIKAN                 150.000,00 DB    850.000,00",
                "05/01         SETORAN                 500.000,00 CR    1.350.000,00"))
        .extracting(row -> row.get("date"))
        .containsExactly(day("2023-12-20"), day("2024-01-05"));
    assertThat(
            rows(
                MARKED,
                "Tanggal       Keterangan              Nominal          Saldo",
                "20 Des        TARIKAN                 150.000,00 DB    850.000,00",
                "2021"))
        .extracting(row -> row.get("date"))
        .containsExactly(day("2021-12-20"));
  }

  @Test
  void readsHeadingsOfTwoLines() {
    assertThat(
            rows(
                MARKED,
                "Tanggal       Keterangan              Nominal          Saldo",
                "Transaksi",
                "02/01/2024    TARIKAN                 150.000,00 DB    850.000,00"))
        .hasSize(1);
  }

  @Test
  void doesNotTakeWordsOfTheFirstRowForHeadings() {
    assertThat(
            rows(
                STATEMENT,
                "Tanggal       Keterangan              Mutasi           Saldo",
                "02/01/2024    DEBET ATM KREDIT        150.000,00       850.000,00"))
        .hasSize(1);
  }

  @Test
  void tellsColumnsApartByWhatNoRowReachesInto() {
    List<Map<String, Value>> rows =
        rows(
            MARKED,
            "Tanggal     Keterangan                                     Nominal          Saldo",
            "02/01/2024 TRANSFER KE REKENING TABUNGAN RUDI SANTOSA      150.000,00       850.000,00",
            "03/01/2024 SETORAN                                         150.000,00     1.000.000,00");
    assertThat(rows.get(0))
        .containsEntry("date", day("2024-01-02"))
        .containsEntry("description", new Value.Text("TRANSFER KE REKENING TABUNGAN RUDI SANTOSA"));
  }

  @Test
  void aMarkThatStandsAloneBelongsToItsColumnWhereverItIs() {
    List<Map<String, Value>> rows =
        rows(
            MARKED,
            "Tanggal       Keterangan              Nominal D/K                 Saldo",
            "02/01/2024    TARIKAN                     150.000,00     DB       850.000,00",
            "03/01/2024    SETORAN                      50.000,00     CR       900.000,00");
    assertThat(rows)
        .extracting(row -> row.get("amount"))
        .containsExactly(number("-150000.00"), number("50000.00"));
  }

  @Test
  void daysWithoutAYearLieBehindAPeriodsFirstDayWhoseLastIsOnTheNextLine() {
    List<Map<String, Value>> rows =
        rows(
            STATEMENT,
            "Nama: RUDI SANTOSA       Periode: 1 Maret 2023 s/d 31",
            "                         Maret 2023",
            "Tanggal       Keterangan              Debet          Kredit         Saldo",
            "04/03         TRANSFER                150.000,00                    850.000,00");
    assertThat(rows.get(0)).containsEntry("date", day("2023-03-04"));
  }

  @Test
  void dayByItselfIsNoEndOfAPeriodThatWasReadWhole() {
    List<Map<String, Value>> rows =
        rows(
            STATEMENT,
            "Nama: RUDI SANTOSA       Periode: Maret 2023",
            "Promo Periode 10-03-2024",
            "Tanggal       Keterangan              Debet          Kredit         Saldo",
            "04/03         TRANSFER                150.000,00                    850.000,00");
    assertThat(rows.get(0)).containsEntry("date", day("2023-03-04"));
  }

  @Test
  void givesNoConfidenceAboveOneHoweverManyRows() {
    String[] lines = new String[42];
    lines[0] = "Tanggal       Keterangan              Nominal          Saldo";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "02/01/2024    TARIKAN                 150.000,00 DB    850.000,00";
    }
    assertThat(rows(MARKED, lines)).hasSize(41);
  }

  @Test
  void findsNothingWithoutAHead() {
    assertThat(rows(STATEMENT, "02/01/2024    TRANSFER    150.000,00    850.000,00")).isEmpty();
  }

  @Test
  void headingThatCannotBeReadIsToldByItsNeighboursWhereTheOrderIsPrescribed() {
    List<Map<String, Value>> rows =
        rows(
            FAMILY,
            "Nama Lengkap        Jns Kelnin    Nama Ayah",
            "BUDI HARTONO        LAKI-LAKI     HARTONO");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("gender", new Value.Text("LAKI-LAKI"))
        .containsEntry("father", new Value.Text("HARTONO"));
  }

  @Test
  void numbersOfColumnsThatWereReadAmissAreNoRow() {
    List<Map<String, Value>> rows =
        rows(
            FAMILY,
            "No   Nama Lengkap        Jenis Kelamin    Nama Ayah",
            "a    2                   (3)              (4)",
            "1    BUDI HARTONO        LAKI-LAKI        HARTONO");
    assertThat(rows).hasSize(1);
  }

  private static Value number(String digits) {
    return new Value.Number(new BigDecimal(digits));
  }

  private static Value day(String day) {
    return new Value.Date(LocalDate.parse(day));
  }

  private static List<Map<String, Value>> rows(TableRows table, String... lines) {
    Vocabulary labels =
        Vocabulary.of(
            List.of(
                "date: tanggal | tanggal transaksi",
                "description: keterangan | description",
                "item: item",
                "quantity: quantity",
                "amount: amount",
                "debit: debet",
                "credit: kredit",
                "balance: saldo",
                "closing: saldo akhir",
                "opening: saldo awal",
                "period: periode",
                "amount: nominal | mutasi",
                "mark: d k",
                "name: nama lengkap",
                "gender: jenis kelamin",
                "father: nama ayah",
                "marital: status perkawinan",
                "relationship: hubungan keluarga"));
    return table
        .in(new MarkedText(Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines)), labels))
        .map(found -> ((Value.Items) found.value()).items())
        .orElse(List.of())
        .stream()
        .map(row -> ((Value.Row) row).columns())
        .toList();
  }
}
