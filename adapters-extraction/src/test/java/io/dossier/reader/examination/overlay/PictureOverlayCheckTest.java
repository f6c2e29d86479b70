package io.dossier.reader.examination.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.Examined;
import io.dossier.reader.testing.EditedPdfs;
import io.dossier.reader.testing.SamplePdfs;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureOverlayCheckTest {
  private static List<Weight> weights(Check check, SamplePdfs.Content content) {
    return Examined.weights(new PictureOverlayCheck(), check, SamplePdfs.page(content));
  }

  private static BufferedImage scan() {
    return EditedPdfs.patch("Scan", 595, 842);
  }

  @Test
  void findsPictureOfAnotherAmountOverAnAmount() {
    assertThat(
            weights(
                Check.IMAGE_OVER_TEXT,
                (document, out) -> {
                  SamplePdfs.text(document, out, "1,250.00", 100, 500, 12);
                  EditedPdfs.picture(
                      document, out, EditedPdfs.patch("9,850.00", 70, 16), 98, 495, 70, 16);
                }))
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void findsPictureWhoseMaskLetsNothingThrough() {
    BufferedImage patch = EditedPdfs.patch("9,850.00", 70, 16);
    BufferedImage withAlpha =
        new BufferedImage(patch.getWidth(), patch.getHeight(), BufferedImage.TYPE_INT_ARGB);
    withAlpha.createGraphics().drawImage(patch, 0, 0, null);
    assertThat(
            weights(
                Check.IMAGE_OVER_TEXT,
                (document, out) -> {
                  SamplePdfs.text(document, out, "1,250.00", 100, 500, 12);
                  EditedPdfs.picture(document, out, withAlpha, 98, 495, 70, 16);
                }))
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void leavesStampWithAClearGround() {
    BufferedImage stamp = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = stamp.createGraphics();
    graphics.setColor(Color.RED);
    graphics.drawRect(5, 5, 190, 70);
    graphics.dispose();
    SamplePdfs.Content content =
        (document, out) -> {
          SamplePdfs.text(document, out, "1,250.00", 100, 500, 12);
          EditedPdfs.picture(document, out, stamp, 90, 480, 140, 56);
        };
    assertThat(weights(Check.IMAGE_OVER_TEXT, content)).isEmpty();
    assertThat(weights(Check.PASTED_REGION, content)).isEmpty();
  }

  @Test
  void findsPatchWithDigitsOnAScan() {
    assertThat(
            weights(
                Check.PASTED_REGION,
                (document, out) -> {
                  EditedPdfs.picture(document, out, scan(), 0, 0, 595, 842);
                  EditedPdfs.picture(
                      document, out, EditedPdfs.patch("9,850.00", 70, 16), 98, 40, 70, 16);
                }))
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void findsBoxWithTextOnAScan() {
    assertThat(
            weights(
                Check.PASTED_REGION,
                (document, out) -> {
                  EditedPdfs.picture(document, out, scan(), 0, 0, 595, 842);
                  EditedPdfs.box(out, Color.WHITE, 98, 40, 70, 16);
                  SamplePdfs.text(document, out, "9,850.00", 100, 44, 12);
                }))
        .containsExactly(Weight.SERIOUS);
  }

  @Test
  void leavesAScanInStrips() {
    BufferedImage strip = EditedPdfs.patch("Strip", 595, 30);
    assertThat(
            weights(
                Check.PASTED_REGION,
                (document, out) -> {
                  EditedPdfs.picture(document, out, scan(), 0, 0, 595, 842);
                  for (int i = 0; i < 4; i++) {
                    EditedPdfs.picture(document, out, strip, 0, 100 + 30 * i, 595, 30);
                  }
                }))
        .isEmpty();
  }
}
