package io.dossier.core.extraction.table;

import static io.dossier.core.extraction.table.RecognizedTable.column;
import static io.dossier.core.extraction.table.RecognizedTable.day;
import static io.dossier.core.extraction.table.RecognizedTable.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows as a recognizer leaves them: parts of cells lost, torn or read as other characters. */
class RecognizedRowsTest {
  private static final String HEAD = "Tanggal       Keterangan          Mutasi          Saldo";

  @Test
  void dayThatLostADigitBeginsARowAndLiesBetweenItsNeighbours() {
    assertThat(
            column(
                "date",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "02/0/2021     DUA                 101,74          9.770,06",
                "03/ 10/ 7021  TIGA                695,10          9.074,96",
                "05/10/2021    EMPAT               74,96           9.000,00",
                "08/10/2021    LIMA                100,00          8.900,00"))
        .containsExactly(
            day("2021-10-02"),
            day("2021-10-02"),
            day("2021-10-03"),
            day("2021-10-05"),
            day("2021-10-08"));
  }

  @Test
  void dayWithTwoDigitsOfItsYearLiesBetweenItsNeighboursToo() {
    assertThat(
            column(
                "date",
                "Tanggal     Keterangan          Mutasi          Saldo",
                "02.10.21    SATU                371.910         9.871.800",
                "05.10.21    DUA                 16.410          9.770.060",
                "0790.21     TIGA                14.310          9.074.960",
                "1210.21     EMPAT               2.300           9.000.000",
                "18.10.21    LIMA                2.300           9.000.000",
                "19.10.21    ENAM                2.300           9.000.000",
                "20.10.21    TUJUH               2.300           9.000.000",
                "21.10.21    DELAPAN             2.300           9.000.000"))
        .startsWith(day("2021-10-02"), day("2021-10-05"), day("2021-10-07"), day("2021-10-12"));
  }

  @Test
  void dayWhoseMonthLostALetterLiesBetweenItsNeighbours() {
    assertThat(
            column(
                "date",
                "Tanggal        Keterangan          Mutasi          Saldo",
                "02 Mei 2021    SATU                371.910         9.871.800",
                "05 Mer 2021    DUA                 16.410          9.770.060",
                "07 Mei 2021    TIGA                14.310          9.074.960",
                "17 Mei 2021    EMPAT               2.300           9.000.000",
                "07-Jum-2021    LIMA                2.300           9.000.000",
                "12 Juni 2021   ENAM                2.300           9.000.000"))
        .containsExactly(
            day("2021-05-02"),
            day("2021-05-05"),
            day("2021-05-07"),
            day("2021-05-17"),
            day("2021-06-07"),
            day("2021-06-12"));
  }

  @Test
  void whatIsLeftOfAMinusBehindAnAmountIsOneWhereOthersHaveIt() {
    assertThat(
            column(
                "amount",
                "Tanggal       Keterangan          Mutasi          Saldo",
                "02/10/2021    SATU                371,91-         9.871,80",
                "03/10/2021    DUA                 16,41           9.770,06",
                "04/10/2021    TIGA                14,31.          9.074,96",
                "05/10/2021    EMPAT               2,30-           9.000,00",
                "06/10/2021    LIMA                12 33.          9.000,00"))
        .containsExactly(
            number("-371.91"),
            number("16.41"),
            number("-14.31"),
            number("-2.30"),
            number("-12.33"));
    assertThat(
            column(
                "amount",
                "Tanggal       Keterangan          Mutasi          Saldo",
                "02/10/2021    SATU                371,91          9.871,80",
                "04/10/2021    TIGA                14,31.          9.074,96",
                "05/10/2021    EMPAT               2,30-           9.000,00"))
        .containsExactly(number("371.91"), number("14.31"), number("-2.30"));
  }

  @Test
  void markThatWasPartedFromItsAmountBelongsToIt() {
    assertThat(
            column(
                "amount",
                "Tanggal       Keterangan          Mutasi             Saldo",
                "02/10/2021    SATU                371.910,00 DB      9.871.800,00",
                "03/10/2021    DUA                 16.410,00          9.770.060,00",
                "04/10/2021    TIGA                14.310,00  DB      9.074.960,00",
                "05/10/2021    EMPAT               2.300,00 DB        9.000.000,00",
                "06/10/2021    LIMA                5.300,00  08       8.994.700,00"))
        .containsExactly(
            number("-371910.00"),
            number("16410.00"),
            number("-14310.00"),
            number("-2300.00"),
            number("-5300.00"));
  }

