package io.dossier.reader.examination.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.picture.copymove.CopyMoveCheck;
import io.dossier.reader.examination.picture.jpeg.DoubleCompressionCheck;
import io.dossier.reader.examination.picture.jpeg.ErrorLevelCheck;
import io.dossier.reader.examination.picture.noise.NoiseCheck;
import io.dossier.reader.examination.picture.resampling.ResamplingCheck;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureTracesTest {
  private static final BufferedImage SCENE = Scenes.textured(400, 320, 1, 3);
  private static final BufferedImage OTHER = Scenes.textured(400, 320, 2, 3);

  @Test
  void findsPartThatWasCopiedElsewhere() {
    BufferedImage forged = Scenes.moved(SCENE, 40, 50, 190, 110, 90);
    CheckResult result = new CopyMoveCheck().look(Scenes.still(Scenes.jpeg(forged, 0.95)));
    assertEquals(Finding.Weight.SERIOUS, result.findings().get(0).weight());
    Area first = result.findings().get(0).marks().get(0).areas().get(0);
    assertTrue(
        first.meets(new Area(40, 320 - 140, 90, 90))
            || first.meets(new Area(230, 320 - 250, 90, 90)));
  }

  @Test
  void leavesScenesAndRepeatedPrintAlone() {
    assertClean(new CopyMoveCheck(), Scenes.still(Scenes.jpeg(SCENE, 0.9)));
    assertClean(new CopyMoveCheck(), Scenes.still(Scenes.jpeg(Scenes.print(400, 320), 0.9)));
    assertClean(new CopyMoveCheck(), Scenes.still(Scenes.print(400, 320)));
  }

  @Test
  void findsRegionThatLacksAnEarlierCompression() {
    BufferedImage once = Scenes.decoded(Scenes.jpeg(SCENE, 0.7));
    BufferedImage forged = Scenes.withPart(once, OTHER, 120, 100, 110, 80);
    CheckResult lossy = new DoubleCompressionCheck().look(Scenes.still(Scenes.jpeg(forged, 0.92)));
    assertEquals(Finding.Weight.SERIOUS, lossy.findings().get(0).weight());
    Area mark = lossy.findings().get(0).marks().get(0).areas().get(0);
    assertTrue(mark.meets(new Area(140, 160, 70, 40)));

    CheckResult lossless = new DoubleCompressionCheck().look(Scenes.still(forged));
    assertEquals(Finding.Weight.SERIOUS, lossless.findings().get(0).weight());
  }

  @Test
  void findsAWordThatAloneLacksAnEarlierCompression() {
    BufferedImage scene = Scenes.textured(1000, 800, 1, 3);
    BufferedImage other = Scenes.textured(1000, 800, 2, 3);
    BufferedImage once = Scenes.decoded(Scenes.jpeg(scene, 0.7));
    BufferedImage forged = Scenes.withPart(once, other, 402, 305, 44, 15);
    CheckResult result = new DoubleCompressionCheck().look(Scenes.still(Scenes.jpeg(forged, 0.92)));
    assertEquals(Finding.Weight.SERIOUS, result.findings().get(0).weight());
    Area mark = result.findings().get(0).marks().get(0).areas().get(0);
    assertTrue(mark.meets(new Area(402, 800 - 320, 44, 15)));
    assertTrue(mark.height() < 50);
    assertClean(new DoubleCompressionCheck(), Scenes.still(Scenes.jpeg(once, 0.92)));
  }

  @Test
  void leavesPicturesAloneThatWereCompressedAsAWhole() {
    BufferedImage once = Scenes.decoded(Scenes.jpeg(SCENE, 0.7));
    assertClean(new DoubleCompressionCheck(), Scenes.still(Scenes.jpeg(once, 0.92)));
    assertClean(new DoubleCompressionCheck(), Scenes.still(Scenes.jpeg(SCENE, 0.8)));
    assertClean(new DoubleCompressionCheck(), Scenes.still(once));
    assertClean(new DoubleCompressionCheck(), Scenes.still(SCENE));
  }

  @Test
  void findsTheEarlierCompressionOfAPictureThatLiesTurned() {
    BufferedImage once = Scenes.decoded(Scenes.jpeg(SCENE, 0.7));
    byte[] stored = Scenes.jpeg(Scenes.withPart(once, OTHER, 120, 100, 110, 80), 0.92);
    BufferedImage upright = new BufferedImage(320, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.rotate(Math.PI / 2, 0, 0);
    graphics.drawImage(Scenes.decoded(stored), 0, -320, null);
    graphics.dispose();
    Still still =
        new Still(
            upright,
            io.dossier.reader.examination.picture.jpeg.JpegHeader.of(stored),
            90,
            false,
            Placement.ofWhole(320, 400));
    assertEquals(CheckResult.Outcome.FOUND, new DoubleCompressionCheck().look(still).outcome());
  }

  @Test
  void findsRegionOfOtherNoise() {
    BufferedImage quiet = Scenes.textured(400, 320, 1, 0.5);
    BufferedImage forged = Scenes.withPart(SCENE, quiet, 128, 96, 128, 96);
    assertEquals(CheckResult.Outcome.FOUND, new NoiseCheck().look(Scenes.still(forged)).outcome());
    assertClean(new NoiseCheck(), Scenes.still(SCENE));
  }

  @Test
  void findsRegionThatWasEnlarged() {
    BufferedImage enlarged = Scenes.copy(SCENE);
    Graphics2D graphics = enlarged.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(OTHER, 0, 0, 800, 640, null);
    graphics.dispose();
    BufferedImage forged = Scenes.withPart(SCENE, enlarged, 128, 96, 128, 96);
    assertEquals(
        CheckResult.Outcome.FOUND, new ResamplingCheck().look(Scenes.still(forged)).outcome());
    assertClean(new ResamplingCheck(), Scenes.still(SCENE));
  }

  @Test
  void findsRegionOfAnotherErrorLevel() {
    BufferedImage once = Scenes.decoded(Scenes.jpeg(SCENE, 0.8));
    BufferedImage forged = Scenes.withPart(once, OTHER, 128, 96, 128, 96);
    assertEquals(
        CheckResult.Outcome.FOUND, new ErrorLevelCheck().look(Scenes.still(forged)).outcome());
    assertClean(new ErrorLevelCheck(), Scenes.still(once));
  }

  @Test
  void saysThatAPictureIsTooSmall() {
    Still still = Scenes.still(Scenes.textured(90, 90, 3, 2));
    assertEquals(
        CheckResult.Outcome.COULD_NOT_RUN, PictureTraces.looked(new NoiseCheck(), still).outcome());
  }

  private static void assertClean(StillCheck check, Still still) {
    CheckResult result = check.look(still);
    assertEquals(CheckResult.Outcome.CLEAN, result.outcome(), () -> result.toString());
  }
}
