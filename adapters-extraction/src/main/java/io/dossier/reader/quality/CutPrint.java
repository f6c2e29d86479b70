package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Tone;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Print that runs out of the picture: thin strokes of ink on paper in the picture's outermost
 * pixels. A dark table, a scanner's lid or a frame along the edge is no stroke, since it is longer;
 * the teeth of torn paper are none, since they are short.
 */
final class CutPrint {
  /** Longer runs of dark along the side, in pixels of the coarse picture, are no letters. */
  private static final int TALLEST = 40;

  /** Likewise along the top and bottom: no strokes. */
  private static final int WIDEST = 12;

  /** Paper is looked for so far to both sides of a stroke. */
  private static final int AROUND = 28;

  /** Ink is darker than the paper beside it by so much of the page's contrast. */
  private static final double INK = 0.45;

  /** The paper at the edge is at least so light, of the page's. */
  private static final double PAPER = 0.7;

  /** A letter's stroke is found so deep in the picture, so far to the side. */
  private static final int DEPTH = 5;

  private static final int SLANT = 2;

  private static final int MOST = 100;

  private final Gray coarse;
  private final Tone tone;
  private final List<PageBox> strokes = new ArrayList<>();

  private CutPrint(Gray coarse, Tone tone) {
    this.coarse = coarse;
    this.tone = tone;
  }

  static List<PageBox> of(Gray coarse, Tone tone) {
    CutPrint cut = new CutPrint(coarse, tone);
    if (tone.printed() > 0) {
      for (Side side : Side.values()) {
        cut.look(side);
      }
    }
    return cut.strokes;
  }

  private enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  private void look(Side side) {
    boolean upright = side == Side.LEFT || side == Side.RIGHT;
    int length = upright ? coarse.height() : coarse.width();
    int found = 0;
    int start = -1;
    for (int i = 0; i <= length && found < MOST; i++) {
      boolean ink = i < length && ink(side, i, length);
      if (ink && start < 0) {
        start = i;
      } else if (!ink && start >= 0) {
        if (i - start <= (upright ? TALLEST : WIDEST) && goesOn(side, start, i)) {
          strokes.add(box(side, start, i, length));
          found++;
        }
        start = -1;
      }
    }
  }

  /** Whether ink is found deeper in, too: letters are cut through, torn paper has short teeth. */
  private boolean goesOn(Side side, int from, int to) {
    if (side == Side.LEFT || side == Side.RIGHT) {
      // A letter's upright stroke is no deeper than it is thick; lines of text tell here.
      return true;
    }
    int length = coarse.width();
    for (int i = Math.max(0, from - SLANT); i < Math.min(length, to + SLANT); i++) {
      if (inked(side, i, DEPTH)) {
        return true;
      }
    }
    return false;
  }

  private boolean inked(Side side, int i, int depth) {
    return tone.paper() - at(side, i, depth) >= INK * tone.contrast();
  }

  /** Ink in the outermost pixels, beside paper. */
  private boolean ink(Side side, int i, int length) {
    int here = Math.max(at(side, i, 0), at(side, i, 1));
    int paper = 0;
    for (int near = Math.max(0, i - AROUND); near <= Math.min(length - 1, i + AROUND); near += 2) {
      paper = Math.max(paper, at(side, near, 0));
    }
    return paper >= PAPER * tone.paper() && paper - here >= INK * tone.contrast();
  }

  private int at(Side side, int along, int depth) {
    return switch (side) {
      case LEFT -> coarse.at(Math.min(depth, coarse.width() - 1), along);
      case RIGHT -> coarse.at(Math.max(0, coarse.width() - 1 - depth), along);
      case TOP -> coarse.at(along, Math.min(depth, coarse.height() - 1));
      case BOTTOM -> coarse.at(along, Math.max(0, coarse.height() - 1 - depth));
    };
  }

  private PageBox box(Side side, int from, int to, int length) {
    double a = (double) from / length;
    double b = (double) to / length;
    double w = 2.0 / coarse.width();
    double h = 2.0 / coarse.height();
    return switch (side) {
      case LEFT -> PageBox.clamped(0, a, w, b);
      case RIGHT -> PageBox.clamped(1 - w, a, 1, b);
      case TOP -> PageBox.clamped(a, 0, b, h);
      case BOTTOM -> PageBox.clamped(a, 1 - h, b, 1);
    };
  }
}
