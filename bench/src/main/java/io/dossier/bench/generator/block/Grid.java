package io.dossier.bench.generator.block;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/**
 * A table in one style: its rules, its head, its inks. Cells wrap, but for those of right-aligned
 * columns; the head is printed again on every page.
 */
public final class Grid {
  /** The lines of a table. */
  public enum Rules {
    NONE,
    HEAD,
    ROWS,
    COLUMNS,
    ALL,
    DASHED
  }

  /** What tells the head from the rows. */
  public enum Head {
    PLAIN,
    BOLD,
    TINTED,
    INVERTED
  }

  private final Rules rules;
  private final Head head;
  private final Ink ink;
  private final Color color;
  private final double padding;
  private final boolean striped;

  public Grid(Rules rules, Head head, Ink ink, Color color, double padding, boolean striped) {
    this.rules = rules;
    this.head = head;
    this.ink = ink;
    this.color = color;
    this.padding = padding;
    this.striped = striped;
  }

  public static Grid any(Dice dice, Ink ink) {
    return new Grid(
        dice.pick(Rules.class),
        dice.pick(Head.class),
        ink,
        Inks.accent(dice),
        dice.between(1.5, 5.0),
        dice.chance(0.2));
  }

  /** The same with other lines. */
  public Grid ruled(Rules other) {
    return new Grid(other, head, ink, color, padding, striped);
  }

  /** The same with another head. */
  public Grid headed(Head other) {
    return new Grid(rules, other, ink, color, padding, striped);
  }

  /**
   * Draws from the pages' place, which is the table's upper edge, and leaves the place at its lower
   * edge.
   */
  public void draw(
      Pages pages, double x, double width, List<Column> columns, List<List<String>> rows) {
    double[] edges = edges(columns, x, width);
    double start = pages.y();
    head(pages, edges, columns);
    int count = 0;
    for (List<String> row : rows) {
      double height = height(row, edges, columns);
      double before = pages.y();
      Sheet sheet = pages.sheet();
      if (pages.need(height)) {
        frame(sheet, edges, start, before);
        start = pages.y();
        head(pages, edges, columns);
      }
      if (striped && count++ % 2 == 1) {
        pages.sheet().fill(x, pages.y(), width, height, Decor.veiled(color, 22));
      }
      cells(pages.sheet(), edges, pages.y(), columns, row, ink);
      pages.down(height);
      if (rules == Rules.ALL || rules == Rules.ROWS) {
        pages.sheet().line(x, pages.y(), x + width, pages.y(), Color.GRAY, 0.5);
      }
    }
    frame(pages.sheet(), edges, start, pages.y());
  }

  private static double[] edges(List<Column> columns, double x, double width) {
    double sum = columns.stream().mapToDouble(Column::share).sum();
    double[] edges = new double[columns.size() + 1];
    edges[0] = x;
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + width * columns.get(i).share() / sum;
    }
    return edges;
  }

  private void head(Pages pages, double[] edges, List<Column> columns) {
    List<String> titles = columns.stream().map(Column::title).toList();
    Ink letters = head == Head.PLAIN ? ink : ink.bold();
    Sheet sheet = pages.sheet();
    double height = height(titles, edges, columns, letters);
    double left = edges[0];
    double right = edges[edges.length - 1];
    if (head == Head.TINTED) {
      sheet.fill(left, pages.y(), right - left, height, Decor.veiled(color, 45));
    } else if (head == Head.INVERTED) {
      sheet.fill(left, pages.y(), right - left, height, color);
      letters = letters.in(Color.WHITE);
    }
    if (rules == Rules.DASHED) {
      sheet.dashes(left, right, pages.y(), Ink.BLACK, 0.6);
    }
    cells(sheet, edges, pages.y(), columns, titles, letters);
    pages.down(height);
    if (rules == Rules.DASHED) {
      sheet.dashes(left, right, pages.y(), Ink.BLACK, 0.6);
    } else if (rules != Rules.NONE) {
      sheet.line(left, pages.y(), right, pages.y(), Ink.BLACK, 0.8);
    }
  }

  private void cells(
      Sheet sheet,
      double[] edges,
      double top,
      List<Column> columns,
      List<String> texts,
      Ink letters) {
    for (int i = 0; i < columns.size(); i++) {
      double left = edges[i] + 3;
      double room = edges[i + 1] - edges[i] - 6;
      double y = top + padding + letters.size();
      for (String line : lines(columns.get(i), texts.get(i), letters, room)) {
        Ink able =
            letters.width(line) > room ? letters.scaled(room / letters.width(line)) : letters;
        switch (columns.get(i).align()) {
          case LEFT -> sheet.text(line, left, y, able);
          case MIDDLE -> sheet.middle(line, left + room / 2, y, able);
          case RIGHT -> sheet.right(line, left + room, y, able);
        }
        y += letters.lead();
      }
    }
  }

  private double height(List<String> texts, double[] edges, List<Column> columns) {
    return height(texts, edges, columns, ink);
  }

  private double height(List<String> texts, double[] edges, List<Column> columns, Ink letters) {
    int most = 1;
    for (int i = 0; i < columns.size(); i++) {
      double room = edges[i + 1] - edges[i] - 6;
      most = Math.max(most, lines(columns.get(i), texts.get(i), letters, room).size());
    }
    return (most - 1) * letters.lead() + letters.size() * 1.25 + 2 * padding;
  }

  private static List<String> lines(Column column, String text, Ink letters, double room) {
    return column.align() == Column.Align.RIGHT
        ? text.lines().toList()
        : text.lines().flatMap(line -> Prose.wrapped(line, letters, room).stream()).toList();
  }

  private void frame(Sheet sheet, double[] edges, double top, double bottom) {
    double left = edges[0];
    double right = edges[edges.length - 1];
    switch (rules) {
      case ALL, COLUMNS -> {
        sheet.box(left, top, right - left, bottom - top, Color.DARK_GRAY, 0.6);
        for (double edge : edges) {
          sheet.line(edge, top, edge, bottom, Color.GRAY, 0.5);
        }
      }
      case HEAD, ROWS -> {
        sheet.line(left, top, right, top, Ink.BLACK, 0.8);
        sheet.line(left, bottom, right, bottom, Ink.BLACK, 0.8);
      }
      case DASHED -> sheet.dashes(left, right, bottom, Ink.BLACK, 0.6);
      case NONE -> {}
    }
  }
}
