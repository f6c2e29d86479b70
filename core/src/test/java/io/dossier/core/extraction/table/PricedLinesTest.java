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
  void readsAmountsThatARecognizerToreWhereOthersHaveDecimals() {
    assertThat(
            rows(
                "KABEL 2.5 MM                     5.00",
                "SIMEN 50 KG                     193.75.",
                "PAIP PVC                        346 80",
                "SEWA KANOPI                     1,145 50",
                "LAMPU                           181:30",
                "TOTAL                           99.00"))
        .containsExactly(
            row("KABEL 2.5 MM", null, null, "5.00"),
            row("SIMEN 50 KG", null, null, "193.75"),
            row("PAIP PVC", null, null, "346.80"),
            row("SEWA KANOPI", null, null, "1145.50"),
            row("LAMPU", null, null, "181.30"));
  }

  @Test
  void readsCountsAndPricesBelowWithSpotsBesideThem() {
    assertThat(
            rows(
                "KABEL 2.5 MM                     5.00",
                "KERUSI                          49.50",
                "  6 x .8.25",
                "BATERI                          45.20",
                "  4. X 11.30",
                "CAT                              6.45",
                "  1@.6.45",
                "TOTAL                           99.00"))
        .containsExactly(
            row("KABEL 2.5 MM", null, null, "5.00"),
            row("KERUSI", "6", "8.25", "49.50"),
            row("BATERI", "4", "11.30", "45.20"),
            row("CAT", "1", "6.45", "6.45"));
  }

  @Test
  void timesAndNumbersOfTelephonesAreNoTornAmounts() {
    assertThat(
            rows(
                "MEE GORENG                       6.00",
                "14 48",
                "SURAU 2 21/03/2019             14 48",
                "TEH TARIK                       2.20",
                "TOTAL                           8.20"))
        .containsExactly(
            row("MEE GORENG", null, null, "6.00"), row("TEH TARIK", null, null, "2.20"));
  }

  /** Without decimals a blank parts a count from a number of pieces, and no digits. */
  @Test
  void tearsNoAmountWhereNoneHasDecimals() {
    assertThat(rows("GULA                  18.500", "KOPI    346 80", "TOTAL     18.500"))
        .containsExactly(row("GULA", null, null, "18500"));
  }

  @Test
  void partsACountFromThePriceBehindItByTheirProduct() {
    assertThat(
            rows(
                "BESI BETON            1136.500 136.500",
                "SABUN CUCI            4 54.000 216.000",
                "TOTAL                 352.500"))
        .containsExactly(
            row("BESI BETON", "1", "136500", "136500"), row("SABUN CUCI", "4", "54000", "216000"));
  }

  @Test
  void takesACountWithASpotBehindItWhereRowsAreCounted() {
    assertThat(
            rows(
                "1. KURSI                 96.000",
                "1 MEJA                   24.000",
                "7.OLI MESIN              94.500",
                "2 LAMPU                  13.500",
                "TOTAL                   228.000"))
        .containsExactly(
            row("KURSI", "1", null, "96000"),
            row("MEJA", "1", null, "24000"),
            row("OLI MESIN", "7", null, "94500"),
            row("LAMPU", "2", null, "13500"));
  }

  @Test
  void aNumberInTheTextIsNoQuantityWhereThePriceBelowTellsAnother() {
    assertThat(rows("Cable ties, pack of 10       27.20", "  4 x 6.80", "TOTAL           27.20"))
        .containsExactly(row("Cable ties, pack of 10", "4", "6.80", "27.20"));
  }

  @Test
  void aNumberABlankBehindTheTextBelongsToIt() {
    assertThat(
            rows(
                "1 CABLE TIES, PACK OF 10       27.20",
                "Cable ties, pack of 10         27.20",
                "TOTAL                          54.40"))
        .containsExactly(
            row("CABLE TIES, PACK OF 10", "1", null, "27.20"),
            row("Cable ties, pack of 10", null, null, "27.20"));
  }

  @Test
  void aCountThatWasReadAsALetterIsToldByPriceAndAmount() {
    assertThat(
            rows(
                "ROAST TURKEY       B     34.85     278.80",
                "LAMB SHANK         B     10.00      25.00",
                "VITAMIN            C     12.00      12.00",
                "TOTAL                              315.80"))
        .containsExactly(
            row("ROAST TURKEY", "8", "34.85", "278.80"),
            row("LAMB SHANK B", null, null, "25.00"),
            row("VITAMIN C", null, null, "12.00"));
  }

  @Test
  void theSignBetweenCountAndPriceMayLookLikeANought() {
    assertThat(rows("CAESAR SALAD", "   2 0 19.75       39.50", "TOTAL              39.50"))
        .containsExactly(row("CAESAR SALAD", "2", "19.75", "39.50"));
  }

  @Test
  void whatBeginsWithALabelAndGoesOnMayBeBought() {
    assertThat(
            rows(
                "Date palm seedling               9.00",
                "Date 14 03 2019                  9.00",
                "Date book",
                "  2 x 4.50                       9.00",
                "TOTAL                           18.00"))
        .containsExactly(
            row("Date palm seedling", null, null, "9.00"), row("Date book", "2", "4.50", "9.00"));
  }

  @Test
  void aSumWhoseLabelWasSeenInTwoPiecesIsNotBought() {
    MarkedText text =
        new MarkedText(
            Layout.of(
                TypedPage.of(
                    TextSource.OCR,
                    "ROTI           9.00",
                    "Sub|Total      9.00",
                    "TIP            1.00")),
            Vocabulary.of(List.of("total: sub total", "date: date")));
    assertThat(((Value.Items) LINES.in(text).orElseThrow().value()).items()).hasSize(1);
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
