package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTwiceTest {
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
}