  @Test
  void dayNearTheOthersStaysAsItWasRead() {
    assertThat(
            column(
                "date",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "28/10/2021    DUA                 101,74          9.770,06",
                "03/10/2021    TIGA                695,10          9.074,96",
                "05/10/2021    EMPAT               74,96           9.000,00",
                "08/10/2021    LIMA                100,00          8.900,00"))
        .contains(day("2021-10-28"));
  }

  @Test
  void dayOfNoLikelyKindIsLeftOutAndItsRowKept() {
    assertThat(
            column(
                "date",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "05/0/2021     DUA                 101,74          9.770,06"))
        .containsExactly(day("2021-10-02"), Optional.empty());
  }

  @Test
  void dayThatCanHardlyBeReadBeginsARowBesideAmounts() {
    assertThat(
            column(
                "date",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "02/o1 1       DUA                 101,74          9.770,06",
                "02/10/2021    TIGA                695,10          9.074,96",
                "05/10/2021    EMPAT               74,96           9.000,00"))
        .containsExactly(
            day("2021-10-02"), day("2021-10-02"), day("2021-10-02"), day("2021-10-05"));
  }

  @Test
  void allAmountsOfARowBeginItWhereItsDayWasNotSeen() {
    assertThat(
            column(
                "date",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "              DUA                 101,74          9.770,06",
                "              DUA BELAS",
                "03/10/2021    TIGA                695,10          9.074,96",
                "05/10/2021    EMPAT               74,96           9.000,00"))
        .containsExactly(day("2021-10-02"), Optional.empty(), day("2021-10-03"), day("2021-10-05"));
  }

  @Test
  void dayOutsideOfThePeriodIsTheOneInsideThatLooksLikeIt() {
    assertThat(
            column(
                "date",
                "Periode       01/06/2021 - 30/06/2021",
                "",
                HEAD,
                "02/06/2021    SATU                1.628,20        9.871,80",
                "02/05/2021    DUA                 101,74          9.770,06",
                "03/06/2021    TIGA                695,10          9.074,96",
                "05/06/2021    EMPAT               74,96           9.000,00",
                "05/06/2021    LIMA                74,96           9.000,00",
                "08/05/2021    ENAM                100,00          8.900,00"))
        .containsExactly(
            day("2021-06-02"),
            day("2021-06-02"),
            day("2021-06-03"),
            day("2021-06-05"),
            day("2021-06-05"),
            day("2021-06-08"));
  }

  @Test
  void dayOutOfOrderIsTheOneInOrderThatLooksLikeIt() {
    assertThat(
            column(
                "date",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "12/10/2021    DUA                 101,74          9.770,06",
                "19/10/2021    TIGA                695,10          9.074,96",
                "10/10/2021    EMPAT               74,96           9.000,00",
                "19/10/2021    LIMA                74,96           8.900,00",
                "20/10/2021    ENAM                100,00          8.800,00"))
        .startsWith(day("2021-10-02"), day("2021-10-12"), day("2021-10-19"), day("2021-10-19"));
  }

  @Test
  void periodOfOneDayIsItsEndThatIsNearerToDaysWithoutTheirYear() {
    String[] rows = {
      "",
      HEAD,
      "02/06         SATU                1.628,20        9.871,80",
      "05/06         DUA                 101,74          9.770,06",
      "08/06         TIGA                695,10          9.074,96"
    };
    assertThat(column("date", with("Periode       01/06/2021", rows)))
        .containsExactly(day("2021-06-02"), day("2021-06-05"), day("2021-06-08"));
    assertThat(column("date", with("Periode       30/06/2021", rows)))
        .containsExactly(day("2021-06-02"), day("2021-06-05"), day("2021-06-08"));
    assertThat(column("date", with("Peri          01.06 .21 s/d 30.06.21", rows)))
        .containsExactly(day("2021-06-02"), day("2021-06-05"), day("2021-06-08"));
  }

