package io.dossier.core.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricedLinesTest {
  private static final PricedLines LINES =
      new PricedLines("lineItems", Set.of("total"), Set.of("date"));

  @Test
  void readsQuantityAndPriceWhoseProductIsTheAmount() {
    assertThat(
            rows(
                "KEDAI MELUR",
                "Date: 14/03/2019            9.00",
                "NOTEBOOK A5            2      4.50      9.00",
                "PEN BLUE       x3       RM2.40          7.20 SR",
                "TOTAL                                  16.20"))
        .containsExactly(
            row("NOTEBOOK A5", "2", "4.50", "9.00"), row("PEN BLUE", "3", "2.40", "7.20"));
  }

  @Test
  void takesTheTextFromTheRowAboveAndACountFromItsFront() {
    assertThat(
            rows(
                "ROTI BAKAR SPECIAL",
                "2 x 4.50                         9.00",
                "1 TEH TARIK                      2.20",
                "TOTAL                           11.20",
                "SERVICE HERO                     1.00"))
        .containsExactly(
            row("ROTI BAKAR SPECIAL", "2", "4.50", "9.00"), row("TEH TARIK", "1", null, "2.20"));
  }

  /** Two grammars see such an amount; it counts once. */
  @ParameterizedTest
  @ValueSource(strings = {"4.50SR", "4.50S", "4.50 Z", "4.50 SR", "4.50*", "RM4.50SR"})
  void readsAnAmountWithTheCodeOfItsTaxOnce(String amount) {
    assertThat(
            rows(
                "TEH O AIS                       " + amount,
                "TOTAL                           4.50"))
        .containsExactly(row("TEH O AIS", null, null, "4.50"));
  }

  @Test
  void takesACountThatStandsApartFromItsText() {
    assertThat(
            rows("2        MEE GORENG              13.00", "TOTAL                           13.00"))
        .containsExactly(row("MEE GORENG", "2", null, "13.00"));
  }

  @Test
  void fillsQuantityAndPriceFromTheRowBelow() {
    assertThat(
            rows(
                "Beras 5 kg                     140.000",
                "   2 @ 70.000",
                "Gula                            18.500",
                "TOTAL                          158.500"))
        .containsExactly(
            row("Beras 5 kg", "2", "70000", "140000"), row("Gula", null, null, "18500"));
  }

  @Test
  void findsNothingWhereNothingIsBought() {
    assertThat(
            LINES.in(
                new MarkedText(
                    Layout.of(TypedPage.of(TextSource.OCR, "KEDAI MELUR", "Date: 14/03/2019")),
                    vocabulary())))
        .isEmpty();
  }

  private static Map<String, Value> row(
      String description, String quantity, String price, String amount) {
    Map<String, Value> row = new java.util.HashMap<>();
    row.put("description", new Value.Text(description));
    row.put("amount", new Value.Number(new BigDecimal(amount)));
    if (quantity != null) {
      row.put("quantity", new Value.Number(new BigDecimal(quantity)));
    }
    if (price != null) {
      row.put("unitPrice", new Value.Number(new BigDecimal(price)));
    }
    return row;
  }

  private static List<Map<String, Value>> rows(String... lines) {
    MarkedText text = new MarkedText(Layout.of(TypedPage.of(TextSource.OCR, lines)), vocabulary());
    return ((Value.Items) LINES.in(text).orElseThrow().value())
        .items().stream().map(item -> ((Value.Row) item).columns()).toList();
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.of(List.of("total: total", "date: date"));
  }
}
