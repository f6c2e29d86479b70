package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Sheet;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Where two drawings of one page differ. Both come from one renderer, so that what was not changed
 * is drawn alike to the pixel.
 */
final class VisibleDifference {
  /** Of 255: less is not seen as another colour. */
  static final int LEAST_CONTRAST = 48;

  private static final int LEAST_PIXELS = 6;

  /** Side of a cell; what is no farther apart than a cell is one region. */
  private static final int CELL = 16;

  private static final int MOST_REGIONS = 40;

  private final PdfFrame frame;
  private final int width;
  private final int height;
  private final BitSet pixels;

  private VisibleDifference(PdfFrame frame, int width, int height, BitSet pixels) {
    this.frame = frame;
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  static VisibleDifference between(PdfFrame frame, BufferedImage before, BufferedImage after) {
    int width = after.getWidth();
    int height = after.getHeight();
    BitSet pixels = new BitSet(width * height);
    if (before.getWidth() != width || before.getHeight() != height) {
      pixels.set(0, width * height);
      return new VisibleDifference(frame, width, height, pixels);
    }
    int[] a = new int[width];
    int[] b = new int[width];
    for (int y = 0; y < height; y++) {
      before.getRGB(0, y, width, 1, a, 0, width);
      after.getRGB(0, y, width, 1, b, 0, width);
      for (int x = 0; x < width; x++) {
        if (a[x] != b[x] && contrast(a[x], b[x]) >= LEAST_CONTRAST) {
          pixels.set(y * width + x);
        }
      }
    }
    return new VisibleDifference(frame, width, height, pixels);
  }

  static int contrast(int a, int b) {
    return Math.max(
        Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
        Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
  }

  boolean none() {
    return pixels.cardinality() < LEAST_PIXELS;
  }

  /** Whether it shows in an area of the page's user space. */
  boolean shows(Area area) {
    return new PixelWindow(frame, area, width, height).meets(pixels);
  }

  /** The regions of it, in user space. */
  List<Area> regions() {
    int columns = (width + CELL - 1) / CELL;
    BitSet cells = new BitSet();
    pixels.stream().forEach(i -> cells.set(i / width / CELL * columns + i % width / CELL));
    List<Area> regions = new ArrayList<>();
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell)) {
      regions.add(region(cells, cell, columns));
      if (regions.size() >= MOST_REGIONS) {
        break;
      }
    }
    return regions;
  }

  /** Takes a region out of the cells. */
  private Area region(BitSet cells, int first, int columns) {
    int left = columns;
    int right = 0;
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    cells.clear(first);
    while (!open.isEmpty()) {
      int cell = open.pop();
      int column = cell % columns;
      int row = cell / columns;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (int r = Math.max(0, row - 1); r <= row + 1; r++) {
        for (int c = Math.max(0, column - 2); c <= Math.min(columns - 1, column + 2); c++) {
          if (cells.get(r * columns + c)) {
            cells.clear(r * columns + c);
            open.push(r * columns + c);
          }
        }
      }
    }
    return area(left * CELL, top * CELL, (right + 1) * CELL, (bottom + 1) * CELL);
  }

  private Area area(int left, int top, int right, int bottom) {
    PdfRect crop = frame.crop();
    return new Sheet(
            crop.left(), crop.bottom(), crop.right() - crop.left(), crop.top() - crop.bottom(), 0)
        .area(
            PageBox.clamped(
                left / (double) width,
                top / (double) height,
                Math.min(width, right) / (double) width,
                Math.min(height, bottom) / (double) height),
            frame.turn());
  }
}
