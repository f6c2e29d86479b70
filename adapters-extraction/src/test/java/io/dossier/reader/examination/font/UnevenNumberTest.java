package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.amongRows;
import static io.dossier.reader.examination.font.SetPages.serious;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.reader.testing.EditedPdfs;
import org.junit.jupiter.api.Test;

/** Numbers whose digits stand at distances that no font has. */
class UnevenNumberTest {
  @Test
  void findsDigitsAtUnevenDistances() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              double at = 300;
              double[] gaps = {0.6, -0.3, 0.2, 0.9, 0.0};
              for (int i = 0; i < 5; i++) {
                at = EditedPdfs.text(out, own, "95860".substring(i, i + 1), at, 420, 10) + gaps[i];
              }
            });
    assertThat(result.findings()).hasSize(1);
  }

  /** A year of two different gaps, behind a month. */
  private static CheckResult dated(double... ofMonth) {
    return amongRows(
        (document, out, own) -> {
          double at = 100;
          for (int i = 0; i < 3; i++) {
            at = EditedPdfs.text(out, own, "Jul".substring(i, i + 1), at, 420, 10) + ofMonth[i];
          }
          at = EditedPdfs.text(out, own, " ", at, 420, 10);
          double[] gaps = {0.75, 0.76, 0.3, 0};
          for (int i = 0; i < 4; i++) {
            at = EditedPdfs.text(out, own, "2026".substring(i, i + 1), at, 420, 10) + gaps[i];
          }
        });
  }

  @Test
  void findsAYearAndAMonthThatAreBothUneven() {
    serious(dated(0.3, -0.2, 0), "2026");
  }

  @Test
  void leavesAYearOfTwoGapsBehindAMonthThatIsEven() {
    assertThat(dated(0, 0, 0).findings()).isEmpty();
  }

  @Test
  void findsUnevenDateThoughItsDigitsMayBeKerned() {
    serious(
        amongRows(
            (document, out, own) -> {
              double at = 100;
              double[] gaps = {0.3, -0.3, 0.1, 0.5, -0.2, 0.4, 0, 0.25, 0.6, 0};
              for (int i = 0; i < 10; i++) {
                String digit = "11-07-2014".substring(i, i + 1);
                at = EditedPdfs.text(out, own, digit, at, 420, 10) + gaps[i];
              }
            }),
        "11-07-2014");
  }

  /** A text with gaps of its own behind each of its glyphs. */
  private static CheckResult apart(String text, double... gaps) {
    return amongRows(
        (document, out, own) -> {
          double at = 100;
          for (int i = 0; i < text.length(); i++) {
            at = EditedPdfs.text(out, own, text.substring(i, i + 1), at, 420, 10) + gaps[i];
          }
        });
  }

  @Test
  void findsLongNumberWhoseManyDistancesLieCloseToEachOther() {
    serious(
        apart(
            "3502211009000726",
            0.2,
            -0.14,
            0.57,
            -0.35,
            0.84,
            0.74,
            0.66,
            0.5,
            0.33,
            -0.33,
            0.28,
            0.42,
            0.55,
            -0.23,
            0.75,
            0),
        "3502211009000726");
  }

  @Test
  void findsDateOfWordsOfWhichNoDistanceIsTheFontsOwn() {
    serious(apart("19 MAR 1952", 0.23, 0, 0, 0.62, 0.64, 0, 0, 0.86, 0.7, 0.69, 0), "1952");
  }

  @Test
  void leavesNumbersThatAreKernedOrSpacedEvenly() {
    assertThat(apart("2117402", 0, -0.5, -0.5, 0, 0, 0, 0).findings()).isEmpty();
    assertThat(apart("2117402", 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0).findings()).isEmpty();
  }
}
