package io.dossier.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page as a typewriter would set it: each row a text, in which two blanks or more part segments,
 * and every character has the same width. A stroke parts segments that touch.
 */
public final class TypedPage {
  private static final int COLUMNS = 100;
  private static final double LINE = 0.02;
  private static final String TORN = "|";

  private final TextSource source;
  private final List<Line> lines = new ArrayList<>();
  private double y = 0.02;

  private TypedPage(TextSource source) {
    this.source = source;
  }

  public static Reading of(TextSource source, String... rows) {
    return pages(source, List.of(List.of(rows)));
  }

  /** Several of them. */
  public static Reading pages(TextSource source, List<List<String>> pages) {
    List<ReadPage> typed = new ArrayList<>();
    for (List<String> rows : pages) {
      TypedPage page = new TypedPage(source);
      rows.forEach(page::row);
      typed.add(new ReadPage(typed.size(), 595, 842, 0, page.lines, List.of()));
    }
    DocumentKind kind = source == TextSource.OCR ? DocumentKind.JPEG : DocumentKind.PDF;
    return new Reading(kind, typed, List.of(), Map.of("typed", "1"));
  }

  private void row(String row) {
    int at = 0;
    while (at < row.length()) {
      if (row.charAt(at) == ' ') {
        at++;
        continue;
      }
      int to = Math.min(end(row, "  ", at), end(row, TORN, at));
      segment(row.substring(at, to), at);
      at = row.startsWith(TORN, to) ? to + 1 : to;
    }
    y += 1.5 * LINE;
  }

  private static int end(String row, String mark, int from) {
    int end = row.indexOf(mark, from);
    return end < 0 ? row.length() : end;
  }

  private void segment(String text, int column) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      double left = (column + at) / (double) COLUMNS;
      double right = (column + at + word.length()) / (double) COLUMNS;
      words.add(new Word(word, PageBox.clamped(left, y, right, y + LINE), 0.98));
      at += word.length() + 1;
    }
    lines.add(new Line(words, source));
  }
}
