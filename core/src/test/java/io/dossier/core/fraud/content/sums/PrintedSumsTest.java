package io.dossier.core.fraud.content.sums;

import static io.dossier.core.fraud.content.sums.SuspectedAmounts.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import org.junit.jupiter.api.Test;

class PrintedSumsTest {
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
