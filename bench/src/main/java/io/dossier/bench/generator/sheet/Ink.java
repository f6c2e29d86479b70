package io.dossier.bench.generator.sheet;

import java.awt.Color;

/**
 * How a text is printed.
 *
 * @param size in points
 * @param stretch of the width; 1 is as designed
 * @param tracking added between characters, in points
 * @param turn anticlockwise around the text's start, in degrees
 * @param dotted made of dots, as a needle printer makes it; in a picture only
 */
public record Ink(
    Face face,
    double size,
    Color color,
    double stretch,
    double tracking,
    double turn,
    boolean dotted) {
  public static final Color BLACK = new Color(24, 24, 28);

  public static Ink of(Family family, double size) {
    return new Ink(new Face(family, false, false), size, BLACK, 1, 0, 0, false);
  }

  public Ink sized(double newSize) {
    return new Ink(face, newSize, color, stretch, tracking, turn, dotted);
  }

  /** The same at a multiple of its size. */
  public Ink scaled(double factor) {
    return sized(size * factor);
  }

  public Ink bold() {
    return faced(new Face(face.family(), true, face.italic()));
  }

  public Ink plain() {
    return faced(new Face(face.family(), false, face.italic()));
  }

  public Ink italic() {
    return faced(new Face(face.family(), face.bold(), true));
  }

  public Ink in(Color newColor) {
    return new Ink(face, size, newColor, stretch, tracking, turn, dotted);
  }

  public Ink in(Family family) {
    return faced(new Face(family, face.bold(), face.italic()));
  }

  public Ink stretched(double factor) {
    return new Ink(face, size, color, factor, tracking, turn, dotted);
  }

  public Ink tracked(double points) {
    return new Ink(face, size, color, stretch, points, turn, dotted);
  }

  public Ink turned(double degrees) {
    return new Ink(face, size, color, stretch, tracking, degrees, dotted);
  }

  public Ink inDots() {
    return new Ink(face, size, color, stretch, tracking, turn, true);
  }

  /** The advance of a text, in points. */
  public double width(String text) {
    return able(text).face.width(text) * size * stretch + tracking * text.length();
  }

  /** A usual distance from one baseline to the next. */
  public double lead() {
    return size * 1.25;
  }

  /**
   * This, or where this face lacks a character of the text, the plain sans serif, or the grotesk
   * that has the signs of all currencies.
   */
  Ink able(String text) {
    if (face.canShow(text)) {
      return this;
    }
    Ink sans = in(Family.SANS);
    return sans.face.canShow(text) ? sans : in(Family.GROTESK);
  }

  private Ink faced(Face newFace) {
    return new Ink(newFace, size, color, stretch, tracking, turn, dotted);
  }
}
