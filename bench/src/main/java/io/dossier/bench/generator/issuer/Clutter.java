package io.dossier.bench.generator.issuer;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/**
 * What stands on papers besides the values that are wanted: numbers, days and amounts of other
 * meanings in small print at the foot, some on this document and some on that; and the print sits a
 * little elsewhere each time.
 */
final class Clutter {
  private static final double TALL = 700;
  private static final int LINES = 5;

  private Clutter() {}

  /** Wraps a layout. */
  static Issuer.Layout around(Issuer.Layout layout) {
    return dice -> {
      Drawn drawn = layout.draw(dice);
      Sheet page = drawn.pages().get(0);
      if (page.height() > TALL) {
        notes(page, dice);
      }
      Sheet moved = new Sheet(page.width(), page.height(), Color.WHITE);
      moved.place(page, dice.between(-5.0, 5.0), dice.between(-7.0, 7.0), 1);
      return new Drawn(moved, drawn.truth());
    };
  }

  private static void notes(Sheet page, Dice dice) {
    Ink ink = Ink.of(Family.SANS, 7.5).in(Color.DARK_GRAY);
    double y = 640;
    for (String line : dice.some(lines(dice), dice.between(2, LINES))) {
      page.text(line, dice.pick(60, 60, 75), y, ink);
      y += 11;
    }
  }

  private static List<String> lines(Dice dice) {
    return List.of(
        "Account " + dice.shaped("#### #### #### ####") + "  code " + dice.shaped("????"),
        "Entered " + Written.day(dice.day(2008, 2019), ".") + " under " + dice.shaped("HR-#####"),
        "Printed " + Written.day(dice.day(2021, 2025), "/") + "  sheet 1/" + dice.between(1, 3),
        "Late notices cost "
            + Written.continental(Written.cents(dice.between(500, 4_000)))
            + ", disputes are heard within "
            + dice.pick(14, 30, 60)
            + " days.",
        "Line open "
            + dice.between(7, 9)
            + ".00 - "
            + dice.between(16, 19)
            + ".30  tel "
            + dice.shaped("0### ### ###"));
  }
}
