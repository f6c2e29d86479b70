package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.awt.geom.Path2D;

/**
 * Lines that look like Devanagari from afar: bowed strokes that hang from a headline. They say
 * nothing and are no text, as the script is none to an engine of Latin letters.
 */
final class Devanagari {
  private Devanagari() {}

  /**
   * Words from the baseline's left.
   *
   * @param size of Latin print beside it, in points
   * @return where the last word ends
   */
  static double write(
      Sheet sheet, Dice dice, double x, double y, double size, int words, Color color) {
    double at = x;
    for (int i = 0; i < words; i++) {
      at = word(sheet, dice, at, y, size, dice.between(2, 5), color) + size * 0.35;
    }
    return at - size * 0.35;
  }

  private static double word(
      Sheet sheet, Dice dice, double x, double y, double size, int letters, Color color) {
    double head = y - size * 0.62;
    double wide = size * 0.52;
    double end = x + letters * wide;
    Path2D strokes = new Path2D.Double();
    strokes.moveTo(x, head);
    strokes.lineTo(end, head);
    for (int i = 0; i < letters; i++) {
      letter(strokes, dice, x + i * wide, head, wide, y - head);
    }
    sheet.stroke(strokes, color, size * 0.09);
    return end;
  }

  private static void letter(Path2D strokes, Dice dice, double x, double head, double w, double h) {
    double stem = x + w * 0.8;
    if (dice.chance(0.75)) {
      strokes.moveTo(stem, head);
      strokes.lineTo(stem, head + h);
    }
    double middle = head + h * dice.between(0.35, 0.6);
    switch (dice.below(4)) {
      case 0 -> {
        strokes.moveTo(x + w * 0.15, head);
        strokes.curveTo(x, middle, x + w * 0.4, head + h * 0.9, stem, middle);
      }
      case 1 -> {
        strokes.moveTo(x + w * 0.2, head + h * 0.2);
        strokes.curveTo(x + w * 0.6, head + h * 0.1, x + w * 0.6, middle, x + w * 0.2, middle);
        strokes.curveTo(
            x + w * 0.7, middle, x + w * 0.6, head + h * 0.95, x + w * 0.15, head + h * 0.8);
      }
      case 2 -> {
        strokes.moveTo(stem, head + h * 0.3);
        strokes.curveTo(x - w * 0.1, head + h * 0.1, x, head + h, stem, head + h * 0.65);
      }
      default -> {
        strokes.moveTo(x + w * 0.2, head);
        strokes.lineTo(x + w * 0.2, middle);
        strokes.curveTo(x + w * 0.3, middle + h * 0.1, x + w * 0.6, middle, stem, middle);
      }
    }
    if (dice.chance(0.3)) {
      strokes.moveTo(stem, head);
      strokes.curveTo(stem, head - h * 0.35, x + w * 0.2, head - h * 0.4, x + w * 0.1, head - 1);
    }
  }
}
