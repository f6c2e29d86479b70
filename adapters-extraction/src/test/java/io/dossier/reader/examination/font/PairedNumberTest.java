package io.dossier.reader.examination.font;

import static io.dossier.reader.examination.font.SetPages.checked;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.testing.EditedPdfs;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PairedNumberTest {
  private static final String[] LABELS = {"Name", "Date of birth", "Number", "Issued on", "Place"};
  private static final String[] VALUES = {
    "Ada Lovelace", "10-12-1815", "4711085", "02-11-2019", ""
  };

  private static void form(PDPageContentStream out, PDFont labels, PDFont values, double[] off)
      throws IOException {
    for (int i = 0; i < LABELS.length; i++) {
      EditedPdfs.text(out, labels, LABELS[i], 60, 700 - 20 * i, 9);
      String value = VALUES[i].isEmpty() ? "London" : VALUES[i];
      EditedPdfs.text(out, values, value, 180, 700 - 20 * i + off[i], 10);
    }
  }

  private static CheckResult form(double... off) {
    return checked(
        (document, out) ->
            form(
                out,
                EditedPdfs.font(document),
                new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD),
                off));
  }

  @Test
  void findsValueOffItsLabelWhereAllOthersAreLevel() {
    assertThat(form(0, 0, 0, 0.5, 0).findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.weight()).isEqualTo(Weight.SERIOUS);
              assertThat(found.marks().get(0).text()).contains("02-11-2019");
            });
  }

  @Test
  void leavesValuesThatAreLevelWithTheirLabels() {
    assertThat(form(0, 0, 0, 0, 0).findings()).isEmpty();
  }

  @Test
  void leavesAFormOfWhichAnotherValueIsOffToo() {
    assertThat(form(0, 0.5, 0, 0.5, 0).findings())
        .noneMatch(found -> found.weight() == Weight.SERIOUS);
    assertThat(form(0.3, 0.3, 0.3, 0.5, 0.3).findings())
        .noneMatch(found -> found.weight() == Weight.SERIOUS);
  }

  @Test
  void leavesALineOfItsOwnBesideAnotherBlock() {
    CheckResult result =
        checked(
            (document, out) -> {
              PDFont own = EditedPdfs.font(document);
              form(out, own, own, new double[5]);
              EditedPdfs.text(out, own, "Invoice", 320, 640.5, 10);
              EditedPdfs.text(out, own, "27-12-2023", 400, 640.5, 10);
            });
    assertThat(result.findings()).noneMatch(found -> found.weight() == Weight.SERIOUS);
  }

  private static CheckResult inline(double off) {
    return checked(
        (document, out) -> {
          PDFont label = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
          PDFont value = EditedPdfs.font(document);
          for (int i = 0; i < 5; i++) {
            String text = "Date of " + LABELS[i] + " :";
            double at = EditedPdfs.text(out, label, text, 60, 700 - 20 * i, 10) + 2.6;
            double raised = 700 - 20 * i + (i == 3 ? off : 0);
            EditedPdfs.text(out, value, "0" + (i + 1) + "-12-2004", at, raised, 10);
          }
        });
  }

  @Test
  void findsValueOffTheLineOfALabelInAnotherFont() {
    assertThat(inline(-0.5).findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  @Test
  void leavesValuesInTheLineOfALabelInAnotherFont() {
    assertThat(inline(0).findings()).isEmpty();
  }

  /** Three rows of a table at such places, the first of which has its value a little lower. */
  private static CheckResult rows(double... places) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          PDFont label = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
          for (int i = 0; i < places.length; i++) {
            EditedPdfs.text(out, label, LABELS[i], 60, places[i], 9);
            EditedPdfs.text(out, own, "4711" + i, 180, places[i] - (i == 0 ? 0.5 : 0), 9);
          }
        });
  }

  @Test
  void findsValueOffItsLabelInATableOfThreeRows() {
    assertThat(rows(700, 685.5, 671).findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  @Test
  void leavesThreeRowsThatAreNoTableAndTableOfTwo() {
    assertThat(rows(700, 685.5, 660).findings())
        .noneMatch(found -> found.weight() == Weight.SERIOUS);
    assertThat(rows(700, 685.5).findings()).noneMatch(found -> found.weight() == Weight.SERIOUS);
  }

  /** Pairs in two columns; the first value is so much off. */
  private static CheckResult inTwoColumns(double off) {
    return checked(
        (document, out) -> {
          PDFont own = EditedPdfs.font(document);
          PDFont label = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
          double at = EditedPdfs.text(out, label, "Order No :", 60, 700, 9);
          EditedPdfs.text(out, own, "4711085", at + 4, 700 - off, 9);
          at = EditedPdfs.text(out, label, "Delivery :", 300, 700, 9);
          EditedPdfs.text(out, own, "470916", at + 4, 700, 9);
          at = EditedPdfs.text(out, label, "Customer :", 450, 700, 9);
          EditedPdfs.text(out, own, "301774", at + 4, 700, 9);
        });
  }

  @Test
  void findsValueOffItsLabelWhereOtherPairsOfTheRowAreLevel() {
    assertThat(inTwoColumns(0.5).findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
    assertThat(inTwoColumns(0).findings()).isEmpty();
  }
}
