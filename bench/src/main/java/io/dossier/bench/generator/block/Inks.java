package io.dossier.bench.generator.block;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import java.awt.Color;

/** Inks as documents have them. */
public final class Inks {
  private Inks() {}

  /** For a page's text: any family, 8 to 11 points. */
  public static Ink page(Dice dice) {
    Ink ink = Ink.of(family(dice), dice.between(8.0, 11.0));
    return dice.chance(0.1) ? ink.stretched(dice.between(0.85, 1.1)) : ink;
  }

  /** Usual families more often than rare ones. */
  public static Family family(Dice dice) {
    return dice.pick(
        Family.SANS,
        Family.SANS,
        Family.SANS,
        Family.SERIF,
        Family.SERIF,
        Family.MONO,
        Family.OPEN,
        Family.GROTESK,
        Family.CONDENSED,
        Family.HUMANIST,
        Family.TECHNICAL,
        Family.SOURCE);
  }

  /** A needle printer's. */
  public static Ink needles(Dice dice, double size) {
    return Ink.of(Family.MONO, size).stretched(dice.between(0.8, 1.05)).inDots();
  }

  /** A colour that a firm might have. */
  public static Color accent(Dice dice) {
    return dice.pick(
        new Color(20, 60, 120),
        new Color(150, 30, 40),
        new Color(10, 110, 90),
        new Color(60, 60, 70),
        new Color(200, 90, 20),
        new Color(90, 40, 120),
        new Color(0, 120, 170),
        new Color(40, 40, 40),
        new Color(30, 100, 40),
        new Color(170, 130, 30));
  }
}
