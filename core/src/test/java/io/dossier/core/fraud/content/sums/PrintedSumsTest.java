package io.dossier.core.fraud.content.sums;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedSumsTest {
  private static List<String> suspects(String... rows) {
    return PrintedSums.of(TypedPage.of(TextSource.TEXT_LAYER, rows)).contradictions().stream()
        .flatMap(contradiction -> contradiction.suspects().stream())
        .map(Contradiction.Place::text)
        .toList();
  }

  @Test
  void anAmountThatItsSumContradictsByADigitIsFound() {
    assertThat(
            suspects(
                "Basic pay            5.700.000",
                "Transport              221.340",
                "Allowance            9.225.115",
                "Gross pay           11.146.455"))
        .contains("9.225.115");
  }

  @Test
  void amountsThatAddUpAreBelieved() {
    assertThat(
            suspects(
                "Basic pay            5.700.000",
                "Transport              221.340",
                "Allowance            5.225.115",
                "Gross pay           11.146.455"))
        .isEmpty();
  }

  @Test
  void aTotalThatDiffersInAllDigitsMayHoldWhatIsNotPrinted() {
    assertThat(
            suspects(
                "Paper                  471.12",
                "Ink                  1,238.45",
                "Total                1,893.26"))
        .isEmpty();
  }

  @Test
  void aDifferenceThatIsPrintedElsewhereIsExplained() {
    assertThat(
            suspects(
                "Deposit received on 3 March      400.00",
                "Thank you.",
                "Paper                 1,471.12",
                "Ink                   1,238.45",
                "Total                 2,309.57"))
        .isEmpty();
  }

  @Test
  void aDiscountOfPercentsIsExplained() {
    assertThat(
            suspects(
                "Less 10% for regular customers",
                "Paper                 1,261.55",
                "Ink                   1,738.45",
                "Total                 2,700.00"))
        .isEmpty();
  }

  @Test
  void aRoundedTotalIsExplained() {
    assertThat(
            suspects(
                "Bread                   471.12",
                "Milk                  1,238.43",
                "Total                 1,710.00"))
        .isEmpty();
  }

  @Test
  void whatWasPaidLessTheTotalIsTheChange() {
    assertThat(
            suspects(
                "Total                  469.40",
                "Cash                   979.40",
                "Change                  10.00"))
        .contains("979.40");
    assertThat(
            suspects(
                "Total                  469.40",
                "Cash                   479.40",
                "Change                  10.00"))
        .isEmpty();
  }

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
  void anAmountOfARelationThatHoldsIsNoSuspect() {
    assertThat(
            suspects(
                "Desk       6      599.99     3,599.94",
                "Router     4      899.99     3,599.96",
                "Battery    1      249.99       249.99",
                "Subtotal                     8,349.80",
                "Total                        8,449.89"))
        .doesNotContain("899.99", "599.99", "249.99", "3,599.94", "3,599.96");
  }

  @Test
  void aBalanceThatNeitherFollowsNorLeadsOnIsFound() {
    assertThat(
            suspects(
                "Opening balance                     1,142,310.01",
                "04 Sep  Shop         157.15         1,142,152.86",
                "07 Sep  Telecom    4,451.15         1,137,701.71",
                "12 Sep  Fuel         368.70         8,937,333.01",
                "17 Sep  Cheque       391.82         1,136,941.19",
                "18 Sep  Rent         167.35         1,136,773.84",
                "19 Sep  Shop       3,905.43         1,132,868.41"))
        .contains("8,937,333.01");
  }

  @Test
  void aBookedAmountThatTheBalancesContradictIsFound() {
    assertThat(
            suspects(
                "Opening balance                     1,142,310.01",
                "04 Sep  Shop         157.15         1,142,152.86",
                "07 Sep  Telecom    9,451.15         1,137,701.71",
                "12 Sep  Fuel         368.70         1,137,333.01",
                "17 Sep  Cheque       391.82         1,136,941.19"))
        .contains("9,451.15");
  }

  @Test
  void balancesAgainstTheOrderOfTimeAreBelieved() {
    assertThat(
            suspects(
                "17 Sep  Cheque       391.82         1,136,941.19",
                "12 Sep  Fuel         368.70         1,137,333.01",
                "07 Sep  Telecom    4,451.15         1,137,701.71",
                "04 Sep  Shop         157.15         1,142,152.86",
                "Opening balance                     1,142,310.01"))
        .isEmpty();
  }

  @Test
  void aTotalOfTotalsIsBelieved() {
    assertThat(
            suspects(
                "Loans              7,638,810",
                "Taxes              6,116,843",
                "Total short term  13,755,653",
                "Shares             1,118,417",
                "Profit             1,860,091",
                "Total equity       2,978,508",
                "Total             16,734,161"))
        .isEmpty();
  }

  @Test
  void aTotalThatTwoRelationsWantOtherwiseIsFoundWhateverItsDigits() {
    assertThat(
            suspects(
                "Goods                  495.60",
                "Freight                 12.35",
                "Subtotal               507.95",
                "Tax                     50.80",
                "Total                1,975.16",
                "Cash                   568.75",
                "Change                  10.00"))
        .contains("1,975.16");
  }

  @Test
  void whatIsMissingFromOneRelationAloneIsNoChange() {
    assertThat(
            suspects(
                "Goods                  495.60",
                "Freight                 12.35",
                "Subtotal               507.95",
                "Tax                     50.80",
                "Total                  511.30",
                "Cash                   520.00",
                "Change                   8.70"))
        .isEmpty();
  }

  @Test
  void aSlipThatHardlyChangesAnAmountIsNoForgery() {
    assertThat(
            suspects(
                "Paper                5,016.11",
                "Ink                 15,770.00",
                "Tax                  1,250.05",
                "Total               22,084.16"))
        .isEmpty();
  }

  @Test
  void aSubtotalOfOneRowIsFoundWhereTheTotalBearsItOut() {
    assertThat(
            suspects(
                "Helmet                 681.40",
                "Subtotal               191.40",
                "Tax                     19.14",
                "Total                  210.54"))
        .contains("681.40");
    assertThat(
            suspects(
                "Helmet                 191.40",
                "Subtotal               191.40",
                "Tax                     19.14",
                "Total                  210.54"))
        .isEmpty();
  }

  @Test
  void aTotalOfTaxesStandsForItsParts() {
    assertThat(
            suspects(
                "Telephone            1     37,669.49       37,669.49",
                "Sub Total                                  63,669.49",
                "CGST                                        3,390.25",
                "SGST                                        3,390.26",
                "Tax Amount                                  6,780.51",
                "Grand Total                                44,450.00"))
        .contains("63,669.49");
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
  void whatIsKeptBackIsHeldAgainstWhatIsPaidOut() {
    assertThat(
            suspects(
                "Basic pay                          19.068.993,00",
                "Overtime                              555.000,00",
                "Gross pay                          19.623.993,00",
                "Savings                               245.000,00",
                "Income tax                            690.000,00",
                "Total deductions                      635.000,00",
                "Net pay                                                18.688.993,00"))
        .contains("635.000,00");
  }

  @Test
  void theSumUpOfAStatementIsHeldAgainstItself() {
    assertThat(
            suspects(
                "Previous balance     Total withdrawals     Money in       Closing balance",
                "42,695.53                 6,250.06         8,213.92             45,659.39"))
        .contains("6,250.06");
    assertThat(
            suspects(
                "Previous balance     Total withdrawals     Money in       Closing balance",
                "42,695.53                 5,250.06         8,213.92             45,659.39"))
        .isEmpty();
  }

  @Test
  void balancesGoOnBehindTextsThatTakeTwoRows() {
    assertThat(
            suspects(
                "01 Sep  Shop            539.31           117.81",
                "        Invoice 619858",
                "02 Sep  Wages           129.91           247.72",
                "        Order 535241",
                "03 Sep  Interest      5,030.96         6,278.68",
                "05 Sep  Rent              5.06         5,273.62",
                "06 Sep  Fees             66.69         5,206.93",
                "09 Sep  Interest        384.87         5,591.80"))
        .contains("6,278.68");
  }

  @Test
  void aDayIsNoPrice() {
    assertThat(
            suspects(
                "03.08.  Interest      1,00          5,31           5,31",
                "05.08.  Interest              5.030,96        25.283,99"))
        .isEmpty();
  }

  @Test
  void twoBookingsBeforeOneBalanceAreBelieved() {
    assertThat(
            suspects(
                "01 Sep  Shop            539.31         9,117.81",
                "02 Sep  Wages           129.91         9,247.72",
                "03 Sep  Fees             31.92",
                "04 Sep  Interest      5,030.96        14,246.76",
                "05 Sep  Rent              5.06        14,241.70",
                "06 Sep  Fees             66.69        14,175.01",
                "09 Sep  Interest        384.87        14,559.88"))
        .isEmpty();
  }

  @Test
  void printThatWasReadFromAPictureSaysNothing() {
    assertThat(
            PrintedSums.of(
                    TypedPage.of(
                        TextSource.OCR,
                        "Basic pay            5.700.000",
                        "Transport              221.340",
                        "Allowance            9.225.115",
                        "Gross pay           11.146.455"))
                .contradictions())
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
  void aTaxThatIsNoShareOfWhatIsSoldIsFound() {
    assertThat(
            suspects(
                "Work        6      55,00       330,00",
                "Hose        1     505,00       505,00",
                "zzgl. Umsatzsteuer             658,65 EUR",
                "Gesamt brutto                  993,65 EUR"))
        .contains("658,65");
    assertThat(
            suspects(
                "Work        6      55,00       330,00",
                "Hose        1     505,00       505,00",
                "zzgl. Umsatzsteuer             158,65 EUR",
                "Gesamt brutto                  993,65 EUR"))
        .isEmpty();
  }

  @Test
  void aTaxOfATotalWithAChargeThatIsNotPrintedIsBelieved() {
    assertThat(
            suspects(
                "Paint       8.75      573.27       5,016.11",
                "Cooler        38      415.00      15,770.00",
                "SST                                1,250.05",
                "Grand Total                       22,084.16"))
        .isEmpty();
    assertThat(
            suspects(
                "Paint       8.75      573.27       5,016.11",
                "Cooler        38      415.00      15,770.00",
                "SST                                2,250.05",
                "Grand Total                       22,084.16"))
        .contains("2,250.05");
  }

  @Test
  void aTaxOfSeveralRatesIsBelieved() {
    assertThat(
            suspects(
                "Books                   1,016.11",
                "Wine                    5,771.43",
                "VAT                     1,105.09",
                "Total                   7,892.63"))
        .isEmpty();
  }

  @Test
  void aBaseThatIsNoShareOfItsPriceIsFound() {
    assertThat(
            suspects(
                "Harga Jual / Penggantian              237.555.831,00",
                "Dasar Pengenaan Pajak                 387.759.511,00",
                "Jumlah PPN                             26.131.141,00"))
        .contains("387.759.511,00");
    assertThat(
            suspects(
                "Harga Jual / Penggantian              237.555.831,00",
                "Dasar Pengenaan Pajak                 217.759.511,00",
                "Jumlah PPN                             26.131.141,00"))
        .isEmpty();
  }

  @Test
  void aTotalThatIsLessThanItsRowsLeavesNothingOut() {
    assertThat(
            suspects(
                "Ink                   126.000",
                "Chair                  95.000",
                "Paint                  90.000",
                "Rice                  780.000",
                "Clothes               108.000",
                "Banner                424.000",
                "Delivery               40.500",
                "Subtotal            1.643.500",
                "Tax                   164.350",
                "Grand total         1.807.850"))
        .contains("95.000");
  }

  @Test
  void aSubtotalIsBorneOutByTheTotalThatTellsItAgain() {
    assertThat(
            suspects(
                "Toner                    12.80",
                "Tent                    136.80",
                "Pipe                     44.40",
                "Battery                 724.40",
                "Subtotal                338.40",
                "Total                   338.40",
                "Cash                    348.40",
                "Change                   10.00"))
        .contains("724.40");
  }

  @Test
  void balancesOfADayFollowFromAllThatWasBookedOnIt() {
    String[] rows = {
      "01/03  Opening balance                          18,434.12",
      "01/03  Charge                         -18.68",
      "01/03  Transfer                       -15.34    18,400.10",
      "03/03  Salary                       3,533.83    21,933.93",
      "04/03  Interest                     4,906.11    26,840.04",
      "06/03  Cash machine                  -469.70",
      "06/03  Salary                         435.50    96,805.84",
      "09/03  Rent                           -46.64    26,759.20",
      "10/03  Bill                           -67.19    26,692.01"
    };
    assertThat(suspects(rows)).containsExactly("96,805.84");
    rows[6] = "06/03  Salary                         435.50    26,805.84";
    assertThat(suspects(rows)).isEmpty();
    rows[5] = "06/03  Cash machine                  -869.70";
    assertThat(suspects(rows)).contains("869.70");
  }

  @Test
  void theFirstBookingLeadsFromTheOpeningBalanceWhereverThatStands() {
    String[] rows = {
      "03 Aug  Cash machine       980,170.00                  664,830.00",
      "03 Aug  Charge               3,090.00                  661,740.00",
      "05 Aug  Bill                31,880.00                  629,860.00",
      "07 Aug  Invoice                           156,430.00   786,290.00",
      "08 Aug  Transfer                           53,510.00   839,800.00",
      "Opening balance:   1,385,000.00"
    };
    assertThat(suspects(rows)).contains("980,170.00");
    rows[0] = "03 Aug  Cash machine       720,170.00                  664,830.00";
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

  @Test
  void anAmountThatIsToldAgainWithAnotherDigitIsFound() {
    String[] rows = {
      "Inverter      8528      1      34,601.56      34,601.56",
      "CGST 14%                                       4,844.22",
      "SGST 14%                                       4,844.22",
      "Total                                         44,290.00",
      "Summary by code",
      "8528       84,601.56      4,844.22      4,844.22      9,688.44"
    };
    assertThat(suspects(rows)).contains("84,601.56");
    rows[5] = "8528       34,601.56      4,844.22      4,844.22      9,688.44";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void amountsOfFewDigitsAreAlikeByChance() {
    assertThat(
            suspects(
                "Basic pay            5,700,000",
                "Allowance            1,245,000",
                "Gross pay            6,945,000",
                "Paid last year       6,245,000"))
        .isEmpty();
  }

  @Test
  void aSectionThatIsMoreThanItsTotalIsFoundWhereTheTotalIsBorneOut() {
    String[] rows = {
      "Basic pay                15.200.000",
      "Commission                2.735.874",
      "Allowance                   760.299",
      "Gross pay                18.696.173",
      "Unpaid leave                340.000",
      "Tax on wages                590.000",
      "Pension                      76.000",
      "Loan                        435.000",
      "Total kept back           1.231.000",
      "Net pay                  17.465.173"
    };
    assertThat(suspects(rows)).contains("590.000");
    rows[5] = "Tax on wages                380.000";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void aBalanceThatBothItsNeighboursWantOtherwiseNeedsNoLongChain() {
    String[] rows = {
      "Beginning balance                      81,219.16",
      "02/10  Transfer          57.73-        81,161.43",
      "15/10  Transfer       1,918.22         83,079.65",
      "23/10  Charge             9.26-        94,070.39",
      "24/10  Transfer           6.93-        83,063.46"
    };
    assertThat(suspects(rows)).contains("94,070.39");
    rows[3] = "23/10  Charge             9.26-        83,070.39";
    assertThat(suspects(rows)).isEmpty();
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

  @Test
  void aTotalOfOneRowIsCountedOnceInWhatBothAreMadeInto() {
    assertThat(
            suspects(
                "Net sales                26,270.00",
                "Service revenue          33,210.00",
                "Sales returns            12,845.00",
                "Total Revenue            72,325.00",
                "Closing inventory        11,046.00",
                "Gross Profit             11,046.00",
                "Salaries                  3,742.00",
                "Rent                     43,035.00",
                "Operating Profit         46,777.00",
                "Net Profit              130,148.00"))
        .isEmpty();
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
}
