package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationsTest {
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
}
