package io.dossier.bench.generator.block;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.util.List;

/** The sender's head of a page, with or without a sign, on any side. */
public final class Letterhead {
  private Letterhead() {}

  /**
   * @param lines address, telephone and the like, below the name
   * @return the baseline below
   */
  public static double draw(
      Sheet sheet, Dice dice, Ink ink, Color color, String name, List<String> lines) {
    double margin = dice.between(36.0, 60.0);
    Ink title = ink.bold().scaled(dice.between(1.3, 2.1));
    title = dice.chance(0.6) ? title.in(color) : title;
    double room = sheet.width() - 2 * margin;
    if (title.width(name) > room * 0.75) {
      title = title.scaled(room * 0.75 / title.width(name));
    }
    Ink small = ink.scaled(dice.between(0.75, 1.0));
    double y = dice.between(44.0, 64.0);
    int side = dice.below(4);
    boolean sign = dice.chance(0.65);
    double logo = dice.between(26.0, 46.0);
    if (side == 3) {
      sheet.fill(0, 0, sheet.width(), dice.between(8.0, 20.0), color);
    }
    double x = margin + (sign && side != 1 && side != 2 ? logo + 12 : 0);
    if (sign) {

      Decor.logo(sheet, dice, margin, y - title.size(), logo, color);
    }
    y = line(sheet, side, name, x, y, margin, title);
    for (String text : lines) {
      y = line(sheet, side, text, x, y, margin, small);
    }
    if (dice.chance(0.5)) {
      sheet.line(margin, y, sheet.width() - margin, y, color, dice.between(0.5, 2.0));
    }
    return y + ink.size() * 2;
  }

  private static double line(
      Sheet sheet, int side, String text, double x, double y, double margin, Ink ink) {
    switch (side) {
      case 1 -> sheet.middle(text, sheet.width() / 2, y, ink);
      case 2 -> sheet.right(text, sheet.width() - margin, y, ink);
      default -> sheet.text(text, x, y, ink);
    }
    return y + ink.lead();
  }
}
