package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;

/**
 * How much light falls on each point of a photograph: falling off to one side, with a soft shadow's
 * edge and a spot of glare, all random.
 */
final class Light {
  private final double angle;
  private final double fall;
  private final double level;
  private final double shadow;
  private final double shadowAngle;
  private final double shadowAt;
  private final double shadowSoft;
  private final double glare;
  private final double glareX;
  private final double glareY;
  private final double glareSize;

  Light(Dice dice) {
    angle = dice.between(0, 2 * Math.PI);
    fall = dice.between(0.02, 0.35);
    level = dice.between(0.85, 1.08);
    shadow = dice.chance(0.4) ? dice.between(0.1, 0.4) : 0;
    shadowAngle = dice.between(0, 2 * Math.PI);
    shadowAt = dice.between(-0.25, 0.35);
    shadowSoft = dice.between(0.01, 0.12);
    glare = dice.chance(0.25) ? dice.between(0.15, 0.5) : 0;
    glareX = dice.between(0.1, 0.9);
    glareY = dice.between(0.1, 0.9);
    glareSize = dice.between(0.05, 0.16);
  }

  /** The factor at a point given as shares of width and height. */
  double at(double x, double y) {
    double along = (x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle);
    double light = level - fall * (along + 0.3);
    if (shadow > 0) {
      double side =
          (x - 0.5) * Math.cos(shadowAngle) + (y - 0.5) * Math.sin(shadowAngle) - shadowAt;
      double in = Math.max(0, Math.min(1, side / shadowSoft + 0.5));
      light *= 1 - shadow * in;
    }
    return light;
  }

  /** From 0 to 1: how far a point is washed out towards white. */
  double glareAt(double x, double y) {
    if (glare == 0) {
      return 0;
    }
    double dx = (x - glareX) / glareSize;
    double dy = (y - glareY) / glareSize;
    return glare * Math.exp(-(dx * dx + dy * dy) / 2);
  }
}
