package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Tone;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Things that lie over a page: smooth places that come in from the picture's edge and reach well
 * into the frame of print, of skin's colour beside the paper's or much darker than the paper.
 *
 * <p>Skin is told by its chroma alone, as is common (Chai and Ngan, Face Segmentation Using
 * Skin-Color Map, IEEE Transactions on Circuits and Systems for Video Technology 9, 1999), here as
 * ratios to the paper's own colour, so that warm and cold light give the same. What runs along an
 * edge, as a printed bar or a table does, is left alone.
 */
final class Covers {
  /** A block's side, in pixels of the coarse picture. */
  private static final int SIDE = 8;

  /** Red to green and blue to green, each over the paper's. */
  private static final double LEAST_RED = 1.13;

  private static final double MOST_RED = 2.6;
  private static final double MOST_BLUE = 0.97;
  private static final double LEAST_BLUE = 0.4;

  /** Luma over the paper's. */
  private static final double DARKEST_SKIN = 0.18;

  private static final double DARK = 0.4;

  /** More than this between the lightest and darkest of a block's neighbours is no smooth place. */
  private static final int ROUGH = 60;

  /** Of the frame's area. */
  private static final double LEAST_SHARE = 0.012;

  /** A page with more colour than this may have skin's anywhere. */
  private static final double MOST_COLOURED = 0.2;

  private final int columns;
  private final int rows;
  private final int[][] means;
  private final PrintFrame frame;

  private Covers(int[] colours, int width, int height, int factor, PrintFrame frame) {
    int side = SIDE * factor;
    this.columns = Math.max(1, width / side);
    this.rows = Math.max(1, height / side);
    this.means = means(colours, width, side, Math.max(1, factor));
    this.frame = frame;
  }

  /**
   * @param factor by which the cells' picture is smaller
   * @param coloured share of the page
   */
  static List<PageBox> of(
      int[] colours, Gray full, int factor, Cells cells, Tone tone, double coloured) {
    return PrintFrame.of(cells, tone.paper())
        .map(frame -> new Covers(colours, full.width(), full.height(), factor, frame))
        .map(covers -> covers.found(tone, coloured <= MOST_COLOURED))
        .orElse(List.of());
  }

  private int[][] means(int[] colours, int width, int side, int stride) {
    int[][] all = new int[columns * rows][3];
    for (int block = 0; block < all.length; block++) {
      int left = block % columns * side;
      int top = block / columns * side;
      int r = 0;
      int g = 0;
      int b = 0;
      int n = 0;
      for (int y = top; y < top + side; y += stride) {
        for (int x = left; x < left + side; x += stride) {
          int p = colours[y * width + x];
          r += p >> 16 & 255;
          g += p >> 8 & 255;
          b += p & 255;
          n++;
        }
      }
      all[block] = new int[] {r / n, g / n, b / n};
    }
    return all;
  }

  private List<PageBox> found(Tone tone, boolean skinTells) {
    double[] paper = paper(tone);
    List<PageBox> found = new ArrayList<>();
    for (boolean skin : skinTells ? new boolean[] {true, false} : new boolean[] {false}) {
      boolean[] foreign = new boolean[means.length];
      for (int block = 0; block < means.length; block++) {
        foreign[block] =
            (skin ? skin(means[block], paper) : luma(means[block]) < DARK * luma(paper))
                && smooth(block);
      }
      for (Blobs.Blob blob : Blobs.of(foreign, columns, 12)) {
        if (touchesEdge(blob)) {
          reach(blob).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The median colour of blocks that are as light as paper. */
  private double[] paper(Tone tone) {
    double[][] light = new double[3][means.length];
    int count = 0;
    for (int[] mean : means) {
      if (Math.abs(luma(mean) - tone.paper()) < 30) {
        for (int channel = 0; channel < 3; channel++) {
          light[channel][count] = mean[channel];
        }
        count++;
      }
    }
    double[] paper = {tone.paper(), tone.paper(), tone.paper()};
    for (int channel = 0; channel < 3 && count > 0; channel++) {
      paper[channel] = Quantiles.of(java.util.Arrays.copyOf(light[channel], count), 0.5);
    }
    return paper;
  }

  private static boolean skin(int[] mean, double[] paper) {
    double green = Math.max(1, mean[1]) / Math.max(1, paper[1]);
    double red = mean[0] / Math.max(1, paper[0]) / green;
    double blue = mean[2] / Math.max(1, paper[2]) / green;
    return red >= LEAST_RED
        && red <= MOST_RED
        && blue <= MOST_BLUE
        && blue >= LEAST_BLUE
        && luma(mean) >= DARKEST_SKIN * luma(paper);
  }

  private boolean smooth(int block) {
    int x = block % columns;
    int y = block / columns;
    int least = 255;
    int most = 0;
    for (int row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++) {
      for (int column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
        int luma = (int) luma(means[row * columns + column]);
        least = Math.min(least, luma);
        most = Math.max(most, luma);
      }
    }
    return most - least <= ROUGH;
  }

  private boolean touchesEdge(Blobs.Blob blob) {
    return blob.left() <= 1
        || blob.top() <= 1
        || blob.right() >= columns - 2
        || blob.bottom() >= rows - 2;
  }

  /** What of it lies in the frame, where that is enough and points inward. */
  private java.util.Optional<PageBox> reach(Blobs.Blob blob) {
    Reach reach = new Reach(frame);
    double scale = (double) SIDE / Cells.SIDE;
    for (int at : blob.cells()) {
      int x = at % columns;
      int y = at / columns;
      reach.add(x, y, frame.within((x + 0.5) * scale, (y + 0.5) * scale));
    }
    return reach.cells() * scale * scale >= LEAST_SHARE * frame.area() && reach.pointsInward()
        ? java.util.Optional.of(reach.box(columns, rows))
        : java.util.Optional.empty();
  }

  private static double luma(int[] mean) {
    return 0.299 * mean[0] + 0.587 * mean[1] + 0.114 * mean[2];
  }

  private static double luma(double[] mean) {
    return 0.299 * mean[0] + 0.587 * mean[1] + 0.114 * mean[2];
  }
}
