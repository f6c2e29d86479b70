package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EquationTest {
  private static final Equation TAXED =
      Equation.of("subtotal_plus_tax", "total = subtotal + tax lesser=tax");

  @Test
  void holdsWithinTheRoundingOfPrintedAmounts() {
    assertThat(TAXED.holds(amounts("119.02", "100.00", "19.00"))).contains(true);
    assertThat(TAXED.holds(amounts("119.20", "100.00", "19.00"))).contains(false);
  }

  @Test
  void doesNotHoldTheOtherWayRound() {
    assertThat(TAXED.holds(amounts("119.00", "19.00", "100.00"))).contains(false);
    assertThat(TAXED.holds(amounts("-119.00", "-100.00", "-19.00"))).contains(true);
  }

  @Test
  void saysNothingWhereAnAmountIsMissing() {
    assertThat(TAXED.holds(Map.of("total", BigDecimal.ONE, "tax", BigDecimal.ONE))).isEmpty();
  }

  private static Map<String, BigDecimal> amounts(String total, String subtotal, String tax) {
    return Map.of(
        "total", new BigDecimal(total),
        "subtotal", new BigDecimal(subtotal),
        "tax", new BigDecimal(tax));
  }
}
