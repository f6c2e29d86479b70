package io.dossier.bench.characters;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.print.Averaging;
import io.dossier.bench.print.Photographing;
import io.dossier.reader.ocr.Point;
import io.dossier.reader.ocr.TextBox;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A line printed in some face, whole or of dots, on shaded paper between others, and scanned or
 * photographed badly.
 *
 * @param box around the line, a little off as detectors are
 */
record DrawnLine(BufferedImage picture, TextBox box) {
  /** It is drawn so many times larger than it will be. */
  private static final double SCALE = 3;

  /** Empty where no face has all of its characters. */
  static Optional<DrawnLine> of(String text, List<Font> faces, Dice dice) {
    for (int tries = 0; tries < 30; tries++) {
      Font face = faces.get(dice.below(faces.size()));
      if (face.canDisplayUpTo(text) < 0) {
        return new Press(dice, face).line(text);
      }
    }
    return Optional.empty();
  }

  private static final class Press {
    private final Dice dice;
    private final Font font;

    /** An em, in pixels as it is drawn. */
    private final double size;

    private final Color paper;
    private final Color ink;

    Press(Dice dice, Font face) {
      this.dice = dice;
      this.size = SCALE * (dice.chance(0.5) ? dice.between(12.0, 24.0) : dice.between(20.0, 48.0));
      Font sized =
          face.deriveFont((float) size)
              .deriveFont(AffineTransform.getScaleInstance(dice.between(0.75, 1.2), 1));
      this.font =
          dice.chance(0.25)
              ? sized.deriveFont(Map.of(TextAttribute.TRACKING, (float) dice.between(-0.04, 0.2)))
              : sized;
      boolean white = dice.chance(0.04);
      this.paper = white ? shade(0, 90) : shade(170, 255);
      this.ink = white ? shade(180, 255) : dice.chance(0.3) ? shade(60, 130) : shade(0, 60);
    }

    Optional<DrawnLine> line(String text) {
      TextLayout layout = new TextLayout(text, font, new FontRenderContext(null, true, true));
      Rectangle2D bounds = layout.getBounds();
      if (bounds.getWidth() < SCALE) {
        return Optional.empty();
      }
      double tall = Math.max(bounds.getHeight(), 0.7 * size);
      double beside = tall * dice.between(0.05, 0.35);
      double around = tall * dice.between(0.06, 0.3);
      double margin = 1.2 * size;
      int width = (int) (bounds.getWidth() + 2 * (beside + margin));
      int height = (int) (tall + 2 * (around + margin));
      BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = large.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setPaint(new GradientPaint(0, 0, paper, width, height, darker(paper)));
      graphics.fillRect(0, 0, width, height);
      double x = margin + beside - bounds.getX();
      double y = margin + around + (tall - bounds.getHeight()) / 2 - bounds.getY();
      print(graphics, layout.getOutline(AffineTransform.getTranslateInstance(x, y)), large);
      printOthers(graphics, x, y, tall, width);
      graphics.dispose();
      return Optional.of(
          new DrawnLine(
              scanned(large),
              box(margin, bounds.getWidth() + 2 * beside, tall + 2 * around, tall)));
    }

    private void print(Graphics2D graphics, Shape outline, BufferedImage large) {
      graphics.setColor(ink);
      if (dice.chance(0.14)) {
        printDots(graphics, outline, large.getWidth(), large.getHeight());
        return;
      }
      graphics.fill(outline);
      if (dice.chance(0.25)) {
        graphics.setStroke(new BasicStroke((float) (size * dice.between(0, 0.05))));
        graphics.draw(outline);
      } else if (dice.chance(0.2)) {
        graphics.setColor(paper);
        graphics.setStroke(new BasicStroke((float) (size * dice.between(0, 0.03))));
        graphics.draw(outline);
      }
    }

    /** As needles print. */
    private void printDots(Graphics2D graphics, Shape outline, int width, int height) {
      double apart = Math.max(0.11 * size, SCALE);
      double dot = apart * dice.between(0.9, 1.3);
      for (double y = apart / 2; y < height; y += apart) {
        for (double x = apart / 2; x < width; x += apart) {
          if (outline.contains(x, y)) {
            graphics.fill(new Ellipse2D.Double(x - dot / 2, y - dot / 2, dot, dot));
          }
        }
      }
    }

    /** Parts of lines above and below, and a rule underneath. */
    private void printOthers(Graphics2D graphics, double x, double y, double tall, int width) {
      graphics.setColor(ink);
      graphics.setFont(font);
      LineTexts texts = new LineTexts(dice);
      for (int side = -1; side <= 1; side += 2) {
        if (dice.chance(0.33)) {
          double apart = side * tall * dice.between(1.25, 1.7);
          graphics.drawString(
              texts.next(), (float) (x - dice.between(0, 4 * size)), (float) (y + apart));
        }
      }
      if (dice.chance(0.08)) {
        graphics.setStroke(new BasicStroke((float) dice.between(1, 2 * SCALE)));
        graphics.draw(new Line2D.Double(0, y + 0.28 * size, width, y + 0.28 * size));
      }
    }

    private BufferedImage scanned(BufferedImage large) {
      BufferedImage small =
          new BufferedImage(
              (int) Math.round(large.getWidth() / SCALE),
              (int) Math.round(large.getHeight() / SCALE),
              BufferedImage.TYPE_INT_RGB);
      Averaging.into(large, small);
      BufferedImage spoiled =
          new Photographing(new SplittableRandom(dice.seed()), 0.6 * size / SCALE).spoiled(small);
      if (dice.chance(0.1)) {
        blackAndWhite(spoiled, dice.between(0.72, 0.92));
      }
      return spoiled;
    }

    /**
     * @param threshold as a share of the mean
     */
    private static void blackAndWhite(BufferedImage picture, double threshold) {
      int width = picture.getWidth();
      int[] rgb = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
      double mean = java.util.Arrays.stream(rgb).map(v -> v & 255).average().orElse(0);
      for (int i = 0; i < rgb.length; i++) {
        rgb[i] = (rgb[i] & 255) < threshold * mean ? 0 : 0xffffff;
      }
      picture.setRGB(0, 0, width, picture.getHeight(), rgb, 0, width);
    }

    private TextBox box(double margin, double width, double height, double tall) {
      double left = margin / SCALE;
      double top = (margin + tall * dice.between(-0.07, 0.07)) / SCALE;
      double right = left + width / SCALE;
      double bottom = top + height / SCALE;
      double tilt = Math.max(-2, Math.min(2, dice.between(-0.006, 0.006) * (right - left)));
      return new TextBox(
          new Point(left, top - tilt),
          new Point(right, top + tilt),
          new Point(right, bottom + tilt),
          new Point(left, bottom - tilt));
    }

    private Color shade(int least, int most) {
      int grey = dice.between(least, most);
      int apart = dice.chance(0.3) ? 15 : 0;
      return new Color(near(grey, apart), near(grey, apart), near(grey, apart));
    }

    private int near(int value, int apart) {
      return Math.max(0, Math.min(255, value + dice.between(-apart, apart)));
    }

    private Color darker(Color color) {
      int less = dice.below(25);
      return new Color(
          Math.max(0, color.getRed() - less),
          Math.max(0, color.getGreen() - less),
          Math.max(0, color.getBlue() - less));
    }
  }
}
