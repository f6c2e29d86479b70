package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;

/** Dust on the glass of a scanner. */
final class Specks {
  private Specks() {}

  static void on(Raster page, Dice dice) {
    int count = dice.between(10, 250);
    for (int i = 0; i < count; i++) {
      int at = dice.below(page.pixels().length - page.width() - 2);
      int color = 0x010101 * dice.between(20, 160);
      page.pixels()[at] = color;
      if (dice.chance(0.5)) {
        page.pixels()[at + 1] = color;
        page.pixels()[at + page.width()] = color;
      }
    }
  }
}
