package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnSumsTest {
  @Test
  void aSubtotalIsTheSumOfItsLinesAndATotalThatOfSubtotalAndTax() {
    String[] page = {
      "Design                160.00",
      "Balloons              316.00",
      "Hot air                20.00",
      "Net total             496.00",
      "VAT                    75.04",
      "Due                   571.04"
    };

    assertThat(those(ColumnSums::sum, page)).containsExactly("496.00", "571.04");
    assertThat(those(ColumnSums::part, page))
        .containsExactly("160.00", "316.00", "20.00", "496.00", "75.04");
  }

  @Test
  void aSumMayStandBesideTheColumnOfItsParts() {
    String[] page = {
      "Rate     Base              Tax",
      "7%     160.00            11.20",
      "19%    336.00            63.84",
      "Taxes together 75.04"
    };

    assertThat(those(ColumnSums::sum, page)).containsExactly("75.04");
    assertThat(those(ColumnSums::part, page)).containsExactly("11.20", "63.84");
  }

  @Test
  void amountsAloneInTheirRowsAreOneColumn() {
    String[] page = {
      "Net total: 496.00", "                         Taxes: 75.04", "Due payable: 571.04"
    };

    assertThat(those(ColumnSums::sum, page)).containsExactly("571.04");
  }

  @Test
  void nothingIsASumOfOneAmountNorOfThoseBelow() {
    assertThat(those(ColumnSums::sum, "Lamp    12.00", "Total   12.00")).isEmpty();
    assertThat(those(ColumnSums::sum, "Total   30.00", "Lamp    12.00", "Desk    18.00")).isEmpty();
  }

  @Test
  void aPageOfThousandsOfAmountsIsLookedThroughInTime() {
    String[] page = new String[6000];
    for (int i = 0; i < page.length; i++) {
      page[i] = "Booking " + i + "     " + (1_000 + 7 * i) + ".37";
    }
    assertThat(assertTimeout(Duration.ofSeconds(20), () -> those(ColumnSums::sum, page)))
        .hasSizeLessThan(page.length);
  }

  private static List<String> those(BiPredicate<ColumnSums, Integer> which, String... page) {
    List<ColumnSums.Amount> amounts = new ArrayList<>();
    Layout.of(TypedPage.of(TextSource.TEXT_LAYER, page))
        .segments()
        .forEach(
            segment ->
                new Amounts()
                    .in(segment).stream()
                        .filter(match -> match.traits().contains("decimals"))
                        .forEach(
                            match ->
                                amounts.add(
                                    new ColumnSums.Amount(
                                        ((Value.Number) match.value()).number(), match.span()))));
    ColumnSums sums = new ColumnSums(amounts);
    return IntStream.range(0, amounts.size())
        .filter(index -> which.test(sums, index))
        .mapToObj(index -> amounts.get(index).number().toPlainString())
        .toList();
  }
}
