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
import java.util.List;
import java.util.Map;
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
          Set.of("closing"));

  private static final TableRows FAMILY =
      new TableRows(
          "members",
          List.of(
              new Column("name", Kind.STRING, Set.of("name"), false),
              new Column("gender", Kind.STRING, Set.of("gender"), false),
              new Column("father", Kind.STRING, Set.of("father"), false)),
          Set.of("name", "father"),
          Set.of("closing"));

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
            Set.of("total"));
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
  void findsNothingWithoutAHead() {
    assertThat(rows(STATEMENT, "02/01/2024    TRANSFER    150.000,00    850.000,00")).isEmpty();
  }

  private static List<Map<String, Value>> rows(TableRows table, String... lines) {
    Vocabulary labels =
        Vocabulary.of(
            List.of(
                "date: tanggal",
                "description: keterangan | description",
                "item: item",
                "quantity: quantity",
                "amount: amount",
                "debit: debet",
                "credit: kredit",
                "balance: saldo",
                "closing: saldo akhir",
                "name: nama lengkap",
                "gender: jenis kelamin",
                "father: nama ayah"));
    return table
        .in(new MarkedText(Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines)), labels))
        .map(found -> ((Value.Items) found.value()).items())
        .orElse(List.of())
        .stream()
        .map(row -> ((Value.Row) row).columns())
        .toList();
  }
}
