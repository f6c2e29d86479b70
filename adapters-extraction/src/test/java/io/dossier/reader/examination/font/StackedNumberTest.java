package io.dossier.reader.examination.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.EditedPdfs;
import io.dossier.reader.testing.SamplePdfs;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class StackedNumberTest {
  private static final String[] LABELS = {
    "Surname", "Given names", "Date of birth", "Date of expiry"
  };
  private static final String[] VALUES = {"LOVELACE", "ADA", "10/12/1815", "24/09/2035"};

  /** A card with values under their labels. */
  private static CheckResult card(double... off) {
    return Examined.by(
        new FontIslandCheck(),
        Check.FOREIGN_FONT_ISLAND,
        SamplePdfs.page(
            (document, out) -> {
              PDFont small = EditedPdfs.font(document);
              PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
              for (int i = 0; i < LABELS.length; i++) {
                EditedPdfs.text(out, small, LABELS[i], 180, 700 - 23 * i, 6);
                EditedPdfs.text(out, bold, VALUES[i], 180, 690 - 23 * i + off[i], 8);
              }
            }));
  }

  @Test
  void findsValueNearerToItsLabelThanAllOthersAre() {
    assertThat(card(0, 0, 0.5, 0).findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.weight()).isEqualTo(Weight.SERIOUS);
              assertThat(found.marks().get(0).text()).contains("10/12/1815");
            });
  }

  @Test
  void leavesValuesThatAreAllAsFarFromTheirLabels() {
    assertThat(card(0, 0, 0, 0).findings()).isEmpty();
  }

  @Test
  void leavesACardOnWhichAnotherDistanceDiffersToo() {
    assertThat(card(0, 0.2, 0.5, 0).findings()).isEmpty();
  }

  @Test
  void leavesAValueUnderALabelOfTwoLines() {
    assertThat(card(0, 0, -7, -7).findings()).isEmpty();
  }
}
