package io.dossier.bench.generator.invented;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.generator.Dice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Against examples that standards and issuers have published. */
class CheckDigitsTest {
  @Test
  void luhnOfTheUsualExample() {
    assertThat(CheckDigits.luhn("7992739871")).isEqualTo('3');
  }

  @Test
  void verhoeffOfTheUsualExamples() {
    assertThat(CheckDigits.verhoeff("236")).isEqualTo('3');
    assertThat(CheckDigits.verhoeff("12345")).isEqualTo('1');
  }

  @Test
  void gstinOfThePublishedExample() {
    assertThat(CheckDigits.gstin("27AAPFU0939F1Z")).isEqualTo('V');
  }

  @Test
  void zoneOfTheSpecimenPassport() {
    assertThat(CheckDigits.mrz("L898902C3")).isEqualTo('6');
    assertThat(CheckDigits.mrz("740812")).isEqualTo('2');
  }

  @Test
  void vehicleNumberOfTheUsualExample() {
    assertThat(CheckDigits.vin("1M8GDM9A0KP042788")).isEqualTo("1M8GDM9AXKP042788");
  }

  @Test
  void ibanOfTheRegistersExample() {
    assertThat(CheckDigits.iban("GB", "WEST12345698765432")).isEqualTo("GB82WEST12345698765432");
  }

  @Test
  void nikHasTheDayOfAWomanMovedByForty() {
    String nik = Numbers.nik(new Dice(1), "327305", LocalDate.of(1993, 9, 17), true);
    assertThat(nik).startsWith("327305570993").hasSize(16);
  }
}
