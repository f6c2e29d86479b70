package io.dossier.reader.mrz;

import io.dossier.reader.ocr.Point;
import java.util.ArrayList;
import java.util.List;

/** Two or three rows that stand below each other as a zone's do. */
final class Stacks {
  /** From one row's middle to the next one's, in pitches. */
  private static final double NEAREST = 1.2;

  private static final double FURTHEST = 3.6;
  private static final double MOST_UNEVEN = 0.35;

  /** Distances are measured about the middle of the longest zone, in pitches from its start. */
  private static final double MIDDLE = 42;

  private Stacks() {}

  static List<List<RowOfGlyphs>> of(List<RowOfGlyphs> rows) {
    List<List<RowOfGlyphs>> stacks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.size(); j++) {
        double apart = apart(rows.get(i), rows.get(j));
        if (apart > NEAREST && apart < FURTHEST) {
          stacks.add(List.of(rows.get(i), rows.get(j)));
          for (RowOfGlyphs third : rows) {
            if (Math.abs(apart(rows.get(j), third) - apart) < MOST_UNEVEN * apart) {
              stacks.add(List.of(rows.get(i), rows.get(j), third));
            }
          }
        }
      }
    }
    return stacks;
  }

  /** How far the other stands below, in pitches. */
  private static double apart(RowOfGlyphs row, RowOfGlyphs other) {
    Band band = row.band();
    Point below = other.band().at(MIDDLE, 0);
    return band.heights(below) * band.capitals() / band.pitch();
  }
}
