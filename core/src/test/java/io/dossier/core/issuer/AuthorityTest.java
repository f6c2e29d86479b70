package io.dossier.core.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.shared.Failure;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  private static Authority of(String id, String name, String country) {
    return new Authority(id, name, AuthorityType.BANK, Optional.of(country));
  }

  @Test
  void takesACountryOfThreeLetters() {
    assertThat(of("bank.1", "Bank", "IDN").country()).contains("IDN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "idn", "XXQ", ""})
  void refusesWhatIsNoCountry(String country) {
    assertThatThrownBy(() -> of("bank", "Bank", country))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("country");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a/b"})
  void refusesAnIdOfOtherCharacters(String id) {
    assertThatThrownBy(() -> of(id, "Bank", "IDN"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("authorityId");
  }

  @Test
  void refusesANameOfBlanks() {
    assertThatThrownBy(() -> of("bank", "  ", "IDN"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("name");
  }

  @Test
  void knowsTypesByTheirCodes() {
    for (AuthorityType type : AuthorityType.values()) {
      assertThat(AuthorityType.ofCode(type.code())).contains(type);
    }
    assertThat(AuthorityType.ofCode("BANK")).isEmpty();
  }
}
