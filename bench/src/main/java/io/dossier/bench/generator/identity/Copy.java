package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;

/** Cards on the glass of a copier. */
final class Copy {
  private static final double CARD = 85.6 * Sheet.MM;

  private Copy() {}

  /** A card on a white page, in its own size or enlarged, sometimes with a back below it. */
  static Sheet ofCard(Dice dice, Sheet card) {
    Sheet page = Sheet.a4();
    double enlarged = dice.pick(1.0, 1.2, 1.5, 1.9);
    double factor = CARD * enlarged / card.width();
    double x = dice.between(0.1, 0.9) * (page.width() - card.width() * factor);
    double y = dice.between(0.03, 0.35) * page.height();
    page.place(card, x, y, factor);
    if (dice.chance(0.3)) {
      double top = y + card.height() * factor + dice.between(12.0, 60.0);
      back(page, dice, x, top, card.width() * factor, card.height() * factor);
    }
    return page;
  }

  /** Two cards on one white page, one below the other. */
  static Sheet ofTwo(Dice dice, Sheet first, Sheet second) {
    Sheet page = Sheet.a4();
    double factor = CARD * dice.pick(1.0, 1.3, 1.6) / first.width();
    double x = dice.between(0.1, 0.9) * (page.width() - first.width() * factor);
    double y = dice.between(0.04, 0.15) * page.height();
    page.place(first, x, y, factor);
    double below = y + first.height() * factor + dice.between(20.0, 90.0);
    page.place(second, x + dice.between(-20.0, 20.0), below, factor);
    return page;
  }

  private static void back(Sheet page, Dice dice, double x, double y, double w, double h) {
    page.shade(x, y, w, h, new Color(200, 215, 225), new Color(180, 200, 215), false);
    page.fill(x, y + h * dice.between(0.1, 0.2), w, h * 0.12, new Color(60, 60, 66));
    page.box(x, y, w, h, new Color(150, 150, 150), 0.5);
  }
}
