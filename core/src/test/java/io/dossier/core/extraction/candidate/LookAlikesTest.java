package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
  @Test
  void putsADigitAmongLettersAndALetterAmongDigitsRight() {
    assertThat(LookAlikes.repaired("R0SEWOOD LANE 12O45")).isEqualTo("ROSEWOOD LANE 12045");
  }

  @Test
  void leavesMeasuresAsTheyAre() {
    assertThat(LookAlikes.repaired("Slim 8GB, 1TB, 5KG, 8 GB"))
        .isEqualTo("Slim 8GB, 1TB, 5KG, 8 GB");
  }

  @Test
  void readsStrokesAsANumeralAndJiAsAStreetInAnAddress() {
    assertThat(LookAlikes.repaired("JI. Mawar l1 No. SO")).isEqualTo("Jl. Mawar II No. 50");
    assertThat(LookAlikes.repaired("Kama l Dendi")).isEqualTo("Kama l Dendi");
    assertThat(LookAlikes.repaired("5 l of JIM's, 11 No. B")).isEqualTo("5 l of JIM's, 11 No. B");
  }

  @Test
  void readsTheLetterBehindAHousesNumber() {
    assertThat(LookAlikes.repaired("Plot No. 736-0, Tel. 736-0"))
        .isEqualTo("Plot No. 736-O, Tel. 736-0");
    assertThat(LookAlikes.repaired("No. 73-05")).isEqualTo("No. 73-05");
  }

  @Test
  void readsDigitsWhereABritishPostcodeHasThem() {
    assertThat(LookAlikes.repaired("8 High Street, London SE27 OEB"))
        .isEqualTo("8 High Street, London SE27 0EB");
    assertThat(LookAlikes.repaired("80 Hill Road BS2 SRA")).isEqualTo("80 Hill Road BS2 5RA");
    assertThat(LookAlikes.repaired("80 TOWN SO SAD W1A 1AA")).isEqualTo("80 TOWN SO SAD W1A 1AA");
  }

  /** They have the look of a postcode whose digits were misread. */
  @Test
  void leavesWordsBeforeMeasuresAsTheyAre() {
    for (String text : new String[] {"GAS 3KG", "NOTE PRO 8GB RAM", "BOSS 5KG", "NEO 5TB"}) {
      assertThat(LookAlikes.repaired(text)).isEqualTo(text);
    }
  }

  @Test
  void readsTheMarkOfARelation() {
    assertThat(LookAlikes.repaired("S/0:Anand Rao, 14/0, C/0 Mehta"))
        .isEqualTo("S/O:Anand Rao, 14/0, C/O Mehta");
  }

  @Test
  void doubtsOnlyWhatAnEngineRead() {
    assertThat(repaired(TextSource.OCR)).isEqualTo("ROSEWOOD");
    assertThat(repaired(TextSource.TEXT_LAYER)).isEqualTo("R0SEWOOD");
  }

  private static String repaired(TextSource source) {
    Segment segment = Layout.of(TypedPage.of(source, "R0SEWOOD")).segments().get(0);
    return LookAlikes.repaired(List.of(segment.whole()));
  }
}
