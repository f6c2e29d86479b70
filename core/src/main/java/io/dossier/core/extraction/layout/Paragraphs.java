package io.dossier.core.extraction.layout;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of running text: a long line, and one below it that begins at the same margin and
 * reaches no further to the right.
 */
final class Paragraphs {
  /** A line of running text has so many characters at least. */
  private static final int LONG = 30;

  /** Of a line's height: from one line's middle to the next. */
  private static final double LEADING = 2.0;

  /** Of a line's height: by so much the margins may differ, for a first line's indent. */
  private static final double INDENT = 3.5;

  private Paragraphs() {}

  static List<Row> joined(Layout layout) {
    List<Row> joined = new ArrayList<>();
    List<Row> paragraph = new ArrayList<>();
    for (Row row : layout.rows()) {
      if (!paragraph.isEmpty() && !goesOn(paragraph, row, layout)) {
        add(paragraph, joined);
        paragraph.clear();
      }
      paragraph.add(row);
    }
    if (!paragraph.isEmpty()) {
      add(paragraph, joined);
    }
    return joined;
  }

  private static boolean goesOn(List<Row> paragraph, Row next, Layout layout) {
    Row last = paragraph.get(paragraph.size() - 1);
    PageBox upper = last.box();
    PageBox lower = next.box();
    if (last.page() != next.page()
        || last.text().length() < LONG
        || last.segments().get(0).text().length() < LONG / 2
        || pair(last)
        || pair(next)) {
      return false;
    }
    double height = Math.max(upper.height(), layout.lineHeight());
    double em = layout.asWidth(last.page(), height);
    return lower.centerY() - upper.centerY() <= LEADING * height
        && Math.abs(lower.x() - upper.x()) <= INDENT * em
        && lower.right() <= upper.right() + INDENT * em;
  }

  /** Whether the row is a label and its value rather than a line of a text. */
  private static boolean pair(Row row) {
    return row.segments().stream()
        .anyMatch(segment -> segment.column() > 0 && segment.text().startsWith(":"));
  }

  private static void add(List<Row> lines, List<Row> rows) {
    Row first = lines.get(0);
    int index = rows.size();
    if (lines.size() == 1) {
      List<Segment> moved = new ArrayList<>();
      for (Segment segment : first.segments()) {
        moved.add(
            new Segment(
                segment.page(),
                index,
                segment.column(),
                segment.words(),
                segment.text(),
                segment.starts(),
                segment.box(),
                segment.source(),
                segment.tilt()));
      }
      rows.add(new Row(first.page(), index, moved));
      return;
    }
    List<Word> words = new ArrayList<>();
    lines.forEach(row -> row.segments().forEach(segment -> words.addAll(segment.words())));
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(word.text());
    }
    PageBox box = lines.stream().map(Row::box).reduce(PageBox::union).orElseThrow();
    Segment whole =
        new Segment(
            first.page(),
            index,
            0,
            words,
            text.toString(),
            starts,
            box,
            first.segments().get(0).source(),
            first.segments().get(0).tilt());
    rows.add(new Row(first.page(), index, List.of(whole)));
  }
}
