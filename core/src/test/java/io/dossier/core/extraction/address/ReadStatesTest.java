package io.dossier.core.extraction.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadStatesTest {
  @Test
  void stateWithOneLetterMisreadIsPutRight() {
    assertThat(ReadStates.repaired("Plot 4, Bank Colony, Hubballi, Kamataka 580385"))
        .isEqualTo("Plot 4, Bank Colony, Hubballi, Karnataka 580385");
  }

  @Test
  void stateOfTwoWordsIsFoundBehindATown() {
    assertThat(ReadStates.repaired("12, MG Road, Noida Utar Pradesh-201627"))
        .isEqualTo("12, MG Road, Noida Uttar Pradesh-201627");
  }

  @Test
  void otherSpellingsStayAsTheyArePrinted() {
    assertThat(ReadStates.repaired("7 Beach Road, Bhubaneswar, Orissa 751001"))
        .isEqualTo("7 Beach Road, Bhubaneswar, Orissa 751001");
  }

  @Test
  void textWithoutSignOfIndiaStays() {
    assertThat(ReadStates.repaired("Kamataka Silk")).isEqualTo("Kamataka Silk");
  }
}
