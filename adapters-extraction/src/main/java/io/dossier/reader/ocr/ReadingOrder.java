package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Boxes from top to bottom by rows, and from left to right within a row. */
final class ReadingOrder {
  private static final double SAME_ROW = 0.5;

  private ReadingOrder() {}

  static List<TextBox> of(List<TextBox> boxes) {
    List<TextBox> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(TextBox::centerY));
    List<TextBox> ordered = new ArrayList<>();
    List<TextBox> row = new ArrayList<>();
    for (TextBox box : sorted) {
      if (!row.isEmpty() && !together(row.get(row.size() - 1), box)) {
        flush(row, ordered);
      }
      row.add(box);
    }
    flush(row, ordered);
    return ordered;
  }

  private static boolean together(TextBox a, TextBox b) {
    return Math.abs(a.centerY() - b.centerY()) < SAME_ROW * Math.min(a.height(), b.height());
  }

  private static void flush(List<TextBox> row, List<TextBox> ordered) {
    row.sort(Comparator.comparingDouble(TextBox::centerX));
    ordered.addAll(row);
    row.clear();
  }
}
