package io.dossier.core.extraction.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormCaptionsTest {
  @Test
  void captionsThatLostLettersAndMarksAreKnown() {
    assertThat(
            FormCaptions.repaired(
                "Building No.Flat No.: 9, Name Of Premises/Buiding: Rose Villa oad/Street: Main"
                    + " Bazaar , City/Town/Village: Thane, District: Thane"))
        .isEqualTo(
            "Building No./Flat No.: 9, Name Of Premises/Building: Rose Villa, Road/Street: Main"
                + " Bazaar, City/Town/Village: Thane, District: Thane");
  }

  @Test
  void aLetterBeforeACaptionStaysWithItsPart() {
    assertThat(
            FormCaptions.repaired(
                "Building No./Flat No.: 203-U, Name Of Premises/Building: Satellite Road,"
                    + " District: Raipur"))
        .contains(": 203-U, Name Of Premises/Building: Satellite Road");
  }

  @Test
  void aColonReadAsALetterBeforeTheFirstCaptionIsNoPart() {
    assertThat(
            FormCaptions.repaired(
                "s Building No./Flat No.: 9, Name Of Premises/Building: Rose Villa"))
        .isEqualTo("Building No./Flat No.: 9, Name Of Premises/Building: Rose Villa");
  }

  @Test
  void addressWithNoneButCommonCaptionsStays() {
    String letter = "Link Road, Sub District: Puri, District: Cuttack, PIN Code: 753999";
    assertThat(FormCaptions.repaired(letter)).isEqualTo(letter);
  }

  @Test
  void addressWithoutCaptionsStays() {
    assertThat(FormCaptions.repaired("12, District Court Road , Pune"))
        .isEqualTo("12, District Court Road , Pune");
  }
}
