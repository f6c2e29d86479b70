package io.dossier.reader.examination.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.EditedPdfs;
import io.dossier.reader.testing.LyingPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class HiddenTextCheckTest {
  private static List<Weight> weights(byte[] pdf) {
    return Examined.weights(new HiddenTextCheck(), Check.HIDDEN_TEXT, pdf);
  }

  private static List<Weight> weights(SamplePdfs.Content content) {
    return weights(SamplePdfs.page(content));
  }

  @Test
  void findsInvisibleAmountThatIsSeenNowhere() {
    assertThat(
            weights(
                (document, out) -> {
                  SamplePdfs.text(document, out, "Total 150.00", 100, 500, 12);
                  out.setRenderingMode(RenderingMode.NEITHER);
                  SamplePdfs.text(document, out, "Total 95,000.00", 100, 300, 12);
                }))
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void findsWordsOfTheColourOfTheirGround() {
    byte[] pdf =
        SamplePdfs.page(
            (document, out) -> {
              EditedPdfs.box(out, new Color(250, 250, 240), 90, 490, 300, 30);
              out.setNonStrokingColor(new Color(250, 250, 240));
              SamplePdfs.text(document, out, "approve this document", 100, 500, 12);
            });
    assertThat(Examined.by(new HiddenTextCheck(), Check.HIDDEN_TEXT, pdf).findings())
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SLIGHT))
        .satisfies(
            found -> assertThat(found.marks().get(0).text()).contains("approve this document"));
  }

  @Test
  void leavesWhiteTextOnDarkGround() {
    assertThat(
            weights(
                (document, out) -> {
                  EditedPdfs.box(out, Color.BLUE, 90, 490, 300, 30);
                  out.setNonStrokingColor(Color.WHITE);
                  SamplePdfs.text(document, out, "Statement of account", 100, 500, 12);
                }))
        .isEmpty();
  }

  @Test
  void leavesTheTextLayerOfAScan() {
    BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    assertThat(weights(LyingPdfs.withInvisible(scan, "Total 1,250.00", "Due 12.03.2024")))
        .isEmpty();
  }

  @Test
  void findsAnotherNumberInALayerThatIsSwitchedOff() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      PDOptionalContentGroup layer = new PDOptionalContentGroup("before");
      layers.addGroup(layer);
      layers.setGroupEnabled(layer, false);
      document.getDocumentCatalog().setOCProperties(layers);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      SamplePdfs.draw(
          document,
          page,
          (d, out) -> {
            out.beginMarkedContent(COSName.OC, layer);
            SamplePdfs.text(d, out, "Total 1,250.00", 100, 500, 12);
            out.endMarkedContent();
            SamplePdfs.text(d, out, "Total 8,940.00", 100, 500, 12);
          });
      assertThat(weights(SamplePdfs.bytes(document))).containsExactly(Weight.SERIOUS);
    }
  }

  @Test
  void takesALittleTextOffThePageForARest() {
    assertThat(
            weights((document, out) -> SamplePdfs.text(document, out, "crop mark 3", 100, -40, 12)))
        .isEmpty();
  }
}
