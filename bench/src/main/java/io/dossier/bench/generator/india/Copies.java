package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;

/** Cards as they are handed in: alone, or copied on a page. */
final class Copies {
  private static final double CARD = 85.6 * Sheet.MM;

  private Copies() {}

  /** The card as it is, or a copy of it on a white page. */
  static Sheet maybe(Dice dice, Sheet card) {
    return dice.chance(0.75) ? card : ofCard(dice, card);
  }

  static Sheet ofCard(Dice dice, Sheet card) {
    Sheet page = Sheet.a4();
    double factor = CARD * dice.pick(1.0, 1.3, 1.6) / card.width();
    double x = dice.between(0.1, 0.9) * (page.width() - card.width() * factor);
    double y = dice.between(0.03, 0.5) * (page.height() - card.height() * factor);
    return page.place(card, x, y, factor);
  }

  /** Two sides of a card: one below the other, side by side, or on a page. */
  static Sheet ofBoth(Dice dice, Sheet front, Sheet back) {
    double gap = dice.between(4.0, 24.0);
    return switch (dice.below(3)) {
      case 0 -> {
        Sheet sheet = new Sheet(front.width(), 2 * front.height() + gap, Color.WHITE);
        yield sheet.place(front, 0, 0, 1).place(back, 0, front.height() + gap, 1);
      }
      case 1 -> beside(front, back, gap);
      default -> {
        Sheet page = Sheet.a4();
        double factor = CARD * dice.pick(1.0, 1.3, 1.6) / front.width();
        double x = dice.between(0.1, 0.9) * (page.width() - front.width() * factor);
        double y = dice.between(0.04, 0.15) * page.height();
        double below = y + front.height() * factor + dice.between(20.0, 90.0);
        yield page.place(front, x, y, factor).place(back, x, below, factor);
      }
    };
  }

  /** Side by side on a sheet of their height. */
  static Sheet beside(Sheet left, Sheet right, double gap) {
    Sheet sheet = new Sheet(2 * left.width() + gap, left.height(), Color.WHITE);
    return sheet.place(left, 0, 0, 1).place(right, left.width() + gap, 0, 1);
  }
}
