package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementsTest {
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
}
