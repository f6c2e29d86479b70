package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.amongRows;
import static io.dossier.reader.examination.font.SetPages.other;
import static io.dossier.reader.examination.font.SetPages.serious;
import static io.dossier.reader.examination.font.SetPages.weighs;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.testing.EditedPdfs;
import org.junit.jupiter.api.Test;

/** Numbers whose parts are of different fonts. */
class MixedNumberTest {
  @Test
  void findsDigitOfASecondSubset() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "6,", 300, 420, 10);
              at = EditedPdfs.text(out, EditedPdfs.font(document), "9", at, 420, 10);
              EditedPdfs.text(out, own, "50.00", at, 420, 10);
            });
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).weight()).isEqualTo(Weight.SERIOUS);
    assertThat(result.findings().get(0).marks().get(0).text()).contains("6,950.00");
    assertThat(result.findings().get(0).marks().get(0).areas().get(0).width()).isLessThan(8);
  }

  @Test
  void findsDigitsThatTouchDigitsOfAnotherFont() {
    weighs(
        Weight.SLIGHT,
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "T27634", 300, 420, 10);
              EditedPdfs.text(out, other(), "225", at, 420, 10);
            }),
        "T27634225");
  }

  @Test
  void countsAYearFilledInAfterItsCenturyForLess() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "20", 300, 420, 10);
              EditedPdfs.text(out, other(), "24", at, 420, 10);
            });
    assertThat(result.findings()).allMatch(found -> found.weight() == Weight.SLIGHT);
  }

  @Test
  void findsOneDigitOfAYearInAnotherFont() {
    serious(
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "14 March 202", 300, 420, 10);
              EditedPdfs.text(out, other(), "6", at, 420, 10);
            }),
        "2026");
  }

  private static CheckResult inTwoSubsets(String first, String rest) {
    return inTwoSubsets(first, rest, 0);
  }

  /** A number whose first part and rest are set by two subsets of one face, so far apart. */
  private static CheckResult inTwoSubsets(String first, String rest, double apart) {
    return amongRows(
        (document, out, own) -> {
          double at = EditedPdfs.text(out, own, first, 300, 420, 10);
          EditedPdfs.text(out, EditedPdfs.font(document), rest, at + apart, 420, 10);
        });
  }

  @Test
  void findsNumberOfWhichTheRestIsInASecondSubset() {
    serious(inTwoSubsets("4", "20817365902"), "420817365902");
  }

  @Test
  void countsAPartFilledInBehindTheYearForLess() {
    weighs(Weight.SLIGHT, inTwoSubsets("2024", "1209", 0.1), "20241209");
  }

  @Test
  void countsAPartFilledInBehindASignForLess() {
    weighs(Weight.SLIGHT, inTwoSubsets("K7-30418-", "22817", 0.1), "K7-30418-22817");
  }

  @Test
  void findsAPartThatTouchesTheSignOrYearBeforeItAsExactlyAsOneText() {
    serious(inTwoSubsets("K7-30418-", "22817"), "K7-30418-22817");
    serious(inTwoSubsets("1979", "4810"), "19794810");
    serious(inTwoSubsets("$", "2,154.00"), "$2,154.00");
  }

  @Test
  void leavesAmountWhoseSignIsOfAnotherFace() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, other(), "$", 300, 420, 10);
              EditedPdfs.text(out, own, "2,154.00", at, 420, 10);
            });
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void findsDigitsOfAnotherFontInTheMidstOfACode() {
    serious(
        amongRows(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "F", 300, 420, 10);
              at = EditedPdfs.text(out, other(), "530554", at, 420, 10);
              EditedPdfs.text(out, own, "UTO9811164M28", at, 420, 10);
            }),
        "F530554UTO9811164M28");
  }

  /** A row of a machine readable zone, some digits of which are in this font. */
  private static CheckResult zone(boolean foreign) {
    return amongRows(
        (document, out, own) -> {
          double at = EditedPdfs.text(out, own, "ICUTOC0", 100, 420, 10);
          at = EditedPdfs.text(out, foreign ? other() : own, "75328", at, 420, 10);
          EditedPdfs.text(out, own, "9KLMNOPQRSTUV", at, 420, 10);
        });
  }

  @Test
  void findsDigitsOfAnotherFontInTheMidstOfAWord() {
    serious(zone(true), "ICUTOC0753289KLMNOPQRSTUV");
    assertThat(zone(false).findings()).isEmpty();
  }
}
