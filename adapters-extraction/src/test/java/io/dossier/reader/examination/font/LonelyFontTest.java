package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.amongRows;
import static io.dossier.reader.examination.font.SetPages.checked;
import static io.dossier.reader.examination.font.SetPages.onAPage;
import static io.dossier.reader.examination.font.SetPages.other;
import static io.dossier.reader.examination.font.SetPages.serious;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.testing.EditedPdfs;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Numbers for which a font is there. */
class LonelyFontTest {
  @Test
  void findsNumberForWhichAFontIsThere() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              EditedPdfs.text(out, EditedPdfs.font(document), "6,950.00", 300, 550, 10);
            });
    assertThat(result.findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  @Test
  void leavesAMarkInAnotherFontOnTheEdgeOfThePage() {
    CheckResult result =
        amongRows(
            (document, out, own) -> {
              EditedPdfs.text(out, other(), "000471", 500, 20, 10);
            });
    assertThat(result.findings()).allMatch(found -> found.weight() == Weight.SLIGHT);
  }

  @Test
  void findsNumberOfAnotherFontInTheMidstOfASentence() {
    serious(
        onAPage(
            (document, out, own) -> {
              double at = EditedPdfs.text(out, own, "a fee of USD ", 100, 420, 10);
              at = EditedPdfs.text(out, other(), "90,000", at, 420, 10);
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
              EditedPdfs.text(out, other(), "90417", at, 420, 10);
            });
    assertThat(result.findings()).isEmpty();
  }

  /** A card of few words, all of one face, and a date in a second subset of it. */
  private static CheckResult card(String date, double x, double y, double size) {
    return card("C-5719034", date, x, y, size);
  }

  private static CheckResult card(String number, String date, double x, double y, double size) {
    return onAPage(
        (document, out, own) -> {
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
        onAPage(
            (document, out, own) -> {
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
}
