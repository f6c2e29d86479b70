package io.dossier.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Follows what lies on a page, in cells of a few points: where there is colour, where there are
 * pictures, which glyphs can be seen. Rectangles count, whatever clips them: it errs towards too
 * much paint.
 */
final class PageCanvas {
  private static final int SIDE = 256;

  /** Painting over more cells than this in all ends the following, not the page. */
  private static final long MOST_CELLS = 60_000_000;

  private static final int MOST_GLYPHS = 100_000;

  private final PDRectangle crop;
  private final BitSet pictures = new BitSet(SIDE * SIDE);
  private final BitSet coloured = new BitSet(SIDE * SIDE);
  private final BitSet written = new BitSet(SIDE * SIDE);
  private final List<Glyph> glyphs = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private long cells;

  PageCanvas(PDRectangle crop) {
    this.crop = crop;
  }

  private record Glyph(double x, double y, int cell) {}

  /** A glyph by its middle, in user space. */
  void glyph(double x, double y, boolean painted, boolean white) {
    int column = column(x);
    int row = row(y);
    if (column < 0 || column >= SIDE || row < 0 || row >= SIDE || glyphs.size() >= MOST_GLYPHS) {
      return;
    }
    int cell = row * SIDE + column;
    if (!painted || white && !coloured.get(cell)) {
      hidden.set(glyphs.size());
    } else {
      written.set(cell);
    }
    glyphs.add(new Glyph(x, y, cell));
  }

  void picture(Rectangle2D area, boolean opaque) {
    each(area, false, pictures, true);
    paint(area, false, opaque);
  }

  /**
   * @param opaque whether nothing under it is seen any more
   */
  void paint(Rectangle2D area, boolean white, boolean opaque) {
    if (opaque && !written.isEmpty()) {
      cover(area);
    }
    each(area, white, coloured, !white);
  }

  /** Glyphs in cells that lie under the area as a whole are hidden from now on. */
  private void cover(Rectangle2D area) {
    BitSet under = new BitSet();
    each(area, true, under, true);
    under.and(written);
    if (under.isEmpty()) {
      return;
    }
    written.andNot(under);
    for (int i = 0; i < glyphs.size(); i++) {
      if (under.get(glyphs.get(i).cell())) {
        hidden.set(i);
      }
    }
    cells += glyphs.size();
  }

  private void each(Rectangle2D area, boolean whole, BitSet set, boolean value) {
    double margin = whole ? 1 - 1e-6 : 0.5;
    double scaleX = SIDE / (double) crop.getWidth();
    double scaleY = SIDE / (double) crop.getHeight();
    int left = from((area.getMinX() - crop.getLowerLeftX()) * scaleX, margin);
    int right = to((area.getMaxX() - crop.getLowerLeftX()) * scaleX, margin);
    int bottom = from((area.getMinY() - crop.getLowerLeftY()) * scaleY, margin);
    int top = to((area.getMaxY() - crop.getLowerLeftY()) * scaleY, margin);
    for (int row = bottom; row < top && cells < MOST_CELLS; row++) {
      if (left < right) {
        set.set(row * SIDE + left, row * SIDE + right, value);
        cells += right - left;
      }
    }
  }

  private static int from(double at, double margin) {
    return (int) Math.max(0, Math.min(SIDE, Math.floor(at + margin)));
  }

  private static int to(double at, double margin) {
    return (int) Math.max(0, Math.min(SIDE, Math.ceil(at - margin)));
  }

  private int column(double x) {
    return (int) Math.floor((x - crop.getLowerLeftX()) / crop.getWidth() * SIDE);
  }

  private int row(double y) {
    return (int) Math.floor((y - crop.getLowerLeftY()) / crop.getHeight() * SIDE);
  }

  /** Of the page's area, under pictures; 0 to 1. */
  double pictureShare() {
    return pictures.cardinality() / (double) (SIDE * SIDE);
  }

  /**
   * Of the page's area, under pictures and with nothing written near; 0 to 1.
   *
   * @param reach how far writing reaches, in cells to each side
   */
  double silentPictureShare(int reach) {
    if (pictures.isEmpty()) {
      return 0;
    }
    BitSet silent = (BitSet) pictures.clone();
    written.stream()
        .forEach(
            cell -> {
              int row = cell / SIDE;
              int column = cell % SIDE;
              int from = Math.max(0, column - reach);
              int to = Math.min(SIDE, column + reach + 1);
              for (int r = Math.max(0, row - reach); r < Math.min(SIDE, row + reach + 1); r++) {
                silent.clear(r * SIDE + from, r * SIDE + to);
              }
            });
    return silent.cardinality() / (double) (SIDE * SIDE);
  }

  /** The middles of glyphs that lie on the page and cannot be seen, in user space. */
  List<double[]> hidden() {
    return hidden.stream()
        .mapToObj(i -> new double[] {glyphs.get(i).x(), glyphs.get(i).y()})
        .toList();
  }
}
