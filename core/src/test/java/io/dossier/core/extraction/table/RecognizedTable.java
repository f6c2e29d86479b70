package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A statement of an account as a recognizer reads it, and what stands in its columns. */
final class RecognizedTable {
  private static final TableRows ROWS =
      new TableRows(
          "transactions",
          List.of(
              new Column("date", Kind.DATE, Set.of("date"), false),
              new Column("description", Kind.STRING, Set.of("description"), false),
              new Column("amount", Kind.NUMBER, Set.of("debit"), true),
              new Column("amount", Kind.NUMBER, Set.of("amount"), false),
              new Column("amount", Kind.ENUM, Set.of("mark"), false),
              new Column("balance", Kind.NUMBER, Set.of("balance"), false)),
          Set.of("date"),
          Set.of("shipping"),
          Set.of(),
          Set.of("period"),
          List.of(),
          Optional.empty());

  static Optional<Value> number(String digits) {
    return Optional.of(new Value.Number(new BigDecimal(digits)));
  }

  static Optional<Value> day(String day) {
    return Optional.of(new Value.Date(LocalDate.parse(day)));
  }

  static List<Optional<Value>> column(String name, String... lines) {
    return column(name, List.of(List.of(lines)));
  }

  static List<Optional<Value>> column(String name, List<List<String>> pages) {
    Vocabulary labels =
        Vocabulary.of(
            List.of(
                "date: tanggal | waktu buku",
                "description: keterangan | uraian jenis | transaksi",
                "amount: mutasi | jumlah transaksi",
                "debit: debet | pengeluaran",
                "mark: d k",
                "balance: saldo",
                "period: periode",
                "shipping: freight",
                "reference: kode"));
    List<Optional<Value>> values = new ArrayList<>();
    Value found =
        ROWS.in(new MarkedText(Layout.of(TypedPage.pages(TextSource.OCR, pages)), labels))
            .orElseThrow()
            .value();
    for (Value row : ((Value.Items) found).items()) {
      Map<String, Value> columns = ((Value.Row) row).columns();
      values.add(Optional.ofNullable(columns.get(name)));
    }
    return values;
  }

  private RecognizedTable() {}
}
