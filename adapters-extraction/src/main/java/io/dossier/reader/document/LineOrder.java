package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a page's lines are read: row by row from the top, each from left to right, so
 * that forms and tables keep their rows; and where running text stands in columns, one column after
 * the other. Lines that run up or down the page come last.
 */
final class LineOrder {
  /** Of the lower line's height: lines whose middles are nearer stand in one row. */
  private static final double SAME_ROW = 0.5;

  /** A box so many times higher than wide holds a line that runs up or down. */
  private static final double UPRIGHT = 2;

  private LineOrder() {}

  /**
   * @param aspect height of the page over its width
   */
  static List<Line> of(List<Line> lines, double aspect) {
    List<Line> lying = new ArrayList<>();
    List<Line> standing = new ArrayList<>();
    for (Line line : lines) {
      boolean stands = line.box().height() * aspect > UPRIGHT * line.box().width();
      (stands && line.text().length() > 2 ? standing : lying).add(line);
    }
    List<Line> ordered = new ArrayList<>(Columns.ordered(rows(lying)));
    ordered.addAll(standing);
    return ordered;
  }

  private static List<Line> rows(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    List<Line> ordered = new ArrayList<>();
    List<Line> row = new ArrayList<>();
    for (Line line : sorted) {
      if (!row.isEmpty() && !beside(row.get(row.size() - 1).box(), line.box())) {
        end(row, ordered);
      }
      row.add(line);
    }
    end(row, ordered);
    return ordered;
  }

  private static boolean beside(PageBox a, PageBox b) {
    return Math.abs(a.centerY() - b.centerY()) < SAME_ROW * Math.min(a.height(), b.height());
  }

  private static void end(List<Line> row, List<Line> ordered) {
    row.sort(Comparator.comparingDouble(line -> line.box().centerX()));
    ordered.addAll(row);
    row.clear();
  }
}
