package io.dossier.bench.generator.sheet;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as a list of marks, later ones above earlier ones. Points (1/72 inch) from the upper left
 * corner, {@code y} downwards; a text's {@code y} is its baseline.
 */
public final class Sheet {
  /** Points in a millimetre. */
  public static final double MM = 72 / 25.4;

  private final double width;
  private final double height;
  private final List<Mark> marks = new ArrayList<>();

  public Sheet(double width, double height, Color paper) {
    this.width = width;
    this.height = height;
    fill(new Rectangle2D.Double(0, 0, width, height), paper);
  }

  public static Sheet a4() {
    return new Sheet(210 * MM, 297 * MM, Color.WHITE);
  }

  public static Sheet a4Landscape() {
    return new Sheet(297 * MM, 210 * MM, Color.WHITE);
  }

  /** A card of size ID-1 (ISO/IEC 7810), enlarged so that its print has the sizes of a page's. */
  public static Sheet card(Color paper) {
    return new Sheet(85.6 * MM * 2, 53.98 * MM * 2, paper);
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** Marks so far, bottom first. */
  List<Mark> marks() {
    return Collections.unmodifiableList(marks);
  }

  public Sheet text(String text, double x, double y, Ink ink) {
    if (!text.isBlank()) {
      marks.add(new Mark.Run(text, x, y, ink.able(text)));
    }
    return this;
  }

  /** A text that ends at {@code x}. */
  public Sheet right(String text, double x, double y, Ink ink) {
    return text(text, x - ink.width(text), y, ink);
  }

  /** A text around {@code x}. */
  public Sheet middle(String text, double x, double y, Ink ink) {
    return text(text, x - ink.width(text) / 2, y, ink);
  }

  /** A text that is made narrower where it would be wider than the room. */
  public Sheet fitted(String text, double x, double y, double room, Ink ink) {
    double wide = ink.width(text);
    return text(text, x, y, wide <= room ? ink : ink.scaled(room / wide));
  }

  public Sheet line(double x1, double y1, double x2, double y2, Color color, double thickness) {
    return stroke(new Line2D.Double(x1, y1, x2, y2), color, thickness);
  }

  public Sheet dashes(double x1, double x2, double y, Color color, double thickness) {
    marks.add(new Mark.Line(new Line2D.Double(x1, y, x2, y), color, thickness, true));
    return this;
  }

  public Sheet box(double x, double y, double w, double h, Color color, double thickness) {
    return stroke(new Rectangle2D.Double(x, y, w, h), color, thickness);
  }

  public Sheet rounded(double x, double y, double w, double h, Color color, double thickness) {
    return stroke(new RoundRectangle2D.Double(x, y, w, h, 12, 12), color, thickness);
  }

  public Sheet fill(double x, double y, double w, double h, Color color) {
    return fill(new Rectangle2D.Double(x, y, w, h), color);
  }

  public Sheet fill(Shape shape, Color color) {
    marks.add(new Mark.Filled(shape, color));
    return this;
  }

  public Sheet stroke(Shape path, Color color, double thickness) {
    marks.add(new Mark.Line(path, color, thickness, false));
    return this;
  }

  /** From one colour on the left, or at the top, to another, in narrow bands. */
  public Sheet shade(
      double x, double y, double w, double h, Color from, Color to, boolean downwards) {
    int bands = 40;
    for (int i = 0; i < bands; i++) {
      double share = (double) i / bands;
      Color color = mixed(from, to, share);
      if (downwards) {
        fill(x, y + h * share, w, h * (1 - share), color);
      } else {
        fill(x + w * share, y, w * (1 - share), h, color);
      }
    }
    return this;
  }

  public Sheet picture(BufferedImage picture, double x, double y, double w, double h) {
    marks.add(new Mark.Picture(picture, x, y, w, h));
    return this;
  }

  /**
   * The size that nine in ten of the characters have at least, in points: what a picture must show
   * clearly for the page to be readable.
   */
  public double smallPrint() {
    TreeMap<Double, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Run run) {
        counts.merge(run.ink().size(), run.text().length(), Integer::sum);
        all += run.text().length();
      }
    }
    int seen = 0;
    for (Map.Entry<Double, Integer> size : counts.entrySet()) {
      seen += size.getValue();
      if (seen * 10 > all) {
        return size.getKey();
      }
    }
    return 12;
  }

  /** Another sheet's marks, in a size, with its upper left corner at a point. */
  public Sheet place(Sheet other, double x, double y, double factor) {
    other.marks.forEach(mark -> marks.add(mark.placed(x, y, factor)));
    return this;
  }

  private static Color mixed(Color from, Color to, double share) {
    return new Color(
        (int) (from.getRed() + (to.getRed() - from.getRed()) * share),
        (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * share),
        (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * share));
  }
}
