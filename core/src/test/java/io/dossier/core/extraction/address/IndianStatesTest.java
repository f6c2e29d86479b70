package io.dossier.core.extraction.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndianStatesTest {
  @ParameterizedTest
  @CsvSource({
    "karnataka, Karnataka",
    "Kamataka, Karnataka",
    "Uttar Pradesb, Uttar Pradesh",
    "Chattisgarh, Chhattisgarh",
    "harkhand, Jharkhand"
  })
  void knowsNamesThatAreALetterOff(String text, String name) {
    assertThat(IndianStates.all().named(text)).contains(name);
  }

  /** Towns, and short names in which a letter makes another word. */
  @ParameterizedTest
  @ValueSource(strings = {"Mainpuri", "Bihat", "Kerals", "Nagpur", "Guntur", "Karnal", "Pradesh"})
  void takesNoTownForAState(String text) {
    assertThat(IndianStates.all().named(text)).isEmpty();
  }
}
