package io.dossier.core.extraction.layout;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of running text: a long line, and one below it that begins at the same margin and
 * reaches no further to the right; and the lines of words behind a label.
 */
final class Paragraphs {
  /** A line of running text has so many characters at least. */
  private static final int LONG = 30;

  /** Of a line's height: from one line's middle to the next. */
  private static final double LEADING = 2.0;

  /** Of a line's height: by so much the margins may differ, for a first line's indent. */
  private static final double INDENT = 3.5;

  /** Of a line's height: by so much a value's lines begin apart, for the colon of the first. */
  private static final double WRAPPED = 1.5;

  /** Of a line's height: a gap that parts columns. */
  private static final double GAP = 4;

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
    if (last.page() != next.page() || pair(next) || isCaptionedPair(paragraph)) {
      return false;
    }
    if (pair(paragraph.get(0))) {
      return valueGoesOn(paragraph, next, layout);
    }
    if (columns(next, layout)) {
      return false;
    }
    if (last.text().length() < LONG || last.segments().get(0).text().length() < LONG / 2) {
      return false;
    }
    double height = Math.max(upper.height(), layout.lineHeight());
    double em = layout.asWidth(last.page(), height);
    return lower.centerY() - upper.centerY() <= LEADING * height
        && Math.abs(lower.x() - upper.x()) <= INDENT * em
        && lower.right() <= upper.right() + INDENT * em;
  }

  /** Whether words behind a label go on below where they began. */
  private static boolean valueGoesOn(List<Row> paragraph, Row next, Layout layout) {
    Row pair = paragraph.get(0);
    Row last = paragraph.get(paragraph.size() - 1);
    Segment value = pair.segments().get(pair.segments().size() - 1);
    double height = Math.max(value.box().height(), layout.lineHeight());
    double em = layout.asWidth(next.page(), height);
    Segment further = next.segments().get(next.segments().size() - 1);
    return pair.segments().size() == 2
        && (next.segments().size() == 1 || paragraph.size() == 1 && isCaptioned(pair, next, em))
        && further.box().centerY() - last.box().centerY() <= LEADING * height
        && Math.abs(further.box().x() - value.box().x()) <= WRAPPED * em
        && words(value.text())
        && words(further.text());
  }

  /**
   * Whether words behind a label go on beside a caption under it, as the label in another language
   * is on certificates in two; only where they filled their line.
   */
  private static boolean isCaptioned(Row pair, Row next, double em) {
    Segment label = pair.segments().get(0);
    Segment value = pair.segments().get(1);
    Segment caption = next.segments().get(0);
    return next.segments().size() == 2
        && Math.abs(caption.box().x() - label.box().x()) <= em
        && caption.box().right() < value.box().x()
        && value.text().length() >= LONG
        && words(caption.text());
  }

  private static boolean words(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  /** Whether a gap parts it that no blank is as wide as. */
  private static boolean columns(Row row, Layout layout) {
    double em = layout.asWidth(row.page(), layout.lineHeight());
    for (int i = 1; i < row.segments().size(); i++) {
      double left = row.segments().get(i - 1).box().right();
      if (row.segments().get(i).box().x() - left > GAP * em) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row is a label and its value rather than a line of a text. */
  private static boolean pair(Row row) {
    return row.segments().stream()
        .anyMatch(segment -> segment.column() > 0 && segment.text().startsWith(":"));
  }

  private static void add(List<Row> lines, List<Row> rows) {
    Row first = lines.get(0);
    int index = rows.size();
    List<Segment> segments = new ArrayList<>();
    if (isCaptionedPair(lines)) {
      addCaptioned(first.segments(), lines.get(1).segments(), rows);
      return;
    }
    if (lines.size() == 1) {
      first.segments().forEach(each -> segments.add(joined(List.of(each), index, each.column())));
    } else {
      List<Segment> all =
          new ArrayList<>(lines.stream().flatMap(line -> line.segments().stream()).toList());
      if (pair(first)) {
        segments.add(joined(List.of(all.remove(0)), index, 0));
      }
      segments.add(joined(all, index, segments.size()));
    }
    rows.add(new Row(first.page(), index, segments));
  }

  private static boolean isCaptionedPair(List<Row> lines) {
    return lines.size() == 2 && pair(lines.get(0)) && lines.get(1).segments().size() == 2;
  }

  /** The value in one, and the caption as a row of its own. */
  private static void addCaptioned(List<Segment> pair, List<Segment> next, List<Row> rows) {
    int index = rows.size();
    int page = pair.get(0).page();
    Segment label = joined(List.of(pair.get(0)), index, 0);
    Segment value = joined(List.of(pair.get(1), next.get(1)), index, 1);
    Segment caption = joined(List.of(next.get(0)), index + 1, 0);
    rows.add(new Row(page, index, List.of(label, value)));
    rows.add(new Row(page, index + 1, List.of(caption)));
  }

  static Segment joined(List<Segment> parts, int row, int column) {
    List<Word> words = parts.stream().flatMap(part -> part.words().stream()).toList();
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(word.text());
    }
    Segment first = parts.get(0);
    return new Segment(
        first.page(),
        row,
        column,
        words,
        text.toString(),
        starts,
        parts.stream().map(Segment::box).reduce(PageBox::union).orElseThrow(),
        first.source(),
        first.tilt());
  }
}
