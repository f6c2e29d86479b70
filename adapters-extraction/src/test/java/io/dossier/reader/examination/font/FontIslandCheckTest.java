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
}
