package io.dossier.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Rendition;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Pixels;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenditionsTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 440;

  /** What light does to red, green and blue. */
  private static final double[] WARM = {1, 0.94, 0.82};

  private static final double[] PLAIN = {1, 1, 1};

  /** Of a place on a card: its colour, each channel 0 to 255. */
  private interface Card {
    int[] at(int x, int y);
  }

  @Test
  void cardWithAColouredPictureIsColoured() {
    assertThat(seen(RenditionsTest::coloured, PLAIN, false)).isEqualTo(Rendition.COLOURED);
    assertThat(seen(RenditionsTest::coloured, WARM, false)).isEqualTo(Rendition.COLOURED);
  }

  @Test
  void greyCopyIsGreyInWarmLightToo() {
    assertThat(seen(RenditionsTest::grey, PLAIN, false)).isEqualTo(Rendition.GREY);
    assertThat(seen(RenditionsTest::grey, WARM, false)).isEqualTo(Rendition.GREY);
  }

  @Test
  void displayShowsItsLattice() {
    assertThat(seen(RenditionsTest::coloured, PLAIN, true)).isEqualTo(Rendition.OF_SCREEN);
  }

  @Test
  void nothingIsToldWithoutPrint() {
    assertThat(
            Renditions.of(
                new OcrReading(
                    List.of(), List.of(), 0, pixels(RenditionsTest::grey, PLAIN, false))))
        .isEqualTo(Rendition.UNKNOWN);
  }

  private static Rendition seen(Card card, double[] light, boolean screen) {
    List<Line> lines =
        Stream.of(0.1, 0.3, 0.5, 0.85)
            .map(y -> new PageBox(0.05, y, 0.85, 0.06))
            .map(box -> new Line(List.of(new Word("PRINT", box, 0.9)), TextSource.OCR))
            .toList();
    return Renditions.of(new OcrReading(lines, List.of(), 0, pixels(card, light, screen)));
  }

  /** Print on light blue, and a portrait in the colours of skin. */
  private static int[] coloured(int x, int y) {
    if (x > 500 && x < 640 && y > 60 && y < 230) {
      return new int[] {205, 150, 120};
    }
    return isPrint(x, y) ? new int[] {30, 30, 40} : new int[] {196, 222, 238};
  }

  private static int[] grey(int x, int y) {
    int[] colour = coloured(x, y);
    int luma = (299 * colour[0] + 587 * colour[1] + 114 * colour[2]) / 1000;
    return new int[] {luma, luma, luma};
  }

  private static boolean isPrint(int x, int y) {
    return x < 480 && y % 60 < 20 && x % 11 < 5;
  }

  private static Pixels pixels(Card card, double[] light, boolean screen) {
    Random grain = new Random(1);
    int[] rgb = new int[WIDTH * HEIGHT];
    for (int i = 0; i < rgb.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      double[] lattice = screen ? lattice(x, y) : PLAIN;
      int[] colour = card.at(x, y);
      int value = 0;
      for (int channel = 0; channel < colour.length; channel++) {
        double seen =
            colour[channel] * light[channel] * lattice[channel] + 3 * grain.nextGaussian();
        value = value << 8 | (int) Math.max(0, Math.min(255, seen));
      }
      rgb[i] = value;
    }
    return new Pixels(WIDTH, HEIGHT, rgb);
  }

  /** Each point of a display has stripes of red, green and blue; the camera is a little turned. */
  private static double[] lattice(int x, int y) {
    double[] seen = {0.7, 0.7, 0.7};
    for (int i = 0; i < 25; i++) {
      double along = 0.31 * (x + i % 5 / 5.0) + 0.12 * (y + i / 5 / 5.0);
      seen[(int) (3 * (along - Math.floor(along)))] += 0.9 / 25;
    }
    return seen;
  }
}
