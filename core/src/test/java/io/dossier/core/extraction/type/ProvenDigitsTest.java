package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProvenDigitsTest {
  private static final Optional<BigDecimal> OPENING = Optional.of(new BigDecimal("1000.00"));
  private static final List<Value> TRUE =
      List.of(row("-200.10", "799.90"), row("50.00", "849.90"), row("-30.25", "819.65"));

  @Test
  void amountAndBalanceOfOneRowAreProvenTogether() {
    List<Value> read =
        List.of(row("-200.10", "799.90"), row("58.00", "849.00"), row("-30.25", "819.65"));
    assertThat(proven(read, Optional.empty())).isEqualTo(TRUE);
  }

  @Test
  void nothingTellsWhichNumberOfTheLastRowWasMisread() {
    List<Value> read =
        List.of(row("-200.10", "799.90"), row("50.00", "849.90"), row("-39.25", "819.65"));
    assertThat(proven(read, Optional.empty())).isEqualTo(read);
  }

  @Test
  void closingBalanceTellsTheLastRow() {
    List<Value> read =
        List.of(row("-200.10", "799.90"), row("50.00", "849.90"), row("-39.25", "819.65"));
    assertThat(proven(read, Optional.of(new BigDecimal("819.65")))).isEqualTo(TRUE);
  }

  @Test
  void digitsThatLookLikeNoneThatWouldFitStay() {
    List<Value> read =
        List.of(row("-200.10", "799.90"), row("90.00", "849.90"), row("-30.25", "819.65"));
    assertThat(proven(read, Optional.empty())).isEqualTo(read);
  }

  @Test
  void moreDigitsThanBalancesGoOnByStay() {
    List<Value> read =
        List.of(row("-200.00", "800.00"), row("50.00", "857.00"), row("-30.00", "820.00"));
    assertThat(proven(read, Optional.empty())).isEqualTo(read);
  }

  @Test
  void rowsThatHoldStayAsTheyAreWhateverWasMisreadElsewhere() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      BigDecimal balance = OPENING.orElseThrow();
      Value[] printed = new Value[12];
      for (int i = 0; i < printed.length; i++) {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(90000) - 30000, 2);
        balance = balance.add(amount);
        printed[i] = row(amount.toPlainString(), balance.toPlainString());
      }
      Value[] read = printed.clone();
      read[5] = row("123.45", "678.90");
      List<Value> proven = proven(List.of(read), Optional.empty());
      IntStream.of(0, 1, 2, 3, 8, 9, 10, 11)
          .forEach(i -> assertThat(proven.get(i)).as("seed %s", seed).isEqualTo(printed[i]));
    }
  }

  private static List<Value> proven(List<Value> read, Optional<BigDecimal> closing) {
    return ProvenDigits.in(read, OPENING, closing);
  }

  private static Value row(String amount, String balance) {
    return new Value.Row(
        Map.of(
            "amount",
            new Value.Number(new BigDecimal(amount)),
            "balance",
            new Value.Number(new BigDecimal(balance))));
  }
}
