package io.dossier.reader.examination.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.EditedPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;

class CoveredTextCheckTest {
  private static List<Finding> findings(SamplePdfs.Content content) {
    return findings(SamplePdfs.page(content));
  }

  private static List<Finding> findings(byte[] pdf) {
    return Examined.by(new CoveredTextCheck(), Check.COVERED_TEXT, pdf).findings();
  }

  @Test
  void findsAmountUnderWhiteBoxAndTheOneWrittenOverIt() {
    List<Finding> found =
        findings(
            (document, out) -> {
              SamplePdfs.text(document, out, "Total 1,250.00", 100, 500, 12);
              EditedPdfs.box(out, Color.WHITE, 130, 495, 70, 16);
              SamplePdfs.text(document, out, "9,850.00", 132, 500, 12);
            });
    assertThat(found).hasSize(1);
    assertThat(found.get(0).weight()).isEqualTo(Weight.GRAVE);
    Mark.Change change = found.get(0).marks().get(0).change().orElseThrow();
    assertThat(change.before()).contains("1,250.00");
    assertThat(change.after()).contains("9,850.00");
    assertThat(found.get(0).marks().get(0).areas().get(0).x()).isBetween(128.0, 136.0);
  }

  @Test
  void findsNameUnderBoxWithNothingOverIt() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Second borrower", 100, 500, 12);
                  EditedPdfs.box(out, Color.WHITE, 98, 495, 100, 16);
                }))
        .extracting(Finding::weight)
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void takesBlackenedTextForRedaction() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "4401 2234 9917", 100, 500, 12);
                  EditedPdfs.box(out, Color.BLACK, 98, 495, 100, 16);
                }))
        .extracting(Finding::weight)
        .containsExactly(Weight.SLIGHT);
  }

  @Test
  void findsTextUnderFreeTextAnnotation() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      SamplePdfs.draw(
          document, page, (d, out) -> SamplePdfs.text(d, out, "Due 12.03.2024", 100, 500, 12));
      PDAnnotationFreeText note = new PDAnnotationFreeText();
      PDRectangle place = new PDRectangle(98, 495, 100, 16);
      note.setRectangle(place);
      PDAppearanceStream look = new PDAppearanceStream(document);
      look.setBBox(place);
      look.setResources(new PDResources());
      COSName font = look.getResources().add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      try (var bytes = look.getStream().createOutputStream()) {
        bytes.write(
            ("1 g 98 495 100 16 re f 0 g BT /"
                    + font.getName()
                    + " 12 Tf 100 500 Td (Due 30.09.2024) Tj ET")
                .getBytes(StandardCharsets.US_ASCII));
      }
      PDAppearanceDictionary looks = new PDAppearanceDictionary();
      looks.setNormalAppearance(look);
      note.setAppearance(looks);
      page.setAnnotations(List.of(note));
      assertThat(findings(SamplePdfs.bytes(document)))
          .singleElement()
          .satisfies(found -> assertThat(found.description()).contains("annotation"));
    }
  }

  @Test
  void leavesBackgroundThatIsDrawnBeforeItsText() {
    assertThat(
            findings(
                (document, out) -> {
                  EditedPdfs.box(out, Color.LIGHT_GRAY, 98, 495, 100, 16);
                  SamplePdfs.text(document, out, "Total 1,250.00", 100, 500, 12);
                }))
        .isEmpty();
  }

  @Test
  void leavesTextUnderTranslucentBox() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Total 1,250.00", 100, 500, 12);
                  PDExtendedGraphicsState veil = new PDExtendedGraphicsState();
                  veil.setNonStrokingAlphaConstant(0.4f);
                  out.setGraphicsStateParameters(veil);
                  EditedPdfs.box(out, Color.YELLOW, 98, 495, 100, 16);
                }))
        .isEmpty();
  }

  @Test
  void leavesBoxThatIsClippedAwayFromTheText() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Total 1,250.00", 100, 500, 12);
                  out.addRect(300, 300, 50, 50);
                  out.clip();
                  EditedPdfs.box(out, Color.WHITE, 0, 0, 500, 700);
                }))
        .isEmpty();
  }

  @Test
  void leavesTextThatIsDrawnAgainOverIt() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Total 1,250.00", 100, 500, 12);
                  EditedPdfs.box(out, Color.WHITE, 98, 495, 100, 16);
                  SamplePdfs.text(document, out, "Total 1,250.00", 100.5, 500.2, 12);
                }))
        .isEmpty();
  }

  @Test
  void leavesTextOfOcrUnderItsScan() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Total 1,250.00", 100, 500, 12);
                  BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                  EditedPdfs.picture(document, out, scan, 0, 0, 595, 842);
                }))
        .isEmpty();
  }

  @Test
  void leavesWordThatRanOverIntoTheNextCell() {
    assertThat(
            findings(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Incomprehensibilities", 100, 500, 12);
                  EditedPdfs.box(out, Color.WHITE, 150, 495, 100, 16);
                }))
        .isEmpty();
  }

  @Test
  void findsAmountOfWhichTheLastSignIsSeen() {
    List<Finding> found =
        findings(
            (document, out) -> {
              SamplePdfs.text(document, out, "571.000.000,-", 100, 500, 12);
              EditedPdfs.box(out, Color.WHITE, 99, 496, 68, 14);
              SamplePdfs.text(document, out, "771.000.000", 100, 500, 12);
            });
    assertThat(found)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.weight()).isIn(Weight.SERIOUS, Weight.GRAVE);
              assertThat(one.description()).contains("571.000.000");
            });
  }
}