  private static String[] with(String first, String[] rest) {
    return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
  }

  @Test
  void tornAmountsAreWhole() {
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                39,589 26       9.871,80",
                "03/10/2021    DUA                 399 94          9.770,06",
                "04/10/2021    TIGA                8.684:49        9.074,96",
                "05/10/2021    EMPAT               1.074,96        9.000,00",
                "06/10/2021    LIMA                10 .424.95      9.000,00",
                "07/10/2021    ENAM                4,11374.87      9.000,00",
                "07/10/2021    ENAM BELAS          1,79,41483      9.000,00",
                "08/10/2021    TUJUH               100,00          8.900,00",
                "09/10/2021    DELAPAN             120,00          8.780,00",
                "10/10/2021    SEMBILAN            130,00          8.650,00"))
        .startsWith(
            number("39589.26"),
            number("399.94"),
            number("8684.49"),
            number("1074.96"),
            number("10424.95"),
            number("411374.87"),
            number("179414.83"));
  }

  @Test
  void lastTwoDigitsAreTheDecimalsOfAColumnThatHasThem() {
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "03/10/2021    DUA                 52086           9.770,06",
                "04/10/2021    TIGA                -309            9.074,96",
                "05/10/2021    EMPAT               628,20          9.871,80",
                "06/10/2021    LIMA                627,20          9.871,80"))
        .startsWith(number("1628.20"), number("520.86"), number("-3.09"));
  }

  @Test
  void whatIsNoKnownMarkBehindAnAmountLeavesItWhole() {
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                1.628,20        9.871,80",
                "03/10/2021    DUA                 520 .86 O.     9.770,06",
                "04/10/2021    TIGA                2.010 42 0      9.074,96",
                "05/10/2021    EMPAT               628,20          9.871,80",
                "06/10/2021    LIMA                627,20          9.871,80"))
        .startsWith(number("1628.20"), number("520.86"), number("2010.42"));
  }

  @Test
  void groupsAreJoinedInAColumnWithoutDecimals() {
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                371 910         9.871.800",
                "03/10/2021    DUA                 16.410          9.770.060",
                "04/10/2021    TIGA                25 417 760      9.074.960",
                "05/10/2021    EMPAT               2.300           9.000.000",
                "06/10/2021    LIMA                25417 760       9.000.000"))
        .containsExactly(
            number("371910"),
            number("16410"),
            number("25417760"),
            number("2300"),
            number("25417760"));
  }

  @Test
  void marksReadAsOtherLettersOrDigitsAreThoseTheyAreLikest() {
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                371.910 DB      9.871.800",
                "03/10/2021    DUA                 16.410 CR       9.770.060",
                "04/10/2021    TIGA                14.310 08       9.074.960",
                "05/10/2021    EMPAT               2.300 CA        9.000.000",
                "06/10/2021    LIMA                2.310 D8        9.000.000"))
        .containsExactly(
            number("-371910"), number("16410"), number("-14310"), number("2300"), number("-2310"));
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                371,91 S        9.871,80",
                "03/10/2021    DUA                 16,41 H         9.770,06",
                "04/10/2021    TIGA                7,13 5          9.074,96",
                "05/10/2021    EMPAT               10,175          9.000,00"))
        .containsExactly(number("-371.91"), number("16.41"), number("-7.13"), number("-10.17"));
  }

  @Test
  void fewMarksThatWereReadWellTellThoseThatWereNot() {
    assertThat(
            column(
                "amount",
                HEAD,
                "02/10/2021    SATU                371,91 S        9.871,80",
                "03/10/2021    DUA                 16,41           9.770,06",
                "04/10/2021    TIGA                7,13 5          9.074,96",
                "05/10/2021    EMPAT               10,17 5         9.000,00",
                "06/10/2021    LIMA                16,41           9.770,06",
                "07/10/2021    ENAM                16,42           9.770,06",
                "08/10/2021    TUJUH               16,43           9.770,06",
                "09/10/2021    DELAPAN             371,92 S        9.871,80"))
        .startsWith(number("-371.91"), number("16.41"), number("-7.13"), number("-10.17"));
  }
}
