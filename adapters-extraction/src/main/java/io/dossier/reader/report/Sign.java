package io.dossier.reader.report;

import io.dossier.core.fraud.FraudScore;
import java.awt.Color;
import java.io.IOException;

/** The verdicts as shapes, for who does not tell their colours apart. */
final class Sign {
  private static final double THICK = 2.6;

  private Sign() {}

  /** Fills a square. */
  static void draw(Pen pen, FraudScore score, Box square) throws IOException {
    Color color = Palette.of(score);
    double x = square.x();
    double y = square.top();
    double s = square.width();
    switch (score) {
      case TRUSTED -> {
        pen.pill(square, s / 2, color);
        pen.stroke(
            THICK,
            Color.WHITE,
            x + .29 * s,
            y + .52 * s,
            x + .44 * s,
            y + .67 * s,
            x + .72 * s,
            y + .35 * s);
      }
      case NORMAL -> {
        pen.pill(square, s / 2, color);
        pen.stroke(THICK, Color.WHITE, x + .3 * s, y + .5 * s, x + .7 * s, y + .5 * s);
      }
      case WARNING -> {
        pen.polygon(color, x + .5 * s, y + .04 * s, x + s, y + .94 * s, x, y + .94 * s);
        pen.stroke(THICK, Color.WHITE, x + .5 * s, y + .38 * s, x + .5 * s, y + .62 * s);
        pen.stroke(THICK, Color.WHITE, x + .5 * s, y + .78 * s, x + .5 * s, y + .781 * s);
      }
      case HIGH_RISK -> {
        double a = .29 * s;
        double b = s - a;
        pen.polygon(
            color, x + a, y, x + b, y, x + s, y + a, x + s, y + b, x + b, y + s, x + a, y + s, x,
            y + b, x, y + a);
        pen.stroke(THICK, Color.WHITE, x + .33 * s, y + .33 * s, x + .67 * s, y + .67 * s);
        pen.stroke(THICK, Color.WHITE, x + .67 * s, y + .33 * s, x + .33 * s, y + .67 * s);
      }
    }
  }
}
