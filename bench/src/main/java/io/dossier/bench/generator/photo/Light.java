package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;

/**
 * How much light falls on each point of a photograph: falling off to one side, with a soft shadow's
 * edge and a spot of glare, all random.
 */
final class Light {
  private final double fallX;
  private final double fallY;
  private final double fall;
  private final double level;
  private final double shadow;
  private final double shadowX;
  private final double shadowY;
  private final double shadowAt;
  private final double shadowSoft;
  private final double glare;
  private final double glareX;
  private final double glareY;
  private final double glareSize;

  Light(Dice dice) {
    double angle = dice.between(0, 2 * Math.PI);
    fallX = Math.cos(angle);
    fallY = Math.sin(angle);
    fall = dice.between(0.02, 0.35);
    level = dice.between(0.85, 1.08);
    shadow = dice.chance(0.4) ? dice.between(0.1, 0.4) : 0;
    double shadowAngle = dice.between(0, 2 * Math.PI);
    shadowX = Math.cos(shadowAngle);
    shadowY = Math.sin(shadowAngle);
    shadowAt = dice.between(-0.25, 0.35);
    shadowSoft = dice.between(0.01, 0.12);
    glare = dice.chance(0.25) ? dice.between(0.15, 0.5) : 0;
    glareX = dice.between(0.1, 0.9);
    glareY = dice.between(0.1, 0.9);
    glareSize = dice.between(0.05, 0.16);
  }

  /** The factor at a point given as shares of width and height. */
  private double at(double x, double y) {
    double along = (x - 0.5) * fallX + (y - 0.5) * fallY;
    double light = level - fall * (along + 0.3);
    if (shadow > 0) {
      double side = (x - 0.5) * shadowX + (y - 0.5) * shadowY - shadowAt;
      double in = Math.max(0, Math.min(1, side / shadowSoft + 0.5));
      light *= 1 - shadow * in;
    }
    return light;
  }

  /** From 0 to 1: how far a point is washed out towards white. */
  private double glareAt(double x, double y) {
    if (glare == 0) {
      return 0;
    }
    double dx = (x - glareX) / glareSize;
    double dy = (y - glareY) / glareSize;
    return glare * Math.exp(-(dx * dx + dy * dy) / 2);
  }

  /** Both on a grid of points so many pixels apart, for a picture of a size. */
  Lit over(int width, int height) {
    int columns = width / Lit.APART + 2;
    int rows = height / Lit.APART + 2;
    float[] share = new float[columns * rows];
    float[] white = new float[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = (double) column * Lit.APART / width;
        double y = (double) row * Lit.APART / height;
        share[row * columns + column] = (float) at(x, y);
        white[row * columns + column] = (float) (glareAt(x, y) * 255);
      }
    }
    return new Lit(columns, share, white);
  }

  /** Light at points of a grid, and between them by the nearest four. */
  record Lit(int columns, float[] share, float[] white) {
    static final int APART = 8;

    float shareAt(int x, int y) {
      return between(share, x, y);
    }

    float whiteAt(int x, int y) {
      return between(white, x, y);
    }

    private float between(float[] of, int x, int y) {
      int at = y / APART * columns + x / APART;
      float right = (x % APART) / (float) APART;
      float down = (y % APART) / (float) APART;
      float upper = of[at] + (of[at + 1] - of[at]) * right;
      float lower = of[at + columns] + (of[at + columns + 1] - of[at + columns]) * right;
      return upper + (lower - upper) * down;
    }
  }
}
