package io.dossier.reader.examination.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.LyingPdfs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class TextLayerCheckTest {
  private static final String[] LINES = {
    "Statement of account for March", "Opening balance 4,280.00", "Closing balance 9,250.00"
  };

  private static List<Finding> findings(IntUnaryOperator said) {
    return Examined.by(
            new TextLayerCheck(), Check.TEXT_LAYER_MISMATCH, LyingPdfs.saying(said, LINES))
        .findings();
  }

  @Test
  void findsMapThatTellsOtherDigits() {
    List<Finding> found = findings(c -> c == '9' ? '2' : c);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).weight()).isEqualTo(Weight.GRAVE);
    assertThat(found.get(0).description()).contains("9,250.00").contains("2,250.00");
    assertThat(found.get(0).marks().get(0).areas().get(0).x()).isBetween(55.0, 65.0);
  }

  @Test
  void leavesMapThatTellsWhatIsSeen() {
    assertThat(findings(IntUnaryOperator.identity())).isEmpty();
  }

  @Test
  void takesAScrambledLayerForBroken() {
    assertThat(findings(c -> c == ' ' ? c : '!' + (c * 7 + 3) % 90))
        .allMatch(found -> found.weight() != Weight.SERIOUS);
  }

  private static final String[] SCANNED = {
    "Statement of account for March",
    "Opening balance 4,280.00",
    "Closing balance 9,250.00",
    "Account number 60 1842 7735",
    "Branch of the old harbour"
  };

  /** A scan of these lines, with such a layer. */
  private static List<Finding> ofScan(String... layer) throws IOException {
    BufferedImage picture;
    try (PDDocument seen = Loader.loadPDF(LyingPdfs.saying(IntUnaryOperator.identity(), SCANNED))) {
      picture = new PDFRenderer(seen).renderImageWithDPI(0, 150);
    }
    return Examined.by(
            new TextLayerCheck(),
            Check.TEXT_LAYER_MISMATCH,
            LyingPdfs.withInvisible(picture, layer))
        .findings();
  }

  @Test
  void findsFalseLineInAGoodLayerOfAScan() throws IOException {
    String[] layer = SCANNED.clone();
    layer[2] = "Closing balance 2,750.00";
    assertThat(ofScan(layer))
        .singleElement()
        .satisfies(found -> assertThat(found.weight()).isEqualTo(Weight.SERIOUS));
  }

  @Test
  void takesABadLayerOfAScanForAnErrorOfItsRecognition() throws IOException {
    List<Finding> found =
        ofScan(
            "Statcmcnt ol accounl lor Marcn",
            "Opcning balancc 7,290.00",
            "Closing balance 2,750.00",
            "Account nurnbcr 60 1042 7135",
            "Brancn ol thc old harbonr");
    assertThat(found).allMatch(each -> each.weight() == Weight.SLIGHT);
  }

  @Test
  void leavesALayerThatSaysWhatTheScanShows() throws IOException {
    assertThat(ofScan(SCANNED)).isEmpty();
  }
}
