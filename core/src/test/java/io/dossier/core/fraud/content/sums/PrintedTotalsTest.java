package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTotalsTest {
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

  @Test
  void whatIsPaidOutIsFoundWhereAllThatItIsMadeOfIsBorneOut() {
    String[] rows = {
      "Basic pay                          10.100.000",
      "Overtime                            3.972.995",
      "Gross pay                          14.072.995",
      "Health insurance                       50.500",
      "Others                                 65.000",
      "Total deductions                      115.500",
      "Net pay                                                90.957.495"
    };
    assertThat(suspects(rows)).contains("90.957.495");
    rows[6] = "Net pay                                                13.957.495";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void cashThatWasAdvancedIsNoTotal() {
    String[] rows = {
      "Basic pay                15.200.000",
      "Allowance                 3.496.173",
      "Gross pay                18.696.173",
      "Cash advance                975.000",
      "Unpaid leave                700.000",
      "Union dues                   15.000",
      "Health insurance             93.000",
      "Total deductions          1.737.000",
      "Net pay                  16.959.173"
    };
    assertThat(suspects(rows)).contains("93.000");
    rows[6] = "Health insurance             47.000";
    assertThat(suspects(rows)).isEmpty();
  }

  /** A price and its tax, both of which hold, and what is said to be paid. */
  private static List<String> taxed(String total) {
    return suspects(
        "Training       17     803,00      13.651,00",
        "Net                               13.651,00",
        "VAT 19%                            2.593,69",
        "Total                             " + total);
  }

  @Test
  void aTotalThatIsALittleMoreThanAPriceAndItsTaxIsFound() {
    assertThat(taxed("16.924,69")).containsExactly("16.924,69");
    assertThat(taxed("16.344,69")).containsExactly("16.344,69");
  }

  @Test
  void aTotalThatIsAPriceAndItsTaxOrRoundedIsBelieved() {
    assertThat(taxed("16.244,69")).isEmpty();
    assertThat(taxed("16.245,00")).isEmpty();
    assertThat(taxed("16.244,66")).isEmpty();
  }

  @Test
  void aTotalThatHasTheTaxesOfASingleRowIsHeldThoughTheirSumStandsBetween() {
    String[] rows = {
      "Telephone       1   13,381.36    13,381.36",
      "Taxable Amount                   13,381.36",
      "CGST @ 9%                         1,204.32",
      "SGST @ 9%                         1,204.32",
      "Total GST                         2,408.64",
      "Invoice Total                    22,790.00"
    };
    assertThat(suspects(rows)).contains("22,790.00");
    rows[5] = "Invoice Total                    15,790.00";
    assertThat(suspects(rows)).isEmpty();
  }

  @Test
  void aTotalOfOneAmountThatIsBorneOutShouldBeTheSame() {
    String[] rows = {
      "Carriage                         16.218.000,00",
      "Rp 1.802.000,00 x 9,00",
      "Harga Jual / Penggantian         73.218.000,00",
      "Thank you"
    };
    assertThat(suspects(rows)).contains("73.218.000,00");
    rows[2] = "Harga Jual / Penggantian         16.218.000,00";
    assertThat(suspects(rows)).isEmpty();
  }

  /** Two columns, of which the second has one amount alone. */
  private static List<String> netPay(String net) {
    return suspects(
        "Basic pay        20.900.000",
        "Incentive         3.442.231",
        "Bonus               767.221",
        "Allowance           695.000",
        "Uniform                              90.000",
        "Total            25.804.452          90.000",
        "Take Home Pay                 " + net);
  }

  @Test
  void whatIsPaidOutIsHeldAgainstBothTotals() {
    assertThat(netPay("55.714.452")).contains("55.714.452");
    assertThat(netPay("25.714.452")).isEmpty();
  }

  @Test
  void amountsThatMakeAnotherByChanceAreNotBorneOutByIt() {
    assertThat(
            suspects(
                "1 @ 13.500,00         13.500,00",
                "4 @ 71.000,00         84.000,00",
                "5 x 139.000,00       695.000,00",
                "5 x 65.500,00        327.500,00",
                "3 x 11.000,00         33.000,00",
                "1 x 112.500,00       112.500,00",
                "Subtotal           1.265.500,00",
                "PPN                  126.550,00",
                "Total              1.392.050,00"))
        .contains("71.000,00");
  }

  /** Deductions of one row, and what is left of the pay. */
  private static List<String> deducted(String total, String net) {
    return suspects(
        "Basic pay        11.300.000",
        "Housing           1.963.587",
        "Bonus             5.356.721",
        "Gross pay        18.620.308",
        "Health                               56.500",
        "Total deductions                     " + total,
        "Net pay                       " + net);
  }

  @Test
  void aTotalOfOneAmountIsFoundWhereWhatIsLeftContradictsItAlike() {
    assertThat(deducted("63.500", "18.563.808")).contains("63.500");
  }

  @Test
  void aTotalOfOneAmountThatIsLeftOutOfThePrintIsBelieved() {
    assertThat(deducted("56.500", "18.563.808")).isEmpty();
    assertThat(deducted("63.500", "18.556.808")).isEmpty();
  }
}
