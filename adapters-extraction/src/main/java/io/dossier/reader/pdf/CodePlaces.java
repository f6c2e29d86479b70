package io.dossier.reader.pdf;

import io.dossier.reader.geometry.PdfRect;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where on a page a code may be: small pictures, and narrow shapes that lie so close together and
 * are so many as the modules of a code. Lays the shapes into cells of a few points and joins the
 * cells that touch.
 */
final class CodePlaces {
  private static final int SIDE = 256;

  /** Points: a module or bar is no wider, and no higher or longer than the second. */
  private static final double WIDEST = 6;

  private static final double LONGEST = 150;

  /** Points: what is smaller is no code that people print. */
  private static final double LEAST_SIDE = 12;

  /** Of the page: what is larger is seen well enough with the page. */
  private static final double MOST_SHARE = 0.2;

  private static final int MOST_PLACES = 3;

  private final PDRectangle crop;
  private final int leastShapes;
  private final BitSet cells = new BitSet(SIDE * SIDE);
  private final int[] shapes = new int[SIDE * SIDE];
  private final List<PdfRect> pictures = new ArrayList<>();

  /**
   * @param leastShapes that make a code
   */
  CodePlaces(PDRectangle crop, int leastShapes) {
    this.crop = crop;
    this.leastShapes = leastShapes;
  }

  void picture(Rectangle2D area) {
    PdfRect place = rect(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    if (likely(place) && pictures.size() < MOST_PLACES) {
      pictures.add(place);
    }
  }

  void shape(Rectangle2D area) {
    if (Math.min(area.getWidth(), area.getHeight()) > WIDEST
        || Math.max(area.getWidth(), area.getHeight()) > LONGEST) {
      return;
    }
    int left = column(area.getMinX());
    int right = column(area.getMaxX());
    int bottom = row(area.getMinY());
    int top = row(area.getMaxY());
    if (left < 0 || bottom < 0 || right >= SIDE || top >= SIDE) {
      return;
    }
    for (int row = bottom; row <= top; row++) {
      cells.set(row * SIDE + left, row * SIDE + right + 1);
    }
    shapes[bottom * SIDE + left]++;
  }

  /** Few, those of the most shapes first; in user space. */
  List<PdfRect> found() {
    List<Patch> patches = new ArrayList<>();
    BitSet left = (BitSet) cells.clone();
    for (int cell = left.nextSetBit(0); cell >= 0; cell = left.nextSetBit(cell)) {
      patches.add(patch(cell, left));
    }
    Stream<PdfRect> drawn =
        patches.stream()
            .filter(patch -> patch.shapes >= leastShapes)
            .sorted(Comparator.comparingInt((Patch patch) -> patch.shapes).reversed())
            .map(this::place)
            .filter(this::likely);
    return Stream.concat(drawn, pictures.stream()).limit(MOST_PLACES).toList();
  }

  /** Cells that touch. */
  private static final class Patch {
    private int shapes;
    private int left = SIDE;
    private int bottom = SIDE;
    private int right;
    private int top;

    void take(int column, int row, int more) {
      shapes += more;
      left = Math.min(left, column);
      right = Math.max(right, column);
      bottom = Math.min(bottom, row);
      top = Math.max(top, row);
    }
  }

  private Patch patch(int first, BitSet left) {
    Patch patch = new Patch();
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    left.clear(first);
    while (!open.isEmpty()) {
      int cell = open.remove();
      int column = cell % SIDE;
      int row = cell / SIDE;
      patch.take(column, row, shapes[cell]);
      for (int r = Math.max(0, row - 1); r <= Math.min(SIDE - 1, row + 1); r++) {
        for (int c = Math.max(0, column - 1); c <= Math.min(SIDE - 1, column + 1); c++) {
          if (left.get(r * SIDE + c)) {
            left.clear(r * SIDE + c);
            open.add(r * SIDE + c);
          }
        }
      }
    }
    return patch;
  }

  private PdfRect place(Patch patch) {
    double width = crop.getWidth() / SIDE;
    double height = crop.getHeight() / SIDE;
    return rect(
        crop.getLowerLeftX() + patch.left * width,
        crop.getLowerLeftY() + patch.bottom * height,
        crop.getLowerLeftX() + (patch.right + 1) * width,
        crop.getLowerLeftY() + (patch.top + 1) * height);
  }

  /** Cut to what is seen of the page. */
  private PdfRect rect(double left, double bottom, double right, double top) {
    return new PdfRect(
        Math.max(left, crop.getLowerLeftX()),
        Math.max(bottom, crop.getLowerLeftY()),
        Math.min(right, crop.getUpperRightX()),
        Math.min(top, crop.getUpperRightY()));
  }

  private boolean likely(PdfRect place) {
    double width = place.right() - place.left();
    double height = place.top() - place.bottom();
    return width >= LEAST_SIDE
        && height >= LEAST_SIDE
        && width * height <= MOST_SHARE * crop.getWidth() * crop.getHeight();
  }

  private int column(double x) {
    return (int) Math.floor((x - crop.getLowerLeftX()) / crop.getWidth() * SIDE);
  }

  private int row(double y) {
    return (int) Math.floor((y - crop.getLowerLeftY()) / crop.getHeight() * SIDE);
  }
}
