package io.dossier.reader.quality;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Rendition;
import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Pixels;
import io.dossier.reader.quality.screen.ScreenLattice;
import java.util.Arrays;
import java.util.List;

/**
 * Tells pictures of paper from those of grey copies and of displays. Colours are looked for where
 * print stands: places that are off the tint that light and paper give to most of them. On one that
 * has few lines alone, as cards do: it takes a while, and nobody asks it of long texts.
 */
public final class Renditions {
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 40;

  /** So many places are looked at on a side; each is the mean of a square of pixels. */
  private static final int PLACES = 160;

  private static final int SQUARE = 3;
  private static final int CHANNELS = 3;

  /** Red less green and blue less green together, off the tint by more, is a colour. */
  private static final double COLOURED = 30;

  /** Of a grey copy fewer places have a colour. */
  private static final double FEW = 0.003;

  private Renditions() {}

  /** Of a picture that was read. */
  public static Rendition of(OcrReading reading) {
    List<Line> lines = reading.lines();
    if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES) {
      return Rendition.UNKNOWN;
    }
    if (colours(reading.pixels(), lines) < FEW) {
      return Rendition.GREY;
    }
    double lattice = ScreenLattice.suspicion(reading.pixels().picture()).orElse(0);
    return lattice >= ScreenLattice.SEEN ? Rendition.OF_SCREEN : Rendition.COLOURED;
  }

  /** The share of places around print that are coloured. */
  static double colours(Pixels pixels, List<Line> lines) {
    double left = lines.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
    double top = lines.stream().mapToDouble(line -> line.box().y()).min().orElse(0);
    double right = lines.stream().map(Line::box).mapToDouble(PageBox::right).max().orElse(1);
    double bottom = lines.stream().map(Line::box).mapToDouble(PageBox::bottom).max().orElse(1);
    double[][] places = new double[PLACES * PLACES][];
    for (int i = 0; i < places.length; i++) {
      double x = left + (right - left) * (i % PLACES + 0.5) / PLACES;
      double y = top + (bottom - top) * (i / PLACES + 0.5) / PLACES;
      places[i] = colour(pixels, (int) (x * pixels.width()), (int) (y * pixels.height()));
    }
    double red = tint(places, 0);
    double blue = tint(places, 2);
    long coloured =
        Arrays.stream(places)
            .filter(
                place ->
                    Math.abs(place[0] - red * place[1]) + Math.abs(place[2] - blue * place[1])
                        > COLOURED)
            .count();
    return coloured / (double) places.length;
  }

  /** Red, green and blue, as the square's mean. */
  private static double[] colour(Pixels pixels, int atX, int atY) {
    double[] sums = new double[CHANNELS];
    for (int y = atY - 1; y <= atY + 1; y++) {
      for (int x = atX - 1; x <= atX + 1; x++) {
        int column = Math.max(0, Math.min(pixels.width() - 1, x));
        int row = Math.max(0, Math.min(pixels.height() - 1, y));
        int rgb = pixels.rgb()[row * pixels.width() + column];
        sums[0] += rgb >> 16 & 255;
        sums[1] += rgb >> 8 & 255;
        sums[2] += rgb & 255;
      }
    }
    return Arrays.stream(sums).map(sum -> sum / (SQUARE * SQUARE)).toArray();
  }

  /** How much of a channel there is for green, in the light half of the places: the median. */
  private static double tint(double[][] places, int channel) {
    double[] greens = Arrays.stream(places).mapToDouble(place -> place[1]).sorted().toArray();
    double light = Math.max(1, greens[greens.length / 2]);
    double[] shares =
        Arrays.stream(places)
            .filter(place -> place[1] >= light)
            .mapToDouble(place -> place[channel] / place[1])
            .sorted()
            .toArray();
    return shares[shares.length / 2];
  }
}
