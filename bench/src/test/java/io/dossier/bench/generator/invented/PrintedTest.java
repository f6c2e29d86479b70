package io.dossier.bench.generator.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrintedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

  @Test
  void groupsByThousands() {
    MoneyStyle rupiah = new MoneyStyle("Rp ", "", '.', ',', 2, false);
    assertThat(rupiah.print(new BigDecimal("1234567.5"))).isEqualTo("Rp 1.234.567,50");
    assertThat(rupiah.print(12)).isEqualTo("Rp 12,00");
  }

  @Test
  void groupsByLakhInIndia() {
    MoneyStyle rupees = new MoneyStyle("₹", "/-", ',', '.', 0, true);
    assertThat(rupees.print(12_345_678)).isEqualTo("₹1,23,45,678/-");
    assertThat(rupees.print(999)).isEqualTo("₹999/-");
  }

  @Test
  void putsTheSignBeforeTheMark() {
    MoneyStyle dollars = new MoneyStyle("$", "", ',', '.', 2, false);
    assertThat(dollars.print(new BigDecimal("-1000"))).isEqualTo("-$1,000.00");
  }

  @Test
  void printsDatesByPattern() {
    assertThat(DateStyle.of("dd-mm-yyyy", "id").print(DAY)).isEqualTo("07-05-2024");
    assertThat(DateStyle.of("d mmmm yyyy", "id").print(DAY)).isEqualTo("7 Mei 2024");
    assertThat(DateStyle.of("dd mmm yy", "en").inCapitals().print(DAY)).isEqualTo("07 MAY 24");
    assertThat(DateStyle.of("d. mmmm yyyy", "de").print(DAY)).isEqualTo("7. Mai 2024");
  }

  @Test
  void spellsNumbers() {
    assertThat(Spelled.indonesian(1_115_216))
        .isEqualTo("satu juta seratus lima belas ribu dua ratus enam belas");
    assertThat(Spelled.english(2_041)).isEqualTo("two thousand forty-one");
    assertThat(Spelled.indian(12_300_000)).isEqualTo("one crore twenty-three lakh");
    assertThat(Spelled.indonesian(DAY)).isEqualTo("tujuh Mei tahun dua ribu dua puluh empat");
  }
}
