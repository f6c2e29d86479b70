package io.dossier.core.extraction.table;

import static io.dossier.core.extraction.table.RecognizedTable.column;
import static io.dossier.core.extraction.table.RecognizedTable.day;
import static io.dossier.core.extraction.table.RecognizedTable.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadHeadsTest {
  private static final String[] THREE_PLACES = {
    "Periode  1 Oktober 2021 - 31 Oktober 2021",
    "TA",
    "02/10/2021  SATU BELAS    654321    1.700,00                9.871,80",
    "03/10/2021  DUA BELAS     654322              230,50       10.102,30",
    "            DAN LAGI",
    "04/10/2021  TIGA BELAS    654323    102,30                 10.000,00",
    "05/10/2021  EMPAT BELAS   654324    500,00                  9.500,00"
  };

  private static String without(String row, int from, int to) {
    return row.length() < to
        ? row
        : row.substring(0, from) + " ".repeat(to - from) + row.substring(to);
  }

  private static String[] withoutBalances() {
    String[] rows = THREE_PLACES.clone();
    for (int i = 2; i < rows.length; i++) {
      rows[i] = without(rows[i], 58, Math.max(58, rows[i].length()));
    }
    return rows;
  }

  @Test
  void columnsAreToldByWhatStandsInThem() {
    assertThat(column("date", THREE_PLACES))
        .containsExactly(
            day("2021-10-02"), day("2021-10-03"), day("2021-10-04"), day("2021-10-05"));
    assertThat(column("amount", THREE_PLACES))
        .containsExactly(
            number("-1700.00"), number("230.50"), number("-102.30"), number("-500.00"));
    assertThat(column("balance", THREE_PLACES))
        .containsExactly(
            number("9871.80"), number("10102.30"), number("10000.00"), number("9500.00"));
    assertThat(column("description", THREE_PLACES))
        .contains(Optional.of(new Value.Text("SATU BELAS")));
  }

  @Test
  void oneColumnOfAmountsBesideBalancesHoldsBoth() {
    assertThat(
            column(
                "amount",
                "02/10/2021    SATU BELAS          371.910         9.871.800",
                "03/10/2021    DUA BELAS           16.410          9.855.390",
                "04/10/2021    TIGA BELAS          14.310          9.869.700",
                "05/10/2021    EMPAT BELAS         2.300           9.867.400"))
        .containsExactly(number("371910"), number("16410"), number("14310"), number("2300"));
  }

  @Test
  void twoColumnsThatAreNeverBothFilledAreWhatGoesAndWhatComes() {
    assertThat(column("amount", withoutBalances()))
        .containsExactly(
            number("-1700.00"), number("230.50"), number("-102.30"), number("-500.00"));
  }

  @Test
  void tornDaysAndAmountsTellColumnsWhereNoRowHasTwoOfTheFirst() {
    String[] torn = {
      "TARIKH                                             Depl",
      "02 10 2021  SATU BELAS              1 700,00        9 871,80",
      "03 10 2021  DUA BELAS      230,50                  10. 102,30",
      "04 .10 2021 TIGA BELAS              102 ,30        10 000.00",
      "05 10 2021  EMPAT BELAS    500,00                   9 500,00"
    };
    assertThat(column("amount", torn))
        .containsExactly(number("1700.00"), number("-230.50"), number("102.30"), number("-500.00"));
    assertThat(column("balance", torn))
        .containsExactly(
            number("9871.80"), number("10102.30"), number("10000.00"), number("9500.00"));
  }

  @Test
  void amountsThatLeadNowhereAreOfNoAccount() {
    assertThatThrownBy(
            () ->
                column(
                    "amount",
                    "02/10/2021    SATU BELAS          371.910         9.871.800",
                    "03/10/2021    DUA BELAS           16.410          1.855.390",
                    "04/10/2021    TIGA BELAS          14.310          3.869.700"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aRowsTextGoesOnBelowIt() {
    assertThat(column("description", List.of(List.of(THREE_PLACES))))
        .contains(Optional.of(new Value.Text("DUA BELAS DAN LAGI")));
  }
}
