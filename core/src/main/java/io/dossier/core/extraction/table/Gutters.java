package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a table end: between two headings, the widest strip that next to none of the
 * rows' words reach into. Tells the column of a word even where text runs far beyond its heading,
 * or engines glued the cells of a row.
 */
final class Gutters {
  /** Of the page's width. */
  private static final double STEP = 1 / 600.0;

  /** The share of rows that may reach into a gutter. */
  private static final double STRAY = 0.06;

  /** Of the narrower one's width: headings that share less stand beside each other. */
  private static final double SHARED = 0.2;

  /** Of a character's width: boxes of words that stand in one line may meet. */
  private static final double SIDE = 0.25;

  private record Heading(Optional<Column> column, double left, double right) {
    /** Days are of one width, so that what an engine glued to them begins at one place. */
    boolean isOverDays() {
      return column.filter(each -> each.kind() == Kind.DATE).isPresent();
    }
  }

  private final List<Heading> headings;
  private final double[] borders;

  private Gutters(List<Heading> headings, double[] borders) {
    this.headings = headings;
    this.borders = borders;
  }

  /** Empty where two of the columns cannot be told apart. */
  static Optional<Gutters> of(Header header, List<Row> rows) {
    List<Heading> headings = headings(header);
    double[] borders = new double[Math.max(0, headings.size() - 1)];
    for (int i = 0; i < borders.length; i++) {
      Heading left = headings.get(i);
      Heading right = headings.get(i + 1);
      Optional<Double> border = border(left, right, rows, 0);
      if (border.isEmpty() && left.isOverDays()) {
        border = border(left, right, rows, SIDE);
      }
      if (border.isEmpty()) {
        return Optional.empty();
      }
      borders[i] = border.get();
    }
    return Optional.of(new Gutters(headings, borders));
  }

  /** The column that a box stands in by its middle; empty where nobody asked for that one. */
  Optional<Column> over(PageBox box) {
    int at = 0;
    while (at < borders.length && box.centerX() > borders[at]) {
      at++;
    }
    return headings.get(at).column();
  }

  /** From left to right; headings above each other are one. */
  private static List<Heading> headings(Header header) {
    List<Heading> all = new ArrayList<>();
    for (Map.Entry<Column, PageBox> entry : header.columns().entrySet()) {
      PageBox box = entry.getValue();
      all.add(new Heading(Optional.of(entry.getKey()), box.x(), box.right()));
    }
    header.others().stream()
        .map(box -> new Heading(Optional.empty(), box.x(), box.right()))
        .filter(other -> all.stream().noneMatch(heading -> meet(heading, other)))
        .toList()
        .forEach(all::add);
    all.sort(Comparator.comparingDouble(Heading::left));
    return all;
  }

  private static boolean meet(Heading one, Heading other) {
    double shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    return shared > SHARED * Math.min(one.right - one.left, other.right - other.left);
  }

  /**
   * @param side of a character's width, by which words are taken to be narrower than their boxes
   */
  private static Optional<Double> border(Heading left, Heading right, List<Row> rows, double side) {
    int count = (int) Math.max(1, (right.left() - left.right()) / STEP);
    int most = (int) (STRAY * rows.size());
    double best = 0;
    Optional<Double> middle = Optional.empty();
    int start = -1;
    for (int i = 0; i <= count; i++) {
      double x = left.right() + i * STEP;
      boolean clear = i < count && crossing(rows, x, side) <= most;
      if (clear && start < 0) {
        start = i;
      } else if (!clear && start >= 0) {
        double width = (i - start) * STEP;
        if (width > best) {
          best = width;
          middle = Optional.of(left.right() + (start + i - 1) * STEP / 2);
        }
        start = -1;
      }
    }
    return middle;
  }

  private static int crossing(List<Row> rows, double x, double side) {
    int count = 0;
    for (Row row : rows) {
      for (Segment segment : row.segments()) {
        if (segment.box().x() <= x && x <= segment.box().right()) {
          count += within(segment, x, side) ? 1 : 0;
          break;
        }
      }
    }
    return count;
  }

  private static boolean within(Segment segment, double x, double side) {
    for (Word word : segment.words()) {
      double less = side * word.box().width() / word.text().length();
      if (word.box().x() + less <= x && x <= word.box().right() - less) {
        return true;
      }
    }
    return false;
  }
}
