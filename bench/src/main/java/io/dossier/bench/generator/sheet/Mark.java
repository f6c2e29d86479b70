package io.dossier.bench.generator.sheet;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** One thing on a page, in points from its upper left corner. */
sealed interface Mark {
  /** The same in a size, its origin moved to a point. */
  Mark placed(double x, double y, double factor);

  /** A text from its start on the baseline. */
  record Run(String text, double x, double y, Ink ink) implements Mark {
    @Override
    public Mark placed(double dx, double dy, double factor) {
      Ink scaled = ink.scaled(factor).tracked(ink.tracking() * factor);
      return new Run(text, dx + x * factor, dy + y * factor, scaled);
    }
  }

  record Line(Shape path, Color color, double width, boolean dashed) implements Mark {
    @Override
    public Mark placed(double dx, double dy, double factor) {
      return new Line(moved(path, dx, dy, factor), color, width * factor, dashed);
    }
  }

  record Filled(Shape shape, Color color) implements Mark {
    @Override
    public Mark placed(double dx, double dy, double factor) {
      return new Filled(moved(shape, dx, dy, factor), color);
    }
  }

  record Picture(BufferedImage picture, double x, double y, double width, double height)
      implements Mark {
    @Override
    public Mark placed(double dx, double dy, double factor) {
      return new Picture(
          picture, dx + x * factor, dy + y * factor, width * factor, height * factor);
    }
  }

  private static Shape moved(Shape shape, double dx, double dy, double factor) {
    return new AffineTransform(factor, 0, 0, factor, dx, dy).createTransformedShape(shape);
  }
}
