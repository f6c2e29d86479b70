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
}
