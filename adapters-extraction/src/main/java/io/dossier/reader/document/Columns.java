package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds running text that is set in columns: a gutter that no line crosses, with many long lines on
 * either side that fill their column. Labels with their values and the cells of tables stand beside
 * each other too, but are short, or leave most of their column free.
 */
final class Columns {
  /** On either side of a gutter. */
  private static final int FEWEST_LINES = 6;

  /** The middle one of a column's lines has so many characters at least. */
  private static final int LONG = 25;

  /** Of the area of a column, under its lines. */
  private static final double FULL = 0.75;

  /** Gutters are looked for in steps of a page's width. */
  private static final double STEP = 0.005;

  /** Pages of more lines are no running text, and would take long. */
  private static final int MOST_LINES = 2000;

  private Columns() {}

  /** Part of the lines, from one to before another, on both sides of a gutter. */
  private record Band(double gutter, int from, int to) {
    int lines() {
      return to - from;
    }
  }

  /**
   * @param lines row by row
   */
  static List<Line> ordered(List<Line> lines) {
    Band band = lines.size() > MOST_LINES ? new Band(0, 0, 0) : widest(lines);
    if (band.lines() == 0) {
      return lines;
    }
    List<Line> ordered = new ArrayList<>(ordered(lines.subList(0, band.from())));
    List<Line> inside = lines.subList(band.from(), band.to());
    ordered.addAll(ordered(left(inside, band.gutter())));
    ordered.addAll(ordered(right(inside, band.gutter())));
    ordered.addAll(ordered(lines.subList(band.to(), lines.size())));
    return ordered;
  }

  private static Band widest(List<Line> lines) {
    Band widest = new Band(0, 0, 0);
    List<PageBox> boxes = lines.stream().map(Line::box).toList();
    for (double x = STEP; x < 1; x += STEP) {
      int from = 0;
      for (int i = 0; i <= boxes.size(); i++) {
        if (i == boxes.size() || boxes.get(i).x() < x && boxes.get(i).right() > x) {
          Band band = new Band(x, from, i);
          if (band.lines() > widest.lines() && real(lines.subList(from, i), x)) {
            widest = band;
          }
          from = i + 1;
        }
      }
    }
    return widest;
  }

  private static boolean real(List<Line> lines, double gutter) {
    return lines.size() >= 2 * FEWEST_LINES
        && running(left(lines, gutter))
        && running(right(lines, gutter));
  }

  private static boolean running(List<Line> column) {
    if (column.size() < FEWEST_LINES) {
      return false;
    }
    int[] lengths = column.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    return lengths[lengths.length / 2] >= LONG && fill(column) >= FULL;
  }

  /** Of the area that the lines span, under lines; more than one column may stand in it. */
  private static double fill(List<Line> lines) {
    PageBox all = lines.stream().map(Line::box).reduce(PageBox::union).orElseThrow();
    double widths = lines.stream().mapToDouble(line -> line.box().width()).sum();
    long rows = 1;
    for (double x = all.x(); x < all.right(); x += STEP) {
      double at = x;
      rows =
          Math.max(
              rows,
              lines.stream()
                  .filter(line -> line.box().x() <= at && line.box().right() >= at)
                  .count());
    }
    return widths / (rows * all.width());
  }

  private static List<Line> left(List<Line> lines, double gutter) {
    return lines.stream().filter(line -> line.box().right() <= gutter).toList();
  }

  private static List<Line> right(List<Line> lines, double gutter) {
    return lines.stream().filter(line -> line.box().right() > gutter).toList();
  }
}
