package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;

/** What lies under a photographed page: wood, stone, cloth, or one colour. */
final class Table {
  private final int kind;
  private final int red;
  private final int green;
  private final int blue;
  private final double scale;
  private final double cos;
  private final double sin;

  Table(Dice dice) {
    kind = dice.below(4);
    int base = dice.between(35, 190);
    red = base + dice.between(0, 30);
    green = base + dice.between(-12, 12);
    blue = Math.max(10, base + dice.between(-35, 15));
    scale = dice.between(0.5, 2.0);
    double turn = dice.between(0, Math.PI);
    cos = Math.cos(turn);
    sin = Math.sin(turn);
  }

  /** The colour at a point in pixels, the same for the same point. */
  int at(double x, double y) {
    double u = (x * cos + y * sin) * scale;
    double v = (y * cos - x * sin) * scale;
    double grain =
        switch (kind) {
          case 0 -> wood(u, v);
          case 1 -> 6 * Math.sin(u / 2.3) * Math.sin(v / 2.1);
          case 2 -> 8 * Math.sin(u / 61 + 3 * Math.sin(v / 83)) + 5 * Math.sin(v / 17 + u / 29);
          default -> 2 * Math.sin(u / 211);
        };
    return channel(red + grain) << 16 | channel(green + grain) << 8 | channel(blue + grain);
  }

  private static double wood(double u, double v) {
    double bend = u + 22 * Math.sin(v / 310) + 6 * Math.sin(v / 57);
    return 9 * Math.sin(bend / 23) + 6 * Math.sin(bend / 7.3) + 4 * Math.sin(bend / 2.9);
  }

  private static int channel(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }
}
