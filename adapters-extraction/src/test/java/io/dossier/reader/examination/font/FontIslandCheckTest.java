package io.dossier.reader.examination.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.EditedPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class FontIslandCheckTest {
  private static CheckResult checked(SamplePdfs.Content content) {
    return Examined.by(new FontIslandCheck(), Check.FOREIGN_FONT_ISLAND, SamplePdfs.page(content));
  }

  /** Rows of a statement, in one font. */
  private static void rows(PDPageContentStream out, PDFont font) throws IOException {
    for (int i = 0; i < 12; i++) {
      EditedPdfs.text(out, font, "Fee 2024-0" + i % 10 + "-15", 100, 700 - 20 * i, 10);
      EditedPdfs.text(out, font, "2,3" + i % 10 + "8.50", 300, 700 - 20 * i, 10);
    }
  }

  @Test
  void findsDigitOfASecondSubset() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
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
  void findsDigitOffTheBaselineOfItsNumber() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = EditedPdfs.text(out, own, "6,", 300, 420, 10);
              at = EditedPdfs.text(out, own, "9", at, 420.5, 10);
              EditedPdfs.text(out, own, "50.00", at, 420, 10);
            });
    assertThat(result.findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  @Test
  void findsNumberForWhichAFontIsThere() {
    CheckResult result =
        checked(
            (document, out) -> {
              rows(out, EditedPdfs.font(document));
              EditedPdfs.text(out, EditedPdfs.font(document), "6,950.00", 300, 550, 10);
            });
    assertThat(result.findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  @Test
  void findsDigitsAtUnevenDistances() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = 300;
              double[] gaps = {0.6, -0.3, 0.2, 0.9, 0.0};
              for (int i = 0; i < 5; i++) {
                at = EditedPdfs.text(out, own, "95860".substring(i, i + 1), at, 420, 10) + gaps[i];
              }
            });
    assertThat(result.findings()).hasSize(1);
  }

  @Test
  void leavesBoldTotalAndSmallRaisedCents() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
              EditedPdfs.text(out, bold, "28,614.00", 300, 420, 10);
              double at = EditedPdfs.text(out, own, "19", 100, 380, 20);
              EditedPdfs.text(out, own, "99", at, 388, 11);
            });
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void leavesAMarkInAnotherFontOnTheEdgeOfThePage() {
    CheckResult result =
        checked(
            (document, out) -> {
              rows(out, EditedPdfs.font(document));
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              EditedPdfs.text(out, other, "000471", 500, 20, 10);
            });
    assertThat(result.findings()).allMatch(found -> found.weight() == Weight.SLIGHT);
  }

  private static void serious(CheckResult result, String number) {
    weighs(Weight.SERIOUS, result, number);
  }

  private static void weighs(Weight weight, CheckResult result, String number) {
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.weight()).isEqualTo(weight);
              assertThat(found.marks().get(0).text()).contains(number);
            });
  }

  @Test
  void findsDigitsThatTouchDigitsOfAnotherFont() {
    weighs(
        Weight.SLIGHT,
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = EditedPdfs.text(out, own, "T27634", 300, 420, 10);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              EditedPdfs.text(out, other, "225", at, 420, 10);
            }),
        "T27634225");
  }

  @Test
  void countsAYearFilledInAfterItsCenturyForLess() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = EditedPdfs.text(out, own, "20", 300, 420, 10);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              EditedPdfs.text(out, other, "24", at, 420, 10);
            });
    assertThat(result.findings()).allMatch(found -> found.weight() == Weight.SLIGHT);
  }

  @Test
  void findsNumberOfAnotherFontInTheMidstOfASentence() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              double at = EditedPdfs.text(out, own, "a fee of USD ", 100, 420, 10);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              at = EditedPdfs.text(out, other, "90,000", at, 420, 10);
              EditedPdfs.text(out, own, " shall be paid", at, 420, 10);
            }),
        "90,000");
  }

  @Test
  void leavesValueOfAnotherFontBesideItsLabel() {
    CheckResult result =
        checked(
            (document, out) -> {
              double at = EditedPdfs.text(out, EditedPdfs.font(document), "Number: ", 100, 420, 10);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              EditedPdfs.text(out, other, "90417", at, 420, 10);
            });
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void findsNumberThatTookTheExactPlaceAndSizeOfAnother() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              for (int i = 0; i < 12; i++) {
                EditedPdfs.text(out, own, "Fee", 100, 700 - 20 * i, 9.37);
              }
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              EditedPdfs.text(out, other, "90,417.00", 300, 500, 9.37);
            }),
        "90,417.00");
  }

  /** A date that is raised, so far behind the blank that the line goes on with. */
  private static CheckResult raised(double apart) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          double at = EditedPdfs.text(out, own, "Date of issue ", 100, 420, 10);
          EditedPdfs.text(out, own, "14.06.2019", at + apart, 420.5, 10);
        });
  }

  @Test
  void findsDateRaisedWithinTheLineThatItIsSetIn() {
    serious(raised(0), "14.06.2019");
  }

  @Test
  void countsARaisedBoxBesideALineForLess() {
    weighs(Weight.SLIGHT, raised(0.7), "14.06.2019");
  }

  @Test
  void findsOneDigitOfAYearInAnotherFont() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = EditedPdfs.text(out, own, "14 March 202", 300, 420, 10);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              EditedPdfs.text(out, other, "6", at, 420, 10);
            }),
        "2026");
  }

  /** A year of two different gaps, behind a month. */
  private static CheckResult dated(double... ofMonth) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          rows(out, own);
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

  /** Cells of a table, one of which may be off its row. */
  private static CheckResult table(double off) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          for (int i = 0; i < 8; i++) {
            double y = 700 - 20 * i;
            EditedPdfs.text(out, own, "Fee", 100, y, 10);
            EditedPdfs.text(out, own, "D", 200, y, 10);
            EditedPdfs.text(out, own, "4,10" + i + ".00", 300, y + (i == 5 ? off : 0), 10);
          }
        });
  }

  @Test
  void findsCellOffItsRowInATableThatIsLevel() {
    serious(table(0.6), "4,105.00");
    assertThat(table(0).findings()).isEmpty();
  }

  @Test
  void leavesTwoTextsBesideEachOtherWithRowsOfTheirOwn() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              for (int i = 0; i < 8; i++) {
                EditedPdfs.text(out, own, "Old street " + i, 100, 700 - 11 * i, 10);
                EditedPdfs.text(out, own, "4017" + i, 300, 700.9 - 15.3 * i, 10);
              }
            });
    assertThat(result.findings()).allMatch(found -> found.weight() == Weight.SLIGHT);
  }

  @Test
  void findsUnevenDateThoughItsDigitsMayBeKerned() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = 100;
              double[] gaps = {0.3, -0.3, 0.1, 0.5, -0.2, 0.4, 0, 0.25, 0.6, 0};
              for (int i = 0; i < 10; i++) {
                String digit = "11-07-2014".substring(i, i + 1);
                at = EditedPdfs.text(out, own, digit, at, 420, 10) + gaps[i];
              }
            }),
        "11-07-2014");
  }

  private static CheckResult inTwoSubsets(String first, String rest) {
    return inTwoSubsets(first, rest, 0);
  }

  /** A number whose first part and rest are set by two subsets of one face, so far apart. */
  private static CheckResult inTwoSubsets(String first, String rest, double apart) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          rows(out, own);
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
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              double at = EditedPdfs.text(out, other, "$", 300, 420, 10);
              EditedPdfs.text(out, own, "2,154.00", at, 420, 10);
            });
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void findsDigitsOfAnotherFontInTheMidstOfACode() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              rows(out, own);
              double at = EditedPdfs.text(out, own, "F", 300, 420, 10);
              PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
              at = EditedPdfs.text(out, other, "530554", at, 420, 10);
              EditedPdfs.text(out, own, "UTO9811164M28", at, 420, 10);
            }),
        "F530554UTO9811164M28");
  }

  /** A row of a machine readable zone, some digits of which are in this font. */
  private static CheckResult zone(boolean foreign) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          rows(out, own);
          double at = EditedPdfs.text(out, own, "ICUTOC0", 100, 420, 10);
          PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
          at = EditedPdfs.text(out, foreign ? other : own, "75328", at, 420, 10);
          EditedPdfs.text(out, own, "9KLMNOPQRSTUV", at, 420, 10);
        });
  }

  @Test
  void findsDigitsOfAnotherFontInTheMidstOfAWord() {
    serious(zone(true), "ICUTOC0753289KLMNOPQRSTUV");
    assertThat(zone(false).findings()).isEmpty();
  }

  /** A date with its month in words behind a place, in a font of its own. */
  private static CheckResult place(double size, double dateSize) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          for (int i = 0; i < 12; i++) {
            EditedPdfs.text(out, own, "Fee", 100, 700 - 20 * i, size);
          }
          double at = EditedPdfs.text(out, own, "Leeds, ", 300, 400, size);
          PDFont other = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
          EditedPdfs.text(out, other, "4 March 2026", at, 400, dateSize);
        });
  }

  @Test
  void findsDateOfWordsThatTookTheExactPlaceAndSizeOfAnother() {
    serious(place(9.37, 9.37), "2026");
  }

  @Test
  void leavesDateOfWordsInASizeThatPeopleChoose() {
    assertThat(place(9.37, 10).findings()).noneMatch(f -> f.weight() == Weight.SERIOUS);
    assertThat(place(9, 9).findings()).noneMatch(f -> f.weight() == Weight.SERIOUS);
  }

  /** A text with gaps of its own behind each of its glyphs. */
  private static CheckResult apart(String text, double... gaps) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          rows(out, own);
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

  @Test
  void findsDateRaisedWithinALineThatIsSetNarrow() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              out.setHorizontalScaling(80);
              EditedPdfs.text(out, own, "Date ", 100, 420, 10);
              double at = 100 + own.getStringWidth("Date ") / 1000 * 10 * 0.8;
              EditedPdfs.text(out, own, "14.06.2019", at, 420.5, 10);
            }),
        "14.06.2019");
  }

  /** A card of few words, all of one face, and a date in a second subset of it. */
  private static CheckResult card(String date, double x, double y, double size) {
    return card("C-5719034", date, x, y, size);
  }

  private static CheckResult card(String number, String date, double x, double y, double size) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          EditedPdfs.text(out, own, number, 250, 560, 14);
          for (int i = 0; i < 4; i++) {
            EditedPdfs.text(out, own, "GIVEN".substring(i) + " NAME", 100, 700 - 20 * i, 11);
          }
          EditedPdfs.text(out, EditedPdfs.font(document), date, x, y, size);
        });
  }

  @Test
  void findsNumberAloneInASecondSubsetOnACard() {
    serious(card("30/01/1979", 100, 620, 11), "30/01/1979");
  }

  @Test
  void findsDateWithTheNameOfItsMonthAloneInASecondSubset() {
    serious(card("16-Oct-2022", 100, 620, 11), "16-Oct-2022");
  }

  @Test
  void leavesDigitsOfAFaceWhoseOtherFontHasNone() {
    assertThat(card("HOLDER", "30/01/1979", 100, 620, 11).findings()).isEmpty();
  }

  @Test
  void leavesAMarkOfTheSameFaceThatStandsInNoColumn() {
    assertThat(card("30/01/1979", 437, 31, 11).findings()).isEmpty();
    assertThat(card("30/01/1979", 100, 620, 8).findings()).isEmpty();
  }

  @Test
  void findsDateCentredUnderItsPlaceInASecondSubset() {
    serious(
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              for (int i = 0; i < 6; i++) {
                EditedPdfs.text(out, own, "GIVEN NAME 127", 100, 700 - 20 * i, 11);
              }
              double end = EditedPdfs.text(out, own, "LEEDS", 400, 520, 9);
              PDFont second = EditedPdfs.font(document);
              double half = second.getStringWidth("17-11-2027") / 1000 * 9 / 2;
              EditedPdfs.text(out, second, "17-11-2027", (400 + end) / 2 - half, 509, 9);
            }),
        "17-11-2027");
  }

  private static CheckResult labelled(double dateAt) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          double at = EditedPdfs.text(out, own, "Date: ", 100, 420, 10);
          EditedPdfs.text(out, own, "04 June 2023", at, dateAt, 10);
        });
  }

  @Test
  void findsDateOfWordsThatIsRaisedOverItsLabel() {
    serious(labelled(420.6), "2023");
  }

  /** Lines of several numbers, of which the first is raised in so many of them. */
  private static CheckResult steps(int lines) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          for (int i = 0; i < lines; i++) {
            double y = 420 - 30 * i;
            double at = EditedPdfs.text(out, own, "No. ", 100, y, 10);
            at = EditedPdfs.text(out, own, "19221513 ", at, y + 0.5, 10);
            EditedPdfs.text(out, own, "199312 201505 018", at, y, 10);
          }
        });
  }

  @Test
  void findsAStepWithinOneLineOfSeveralNumbers() {
    assertThat(steps(1).findings()).anyMatch(found -> found.weight() == Weight.SERIOUS);
  }

  @Test
  void leavesStepsThatAreAHabit() {
    assertThat(steps(4).findings()).noneMatch(found -> found.weight() == Weight.SERIOUS);
  }

  @Test
  void leavesDateLevelWithItsLabel() {
    assertThat(labelled(420).findings()).isEmpty();
  }
}
