package io.dossier.reader.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.Sheet;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureMeasureTest {
  private static final int PAPER = 0xd2d0c8;
  private static final int INK = 0x282830;

  @Test
  void findsNoFaultWithPlainPrint() {
    PageSignals signals = measured(Specimen.printed(PAPER, INK));
    assertEquals(List.of(), signals.glare());
    assertEquals(List.of(), signals.covered());
    assertEquals(List.of(), signals.cut());
    assertTrue(signals.edges().widest() < 3, signals.toString());
    assertEquals(208, signals.tone().paper(), 6);
    assertTrue(signals.tone().contrast() > 120, signals.toString());
  }

  @Test
  void edgesWidenWithBlur() {
    PageSignals soft = measured(Specimen.printed(PAPER, INK).smeared(2, true).smeared(2, false));
    assertTrue(soft.edges().across() > 3.5, soft.toString());
    assertTrue(soft.edges().down() > 3.5, soft.toString());
  }

  @Test
  void aMovedHandWidensTheEdgesAcrossItAlone() {
    PageSignals moved = measured(Specimen.printed(PAPER, INK).smeared(4, false));
    assertTrue(moved.edges().across() < 3, moved.toString());
    assertTrue(moved.edges().down() > 5, moved.toString());
  }

  @Test
  void paperWithoutPrintHasNone() {
    PageSignals blank = measured(Specimen.paper(PAPER));
    assertEquals(0, blank.tone().printed());
    assertEquals(0, blank.edges().count());
  }

  @Test
  void findsASpotThatSwallowsPrint() {
    PageSignals signals =
        measured(
            Specimen.printed(PAPER, INK)
                .changed(
                    (x, y, value) ->
                        value + 600 * Math.exp(-(sq(x - 400) + sq(y - 600)) / sq(90))));
    assertEquals(1, signals.glare().size(), signals.toString());
    assertTrue(signals.glare().get(0).width() > 60);
  }

  @Test
  void aWhitePanelIsNoGlare() {
    PageSignals signals = measured(Specimen.printed(PAPER, INK).fill(300, 500, 160, 160, 0xffffff));
    assertEquals(List.of(), signals.glare());
  }

  @Test
  void lightThatLeavesPrintIsNoGlare() {
    PageSignals signals =
        measured(
            Specimen.printed(PAPER, INK)
                .changed(
                    (x, y, value) ->
                        value + 110 * Math.exp(-(sq(x - 400) + sq(y - 600)) / sq(90))));
    assertEquals(List.of(), signals.glare());
  }

  @Test
  void findsAFingerThatComesInFromTheEdge() {
    PageSignals signals =
        measured(
            Specimen.printed(PAPER, INK)
                .fill(0, 500, 280, 120, 0xb07a5c)
                .oval(220, 500, 120, 120, 0xb07a5c));
    assertEquals(1, signals.covered().size(), signals.toString());
  }

  @Test
  void aBarAlongTheEdgeCoversNothing() {
    PageSignals signals =
        measured(Specimen.printed(PAPER, INK).fill(0, 0, Specimen.WIDTH, 150, 0xb07a5c));
    assertEquals(List.of(), signals.covered());
  }

  @Test
  void findsPrintThatRunsOutOfThePicture() {
    PageSignals signals = measured(Specimen.printed(PAPER, INK).cropped(200, 0));
    assertTrue(signals.cut().size() > 10, signals.toString());
    assertTrue(signals.cut().stream().allMatch(area -> area.x() == 0));
  }

  @Test
  void aDarkStripAlongTheEdgeIsNoLineOfPrint() {
    PageSignals signals =
        measured(Specimen.printed(PAPER, INK).fill(0, 0, 9, Specimen.HEIGHT, 0x303030));
    assertTrue(signals.cut().size() <= 2, signals.toString());
  }

  @Test
  void aFineRasterStandsOutOfGrain() {
    Random grain = new Random(3);
    Specimen plain =
        Specimen.printed(PAPER, INK)
            .fill(80, 400, 680, 600, PAPER)
            .changed((x, y, v) -> v + 2 * grain.nextGaussian());
    assertTrue(measured(plain).raster() < 12, measured(plain).toString());
    Specimen screened = plain.changed((x, y, v) -> v * (0.94 + 0.06 * Math.cos(1.2 * x + 0.7 * y)));
    assertTrue(measured(screened).raster() > 30, measured(screened).toString());
  }

  @Test
  void tellsColourFromATint() {
    assertTrue(measured(Specimen.printed(0xd0d0d0, 0x202020)).colour().grey());
    PageSignals tinted = measured(Specimen.printed(PAPER, INK));
    assertFalse(tinted.colour().grey());
    assertTrue(tinted.colour().share() < 0.001, tinted.toString());
    PageSignals stamped = measured(Specimen.printed(PAPER, INK).oval(500, 900, 150, 150, 0xc03040));
    assertTrue(stamped.colour().share() > 0.004, stamped.toString());
  }

  @Test
  void measuresAPictureOfOnePixel() {
    BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    PageSignals signals = PictureMeasure.of(0, dot, 1, 0, new Sheet(0, 0, 1, 1, 0), 0);
    assertTrue(signals.measured());
    assertEquals(0, signals.tone().printed());
  }

  private static double sq(double value) {
    return value * value;
  }

  private static PageSignals measured(Specimen specimen) {
    BufferedImage picture = specimen.picture();
    return PictureMeasure.of(
        0, picture, 1, 0, new Sheet(0, 0, picture.getWidth(), picture.getHeight(), 0), 0);
  }
}
