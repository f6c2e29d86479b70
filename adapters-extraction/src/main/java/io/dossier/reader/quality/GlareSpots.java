package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Tone;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spots of reflected light that swallow print. A spot is white to the limit of the sensor on a page
 * that is not; it fades out softly, where a white panel has a hard edge; and print around it breaks
 * off. White paper is no glare: where the paper itself is white to the limit nothing is told.
 *
 * <p>After the model of specular reflection (Shafer, Using Color to Separate Reflection Components,
 * Color Research and Application 10, 1985): the highlight adds the lamp's colour to the surface's,
 * until all channels clip.
 */
final class GlareSpots {
  /** Luma of a pixel that is white to the limit, lossy compression allowed for. */
  private static final int CLIPPED = 249;

  /** A letter's room, in pixels of the coarse picture. */
  private static final int ROOM = 15;

  /** Paper lighter than this cannot be told from a spot. */
  private static final int WHITEST_PAPER = 240;

  /** Of the picture's area; smaller spots swallow a letter at most. */
  private static final double LEAST_SHARE = 0.003;

  /** Steps outward, in pixels of the coarse picture, over which a hard edge falls off. */
  private static final int OUTWARD = ROOM / 2 + 4;

  /** A border falls off harder than this where it falls by so much within those steps. */
  private static final int HARD_FALL = 40;

  private static final double MOST_HARD = 0.35;

  /** Of the cells around a spot, so many show print; fewer on a page with little of it. */
  private static final double PRINT_AROUND = 0.3;

  private static final double LEAST_PRINT_AROUND = 0.12;

  private GlareSpots() {}

  static List<PageBox> of(Gray coarse, Cells cells, Tone tone) {
    List<PageBox> spots = new ArrayList<>();
    Optional<PrintFrame> frame = PrintFrame.of(cells, tone.paper());
    if (tone.paper() > WHITEST_PAPER || frame.isEmpty()) {
      return spots;
    }
    int w = coarse.width();
    boolean[] white = bare(coarse);
    double around = Math.max(LEAST_PRINT_AROUND, Math.min(PRINT_AROUND, tone.printed()));
    for (Blobs.Blob blob : Blobs.of(white, w, (int) (LEAST_SHARE * white.length))) {
      if (amidPrint(blob, w, frame.get())
          && hard(blob, coarse, white) <= MOST_HARD
          && printAround(blob, cells) >= around) {
        spots.add(blob.box(w, coarse.height()));
      }
    }
    return spots;
  }

  /** Where nothing but white lies within reach: there is room for a letter, and none. */
  private static boolean[] bare(Gray coarse) {
    int w = coarse.width();
    int h = coarse.height();
    boolean[] across = new boolean[w * h];
    for (int y = 0; y < h; y++) {
      int run = 0;
      for (int x = 0; x < w; x++) {
        run = coarse.at(x, y) >= CLIPPED ? run + 1 : 0;
        if (run >= ROOM) {
          across[y * w + x - ROOM / 2] = true;
        }
      }
    }
    boolean[] bare = new boolean[w * h];
    for (int x = 0; x < w; x++) {
      int run = 0;
      for (int y = 0; y < h; y++) {
        run = across[y * w + x] ? run + 1 : 0;
        if (run >= ROOM) {
          bare[(y - ROOM / 2) * w + x] = true;
        }
      }
    }
    return bare;
  }

  /** Whether most of it lies within the frame of print, and not on a margin. */
  private static boolean amidPrint(Blobs.Blob blob, int width, PrintFrame frame) {
    int inside = 0;
    for (int at : blob.cells()) {
      double[] place =
          frame.within((at % width + 0.5) / Cells.SIDE, (at / width + 0.5) / Cells.SIDE);
      inside += Math.abs(place[0]) <= 1 && Math.abs(place[1]) <= 1 ? 1 : 0;
    }
    return 2 * inside > blob.size();
  }

  /** The share of the blob's border that falls off at once. */
  private static double hard(Blobs.Blob blob, Gray coarse, boolean[] white) {
    int w = coarse.width();
    int border = 0;
    int hard = 0;
    int[][] ways = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    for (int at : blob.cells()) {
      int x = at % w;
      int y = at / w;
      for (int[] way : ways) {
        int nearX = x + way[0];
        int nearY = y + way[1];
        if (!white[clamped(nearY, coarse.height()) * w + clamped(nearX, w)]) {
          border++;
          hard += 255 - lightest(coarse, x, y, way) > HARD_FALL ? 1 : 0;
        }
      }
    }
    return border == 0 ? 1 : (double) hard / border;
  }

  /** Of some pixels outward: one of them is paper, if the others are ink. */
  private static int lightest(Gray coarse, int x, int y, int[] way) {
    int lightest = 0;
    for (int out = OUTWARD - 3; out <= OUTWARD + 3; out += 3) {
      int farX = clamped(x + out * way[0], coarse.width());
      int farY = clamped(y + out * way[1], coarse.height());
      lightest = Math.max(lightest, coarse.at(farX, farY));
    }
    return lightest;
  }

  private static int clamped(int at, int length) {
    return Math.max(0, Math.min(length - 1, at));
  }

  /** The share of cells with print, of those that surround the blob two deep. */
  private static double printAround(Blobs.Blob blob, Cells cells) {
    int left = blob.left() / Cells.SIDE - 2;
    int top = blob.top() / Cells.SIDE - 2;
    int right = blob.right() / Cells.SIDE + 2;
    int bottom = blob.bottom() / Cells.SIDE + 2;
    int around = 0;
    int printed = 0;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        boolean ring = row < top + 2 || row > bottom - 2 || column < left + 2 || column > right - 2;
        boolean there = row >= 0 && column >= 0 && row < cells.rows && column < cells.columns;
        if (ring && there) {
          around++;
          printed += cells.printed(column, row) ? 1 : 0;
        }
      }
    }
    return around == 0 ? 0 : (double) printed / around;
  }
}
