package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.reader.geometry.PdfFrame;
import java.awt.image.BufferedImage;

/**
 * Tells the stamp of an office, laid over a page, from a change of its print: it is larger than a
 * line of print, its ink has a colour that print has not, and what was printed under it is still
 * darker than it. Who changes what a document says has to cover it, or to write in its colour.
 */
final class StampInk {
  /** In points: two lines of print. */
  private static final double LEAST_HEIGHT = 24;

  private static final double LEAST_WIDTH = 36;

  /** Of 255: between the strongest and the weakest of red, green and blue. */
  private static final int COLOURED = 30;

  /** Of 255: print is darker than this, and darker by as much than the stamp on paper. */
  private static final int DARK = 120;

  private static final int STANDS_OUT = 40;

  /** Of pixels: edges of letters are mixtures. */
  private static final double MOSTLY = 0.85;

  private final PdfFrame frame;
  private final BufferedImage before;
  private final BufferedImage after;

  StampInk(PdfFrame frame, BufferedImage before, BufferedImage after) {
    this.frame = frame;
    this.before = before;
    this.after = after;
  }

  /** What became of the pixels of a region. */
  private static final class Tally {
    int inked;
    int coloured;
    double light;
    int print;
    int legible;
  }

  boolean at(Area region) {
    if (region.height() < LEAST_HEIGHT
        || region.width() < LEAST_WIDTH
        || before.getWidth() != after.getWidth()
        || before.getHeight() != after.getHeight()) {
      return false;
    }
    PixelWindow window = new PixelWindow(frame, region, before.getWidth(), before.getHeight());
    Tally tally = new Tally();
    window.forEach(i -> paper(at(before, i), at(after, i), tally));
    double stamp = tally.light / Math.max(1, tally.inked);
    window.forEach(i -> print(at(before, i), at(after, i), stamp, tally));
    return tally.inked > 0
        && tally.coloured >= MOSTLY * tally.inked
        && tally.legible >= MOSTLY * tally.print;
  }

  /** Where there was none before, the stamp's ink shows as it is. */
  private static void paper(int was, int is, Tally tally) {
    if (light(was) > DARK + STANDS_OUT
        && VisibleDifference.contrast(was, is) >= VisibleDifference.LEAST_CONTRAST) {
      tally.inked++;
      tally.light += light(is);
      tally.coloured += colour(is) >= COLOURED ? 1 : 0;
    }
  }

  private static void print(int was, int is, double stamp, Tally tally) {
    if (light(was) <= DARK && VisibleDifference.contrast(was, is) > 0) {
      tally.print++;
      tally.legible += light(is) <= stamp - STANDS_OUT ? 1 : 0;
    }
  }

  private static int at(BufferedImage image, int index) {
    return image.getRGB(index % image.getWidth(), index / image.getWidth());
  }

  private static double light(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
  }

  private static int colour(int rgb) {
    int red = rgb >> 16 & 255;
    int green = rgb >> 8 & 255;
    int blue = rgb & 255;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }
}
