package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowProductsTest {
  @Test
  void anAmountThatIsNotQuantityTimesPriceIsFound() {
    assertThat(
            suspects(
                "Cable      39      244.92      7,551.88",
                "Hinge      22      575.30     12,656.60",
                "Timber      3      767.15      2,301.45"))
        .containsExactly("7,551.88");
  }

  @Test
  void aPriceThatIsPrintedUnderItsAmountIsFound() {
    assertThat(
            suspects(
                "Paper                      29.764.620,00",
                "Rp 794.540,00 x 153,00",
                "Rice                      213.720.000,00",
                "Rp 4.110.000,00 x 52,00"))
        .containsExactly("794.540,00");
  }

  @Test
  void theSizeOfAThingExplainsNoDifference() {
    String[] rows = {
      "1    Consulting           unit      1      467,00        347,00",
      "2    Cartridge            set      36      553,00     19.908,00",
      "3    Chair                pcs       7      549,00      3.843,00",
      "4    Pallet 120x80        set       1      143,00        143,00",
      "5    Tiles 25 kg          pcs       1      710,00        710,00",
      "6    Training             set       9      266,37      2.397,33",
      "Total                                               27.348,33",
      "Thank you"
    };
    assertThat(suspects(rows)).containsExactly("467,00");
    rows[7] = "Deposit paid before                                    120,00";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void thePriceOfTheOnlyRowIsFoundWhereItsAmountIsBorneOut() {
    assertThat(
            suspects(
                "Consulting             8       741.00        5,448.00",
                "Sales Tax                                      544.80",
                "Total                                        5,992.80"))
        .contains("741.00");
  }

  @Test
  void anAmountSinceTheBeginningOfTheYearIsNoProductOfItsRow() {
    assertThat(
            suspects(
                "Basic pay         1,00     17.800.000,00    17.800.000,00    124.600.000,00",
                "Overtime          1,00        555.000,00       555.000,00      3.885.000,00",
                "Gross pay                                   18.355.000,00    128.485.000,00"))
        .isEmpty();
  }

  @Test
  void aMultiplicationWhoseNumbersStandApartIsHeld() {
    assertThat(
            suspects(
                "Paper                      29.764.620,00",
                "Rp 794.540,00  x 153,00  pieces",
                "Rice                      213.720.000,00",
                "Rp 4.110.000,00  x 52,00  pieces"))
        .containsExactly("794.540,00");
  }

  @Test
  void theSizeOfAThingIsNoMultiplication() {
    assertThat(
            suspects(
                "Cable 3x2,5            1      22,07        22,07",
                "Cleaning              26     500,59    13.015,34",
                "Rent                  40      76,00     3.040,00",
                "Printing              34     600,00    20.400,00"))
        .isEmpty();
  }

  @Test
  void aQuantityWithItsUnitIsHeld() {
    assertThat(
            suspects(
                "Software      33 pcs      775,66      15.696,78",
                "Hose          14 set       98,00       1.372,00"))
        .contains("775,66");
    assertThat(
            suspects(
                "Software      33 pcs      475,66      15.696,78",
                "Hose          14 set       98,00       1.372,00"))
        .isEmpty();
  }

  @Test
  void aPriceWithTheRateOfItsTaxBehindItIsHeld() {
    assertThat(
            suspects(
                "Hosting       12      $455.25 8.25%       $5,463.00",
                "Chair         10      $984.15 8.25%       $6,841.50",
                "Advice        21      $486.00 8.25%      $10,206.00"))
        .contains("984.15");
  }

  @Test
  void theOneRowOfATableThatIsNoProductIsFoundHoweverFewItsDigits() {
    String[] rows = {
      "Hinge      22      575.30     12,656.60",
      "Timber      3      767.15      2,301.45",
      "Paint       7      121.10        847.70",
      "Brush      12       10.50        126.00",
      "Nails       1      617.00        507.00",
      "Total                         16,438.75"
    };
    assertThat(suspects(rows)).contains("617.00");
    rows[4] = "Nails       1      507.00        507.00";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void columnsThatStandCloseAreToldApart() {
    assertThat(
            suspects(
                "Basic pay       20  1.030.000,00 20.600.000,00 123.600.000,00",
                "Incentive        1  2.203.761,00 2.203.761,00 13.222.566,00",
                "Duty travel      4  742.500,00 2.970.000,00 17.820.000,00",
                "Meals            7  167.241,00 1.170.687,00 7.024.122,00"))
        .isEmpty();
    assertThat(
            suspects(
                "Basic pay       20  1.030.000,00 20.600.000,00 123.600.000,00",
                "Incentive        1  2.203.761,00 2.203.761,00 13.222.566,00",
                "Duty travel      4  942.500,00 2.970.000,00 17.820.000,00",
                "Meals            7  167.241,00 1.170.687,00 7.024.122,00"))
        .contains("942.500,00");
  }

  /** An invoice of one row, with its multiplication printed under it. */
  private static List<String> oneRow(String amount) {
    return suspects(
        "1  Rice, 25 kg                   " + amount,
        "Rp 2.450.000,00 x 1",
        "Harga Jual / Penggantian         2.450.000,00",
        "Dikurangi Potongan Harga           245.000,00",
        "Dasar Pengenaan Pajak            2.205.000,00",
        "PPN = 10% x Dasar Pengenaan Pajak  220.500,00");
  }

  @Test
  void theOnlyRowIsHeldAgainstItsProductAndTheTotalTogether() {
    assertThat(oneRow("7.950.000,00")).contains("7.950.000,00");
  }

  @Test
  void theOnlyRowThatFitsIsBelieved() {
    assertThat(oneRow("2.450.000,00")).isEmpty();
  }

  @Test
  void theOnlyRowMayBeLessByADiscountThatIsPrinted() {
    assertThat(oneRow("2.205.000,00")).isEmpty();
  }

  /** A quantity with two decimals may be taken for a price, and the other way round. */
  private static List<String> byHalves(String price) {
    return suspects(
        "Cable duct        14     539.99    7,559.86",
        "Wall socket        4     390.40    1,561.60",
        "Pallet          8.25     500.34    4,127.81",
        "Maintenance        1     256.60      256.60",
        "Safety shoes    0.50     " + price + "      168.50");
  }

  @Test
  void aPriceThatWasChangedIsSuspectedThoughItsQuantityHasDecimals() {
    assertThat(byHalves("937.00")).contains("937.00");
  }

  @Test
  void aQuantityWithDecimalsTimesItsPriceIsBelieved() {
    assertThat(byHalves("337.00")).isEmpty();
  }

  @Test
  void twoAmountsOfOtherRowsMakeNoDiscountOfARow() {
    String[] rows = {
      "Loan             1      595.000      595.000",
      "Savings          1      225.000      225.000",
      "Health          10        4.050       40.500",
      "Pension          1       81.000       81.000",
      "Income tax       2      411.250      202.500",
      "Total                                1.144.000"
    };
    assertThat(suspects(rows)).containsExactly("411.250");
    rows[4] = "Income tax       2      101.250      202.500";
    assertThat(suspects(rows)).isEmpty();
  }

  /** A table of ten rows, one of which has this price, and a charge that is printed nowhere. */
  private static List<String> oneOfTen(String price) {
    return suspects(
        "Hosting          2      566.00      1,132.00",
        "Logo design      1      628.00        628.00",
        "Switch        2.75      157.88        434.17",
        "Bolts            1       36.87         36.87",
        "Helmet           9      205.00      1,845.00",
        "Training         6      394.00      2,364.00",
        "Docking         28      656.00     18,368.00",
        "Photography     11      890.00      9,790.00",
        "Management      31       31.28        969.68",
        "Gauge            1      " + price + "        574.10");
  }

  @Test
  void aSmallDifferenceIsFoundInARowOfALongTable() {
    assertThat(oneOfTen("604.10")).contains("604.10");
  }

  @Test
  void aDiscountOfWholePercentsIsLeftInARowOfALongTable() {
    assertThat(oneOfTen("574.10")).isEmpty();
    assertThat(oneOfTen("585.82")).isEmpty();
  }

  @Test
  void anAmountThatIsBorneOutIsHeldAgainstItsRowWhereThreeOthersHold() {
    String[] rows = {
      "Advice          1     973,00 EUR       833,00 EUR",
      "Paper           1     580,08 EUR       580,08 EUR",
      "Pallet         39     515,61 EUR    20.108,79 EUR",
      "Lamp           11     208,00 EUR     2.288,00 EUR",
      "VAT                                  4.761,97 EUR",
      "Total                               28.571,84 EUR"
    };
    assertThat(suspects(rows)).containsExactly("973,00");
    rows[0] = "Advice          1     833,00 EUR       833,00 EUR";
    assertThat(suspects(rows)).isEmpty();
  }

  /** Receipts print columns without a blank between them where a price is long. */
  private static List<String> together(String first) {
    return suspects(
        "Consulting   " + first,
        "Training     3126.500,00379.500,00",
        "Paper        248.310,0096.620,00",
        "Toner        1745.225,00745.225,00",
        "Total        1.330.345,00");
  }

  @Test
  void numbersThatRunTogetherAreHeldEachByItself() {
    assertThat(together("1709.000,00109.000,00")).contains("709.000,00");
    assertThat(together("1109.000,00109.000,00")).isEmpty();
  }
}
