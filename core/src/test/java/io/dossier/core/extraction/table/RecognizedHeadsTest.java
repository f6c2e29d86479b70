package io.dossier.core.extraction.table;

import static io.dossier.core.extraction.table.RecognizedTable.column;
import static io.dossier.core.extraction.table.RecognizedTable.day;
import static io.dossier.core.extraction.table.RecognizedTable.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecognizedHeadsTest {
  private static final String HEAD = "Tanggal       Keterangan          Mutasi          Saldo";

  @Test
  void headingOfMarksIsToldByTheMarks() {
    assertThat(
            column(
                "amount",
                "Tanggal       Keterangan          Mutasi     Debet   Saldo",
                "02/10/2021    SATU                371.910    DB      9.871.800",
                "03/10/2021    DUA                 16.410     CR      9.770.060",
                "04/10/2021    TIGA                14.310     be      9.074.960",
                "05/10/2021    EMPAT               2.300      CR      9.000.000"))
        .containsExactly(number("-371910"), number("16410"), number("-14310"), number("2300"));
  }

  @Test
  void misreadHeadingIsThatOfTheColumnItIsLikest() {
    assertThat(
            column(
                "description",
                "Tanggal       Kelerangon          Mutasi          Saldo",
                "02/10/2021    SATU                371.910         9.871.800"))
        .containsExactly(Optional.of(new Value.Text("SATU")));
  }

  @Test
  void headingOfDaysIsToldByTheDays() {
    for (String heading : List.of("Tergoal ", "        ")) {
      assertThat(
              column(
                  "date",
                  heading + "      Keterangan          Mutasi          Saldo",
                  "02/10/2021    SATU                371.910         9.871.800",
                  "03/10/2021    DUA                 16.410          9.770.060",
                  "04/10/2021    TIGA                14.310          9.074.960"))
          .containsExactly(day("2021-10-02"), day("2021-10-03"), day("2021-10-04"));
    }
  }

  @Test
  void numbersBehindAllHeadingsStandUnderTheOneThatWasNotSeen() {
    assertThat(
            column(
                "balance",
                "Tanggal       Keterangan          Mutasi",
                "02/10/2021    SATU                371.910         9.871.800",
                "03/10/2021    DUA                 16.410          9.770.060",
                "04/10/2021    TIGA                14.310          9.074.960"))
        .containsExactly(number("9871800"), number("9770060"), number("9074960"));
  }

  @Test
  void tornNumbersBetweenTheHeadingsStandUnderTheOneThatWasNotSeen() {
    assertThat(
            column(
                "amount",
                "Tanggal       Uralan Transaksi                    Saldo",
                "02/10/2021    SATU                371 .910 C      9.871.800",
                "03/10/2021    DUA                 16.410 D        9.770.060",
                "04/10/2021    TIGA                14 310 D        9.074.960"))
        .containsExactly(number("371910"), number("-16410"), number("-14310"));
  }

  @Test
  void wordsOfATextAreNoHeadings() {
    assertThat(
            column(
                "amount",
                "Tanggal       Keterangan                         Mutasi          Saldo",
                "02/10/2021    SATU                               371.910         9.871.800",
                "kemarin       KARTU DEBET DAN SALDO D K 444      16.410          9.770.060",
                "04/10/2021    TIGA                               14.310          9.074.960"))
        .contains(number("371910"), number("14310"));
  }

  @Test
  void headOfASummaryIsNoneWhereAnotherStandsOverDays() {
    assertThat(
            column(
                "amount",
                "Debet                             Saldo",
                "6.530.710                         8.125.760",
                "",
                "181           Keterangan          Mutasi          Saldo",
                "02/10/2021    SATU                371.910         9.871.800",
                "03/10/2021    DUA                 16.410          9.770.060",
                "04/10/2021    TIGA                14.310          9.074.960"))
        .containsExactly(number("371910"), number("16410"), number("14310"));
  }

  @Test
  void rowWithADayBehindItsNumberIsNoHead() {
    assertThat(
            column(
                "amount",
                "No    Tanggal       Keterangan                 Mutasi          Saldo",
                "1     02/10/2021    SATU                       371.910         9.871.800",
                "2     03/10/2021    DEBET  D K                 16.410          9.770.060",
                "3     04/10/2021    TIGA                       14.310          9.074.960"))
        .containsExactly(number("371910"), number("16410"), number("14310"));
  }

  @Test
  void rowWithADayThatLacksItsYearIsNoPartOfTheHeadAboveIt() {
    assertThat(
            column(
                "amount",
                "Periode       2 Oktober 2021 - 31 Oktober 2021",
                "Tanggal       Keterangan                 Mutasi          Saldo",
                "02 Okt        DEBET  D K                 371.910         9.871.800",
                "03 Okt        DUA                        16.410          9.770.060",
                "04 Okt        TIGA                       14.310          9.074.960"))
        .containsExactly(number("371910"), number("16410"), number("14310"));
  }

  @Test
  void linesCloseAboveTakeNoRoomFromAHeadOfTwoLines() {
    assertThat(
            column(
                "date",
                "Jalan Melati 12",
                "Tegalasih 73857",
                "Waktu         Keterangan          Mutasi          Saldo",
                "Buku",
                "02/10/2021    SATU                371.910         9.871.800"))
        .containsExactly(day("2021-10-02"));
  }

  @Test
  void misreadHeadingOfAmountsThatGoStandsBesideThatOfThoseThatCome() {
    assertThat(
            column(
                "amount",
                "Tanggal       Keterangan     Pengelvaram   Mutasi        Saldo",
                "02/10/2021    SATU           371.910                     9.871.800",
                "03/10/2021    DUA                          16.410        9.770.060"))
        .containsExactly(number("-371910"), number("16410"));
  }

  @Test
  void misreadHeadingOverTheLongestTextsIsTheirs() {
    assertThat(
            column(
                "description",
                "Tanggal       Kmnpa      Vrvdinpnsed          Mutasi          Saldo",
                "02/10/2021    Kas        SATU BELAS           371.910         9.871.800",
                "03/10/2021    Bank       DUA BELAS            16.410          9.770.060",
                "04/10/2021    Kasir      TIGA BELAS           14.310          9.074.960"))
        .containsExactly(
            Optional.of(new Value.Text("SATU BELAS")),
            Optional.of(new Value.Text("DUA BELAS")),
            Optional.of(new Value.Text("TIGA BELAS")));
  }

  @Test
  void rowThatBeginsWithADayIsNoHeadWhateverItsWordsAre() {
    assertThat(
            column(
                "description",
                HEAD,
                "02/10/2021    SATU                371.910         9.871.800",
                "03/10/2021    Saldo mutasi        16.410          9.770.060",
                "04/10/2021    TIGA                14.310          9.074.960"))
        .containsExactly(
            Optional.of(new Value.Text("SATU")),
            Optional.of(new Value.Text("Saldo mutasi")),
            Optional.of(new Value.Text("TIGA")));
  }

  @Test
  void textsWithoutAHeadingStandUnderTheOneThatWasNotSeen() {
    assertThat(
            column(
                "description",
                "Tanggal                           Mutasi          Saldo",
                "02/10/2021    SATU BELAS          371.910         9.871.800",
                "03/10/2021    DUA BELAS           16.410          9.770.060",
                "04/10/2021    TIGA BELAS          14.310          9.074.960"))
        .containsExactly(
            Optional.of(new Value.Text("SATU BELAS")),
            Optional.of(new Value.Text("DUA BELAS")),
            Optional.of(new Value.Text("TIGA BELAS")));
  }

  @Test
  void headingOfTwoLinesStandsApartFromTheOneItWasGluedTo() {
    assertThat(
            column(
                "date",
                "Waktu Uraian Jenis                Mutasi          Saldo",
                "Buku",
                "02/10/2021    SATU                371.910         9.871.800"))
        .containsExactly(day("2021-10-02"));
  }

  @Test
  void textThatBeginsLikeALabelOfTheEndIsARowWhereNumbersStandBesideIt() {
    List<Optional<Value>> texts =
        column(
            "description",
            "Tanggal       Keterangan               Mutasi       Saldo     Kode",
            "02/10/2021    SATU                     371.910      9.800     1",
            "03/10/2021    Freight and packing      16.410       9.700     2",
            "04/10/2021    TIGA                     14.310       9.000     3",
            "05/10/2021    Freight                  2.300        9.000     4",
            "06/10/2021    LIMA                     2.300        9.000     5");
    assertThat(texts)
        .containsExactly(
            Optional.of(new Value.Text("SATU")),
            Optional.of(new Value.Text("Freight and packing")),
            Optional.of(new Value.Text("TIGA")));
  }

  @Test
  void oneHeadingAmongOthersThatWereReadAmissIsAHeadOverDays() {
    String[] table = {
      "Tgl           Ketrngn             Mutasi          Sakko",
      "02 10 2021    SATU                371.910         9.871.800",
      "03/10/2021    DUA                 16.410          9.770.060",
      "04/10/2021    TIGA                14.310          9.074.960",
      "05/10/2021    EMPAT               2.300           9.000.000"
    };
    assertThat(column("amount", table))
        .containsExactly(number("371910"), number("16410"), number("14310"), number("2300"));
    assertThat(column("date", table)).contains(day("2021-10-03"), day("2021-10-05"));
  }
}
