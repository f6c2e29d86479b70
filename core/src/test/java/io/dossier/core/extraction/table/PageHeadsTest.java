package io.dossier.core.extraction.table;

import static io.dossier.core.extraction.table.RecognizedTable.column;
import static io.dossier.core.extraction.table.RecognizedTable.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageHeadsTest {
  private static final List<String> WITH_HEAD =
      List.of(
          "Tanggal       Keterangan          Mutasi          Saldo",
          "05/10/2021    EMPAT               2.300           9.072.660",
          "06/10/2021    LIMA                8.700           9.063.960",
          "07/10/2021    ENAM                3.960           9.060.000");

  private static List<String> under(String head) {
    return List.of(
        "Periode 1 Oktober 2021",
        head,
        "02/10/2021    SATU                371.910         9.871.800",
        "03/10/2021    DUA                 16.410          9.770.060",
        "04/10/2021    TIGA                14.310          9.074.960");
  }

  @Test
  void pageWhoseHeadWasNotReadHasThatOfAnother() {
    assertThat(column("amount", List.of(under("Trgl"), WITH_HEAD)))
        .containsExactly(
            number("371910"),
            number("16410"),
            number("14310"),
            number("2300"),
            number("8700"),
            number("3960"));
  }

  @Test
  void headWithFewerColumnsAtTheSamePlacesHasThoseOfAnother() {
    assertThat(
            column(
                "amount",
                List.of(
                    under("Tanggal       Katmnpa             Matau           Saldo"), WITH_HEAD)))
        .startsWith(number("371910"), number("16410"), number("14310"));
  }

  @Test
  void headThatLacksOneOfTwoColumnsOfAmountsHasItFromAnother() {
    assertThat(
            column(
                "amount",
                List.of(
                    List.of(
                        "Tanggal       Keterangan     Debet                        Saldo",
                        "02/10/2021    SATU           371.910                      9.871.800",
                        "03/10/2021    DUA                          16.410         9.770.060"),
                    List.of(
                        "Tanggal       Keterangan     Debet         Mutasi         Saldo",
                        "04/10/2021    TIGA           14.310                       9.074.960"))))
        .containsExactly(number("-371910"), number("16410"), number("-14310"));
  }

  @Test
  void headingThatWasTakenForAnotherOneIsThatOfTheOtherPage() {
    assertThat(
            column(
                "description",
                List.of(
                    under("Tanggal       Saldo               Mutasi          Katmnpa"), WITH_HEAD)))
        .startsWith(Optional.empty());
    assertThat(
            column(
                "balance",
                List.of(
                    under("Tanggal       Keterangan          Debet           Katmnpa"), WITH_HEAD)))
        .startsWith(number("9871800"), number("9770060"), number("9074960"));
  }

  @Test
  void headWithColumnsElsewhereStaysAsItIs() {
    assertThat(
            column(
                "balance",
                List.of(
                    List.of(
                        "Tanggal       Saldo               Cabang          Kasir",
                        "02/10/2021    371.910             88              41",
                        "03/10/2021    16.410              88              42",
                        "04/10/2021    14.310              88              43"),
                    WITH_HEAD)))
        .startsWith(number("371910"), number("16410"), number("14310"));
  }

  @Test
  void daysElsewhereStandUnderNoUnreadHead() {
    assertThat(
            column(
                "amount",
                List.of(
                    List.of(
                        "Cicilan                           02/10/2021      371.910",
                        "Cicilan                           03/10/2021      16.410",
                        "Cicilan                           04/10/2021      14.310"),
                    WITH_HEAD)))
        .containsExactly(number("2300"), number("8700"), number("3960"));
  }
}
