package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Colons between labels and values that were cut out by themselves and read as digits: low single
 * characters below each other, of which the recognizer is not sure. Counts and numbers of rows
 * stand below each other too, but are as high as other print, and read surely.
 */
final class ColonColumns {
  /** Of the other lines' height: a colon is lower. */
  private static final double LOW = 0.75;

  /** Of the other lines' height: by so much the middles of neighbours in a column may differ. */
  private static final double ALIGNED = 0.5;

  /** So many make a column. */
  private static final int COLUMN = 2;

  /** The mean confidence of a column of colons is less. */
  private static final double UNSURE = 0.8;

  private ColonColumns() {}

  /** Those of the lines that are such colons. */
  static List<LineReader.Found> among(List<LineReader.Found> lines) {
    double usual = usualHeight(lines);
    List<List<LineReader.Found>> columns = new ArrayList<>();
    lines.stream()
        .filter(line -> line.text().glyphs().size() == 1 && !isLetter(line))
        .filter(line -> line.box().height() < LOW * usual)
        .sorted(Comparator.comparingDouble(line -> line.box().centerY()))
        .forEach(line -> into(columns, line, ALIGNED * usual));
    return columns.stream()
        .filter(column -> column.size() >= COLUMN && confidence(column) < UNSURE)
        .flatMap(List::stream)
        .toList();
  }

  private static double usualHeight(List<LineReader.Found> lines) {
    double[] heights = lines.stream().mapToDouble(line -> line.box().height()).sorted().toArray();
    return heights.length == 0 ? 0 : heights[heights.length / 2];
  }

  private static boolean isLetter(LineReader.Found line) {
    return Character.isLetter(line.text().glyphs().get(0).character());
  }

  /** Into the column whose last one stands above it. */
  private static void into(
      List<List<LineReader.Found>> columns, LineReader.Found line, double apart) {
    for (List<LineReader.Found> column : columns) {
      double above = column.get(column.size() - 1).box().centerX();
      if (Math.abs(above - line.box().centerX()) <= apart) {
        column.add(line);
        return;
      }
    }
    columns.add(new ArrayList<>(List.of(line)));
  }

  private static double confidence(List<LineReader.Found> column) {
    return column.stream().mapToDouble(line -> line.text().confidence()).average().orElse(1);
  }
}
