package io.dossier.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void countsLettersChangedPutInAndLeftOut() {
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("", "abc")).isEqualTo(3);
    assertThat(EditDistance.between("abc", "abc")).isZero();
    assertThat(EditDistance.between("abcd", "acd")).isEqualTo(1);
  }

  @Test
  void countsToTheNearestPart() {
    assertThat(EditDistance.toPartOf("melati", "jalan melati indah")).isZero();
    assertThat(EditDistance.toPartOf("me1ati", "jalan melati indah")).isEqualTo(1);
    assertThat(EditDistance.toPartOf("xyz", "")).isEqualTo(3);
    assertThat(EditDistance.toPartOf("", "abc")).isZero();
  }
}
