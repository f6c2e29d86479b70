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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowProductTest {
  private static final String HEAD = "Item             Count    Price      Sum";
  private static final TableRows ROWS =
      new TableRows(
          "items",
          List.of(
              new Column("item", Kind.STRING, Set.of("item"), false),
              new Column("count", Kind.NUMBER, Set.of("count"), false),
              new Column("price", Kind.NUMBER, Set.of("price"), false),
              new Column("sum", Kind.NUMBER, Set.of("sum"), false)),
          Set.of("price", "sum"),
          Set.of(),
          Set.of(),
          Set.of(),
          List.of(),
          Optional.of(new RowProduct("count", "price", "sum")));

  private static List<Optional<Value>> counts(TextSource source, String... lines) {
    Vocabulary labels =
        Vocabulary.of(List.of("item: item", "count: count", "price: price", "sum: sum"));
    Value found =
        ROWS.in(new MarkedText(Layout.of(TypedPage.of(source, lines)), labels))
            .orElseThrow()
            .value();
    return ((Value.Items) found)
        .items().stream()
            .map(row -> ((Value.Row) row).columns())
            .map((Map<String, Value> columns) -> Optional.ofNullable(columns.get("count")))
            .toList();
  }

  private static Optional<Value> number(int count) {
    return Optional.of(new Value.Number(BigDecimal.valueOf(count)));
  }

  @Test
  void countThatWasNotSeenIsHowOftenThePriceGoesIntoTheAmount() {
    assertThat(
            counts(
                TextSource.OCR,
                HEAD,
                "Lamp                      24.50      24.50",
                "Chair            3        40.00      120.00",
                "Table                     200.00     400.00"))
        .containsExactly(number(1), number(3), number(2));
  }

  @Test
  void countThatLeavesARestOrHasNoColumnStaysOpen() {
    assertThat(
            counts(
                TextSource.OCR,
                HEAD,
                "Lamp                      24.50      29.16",
                "Chair            3        40.00      118.00"))
        .containsExactly(Optional.empty(), number(3));
    assertThat(
            counts(
                TextSource.OCR,
                "Item                      Price      Sum",
                "Lamp                      24.50      24.50"))
        .containsExactly(Optional.empty());
  }

  @Test
  void countThatATextLayerHasNotIsNotThere() {
    assertThat(counts(TextSource.TEXT_LAYER, HEAD, "Lamp                      24.50      24.50"))
        .containsExactly(Optional.empty());
  }
}
