package io.dossier.bench.glyphs;

import io.dossier.bench.print.Averaging;
import io.dossier.bench.print.Paper;
import io.dossier.bench.print.Photographing;
import io.dossier.reader.mrz.Band;
import io.dossier.reader.mrz.GlyphNet;
import io.dossier.reader.mrz.Ink;
import io.dossier.reader.mrz.Strip;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A line of random glyphs, printed, photographed badly and laid flat a little wrong, as the reader
 * would see it.
 *
 * @param windows answers of the network on the strip that have a known class
 * @param classes of those
 */
record PrintedLine(Strip strip, int[] windows, int[] classes) {
  private static final int LENGTH = 44;
  private static final int MARGIN = 4;

  /** In columns of the strip: nearer than this a glyph is in the middle, further than that not. */
  private static final double NEAR = 2.2;

  private static final double FAR = 4.6;

  static PrintedLine random(List<Font> fonts, RandomGenerator random) {
    return new Printing(fonts, random).line();
  }

  private static final class Printing {
    private final RandomGenerator random;
    private final Font font;
    private final double pitch;
    private final double capitals;

    /** Characters that stand on the line itself, without those above and below. */
    private final String text;

    Printing(List<Font> fonts, RandomGenerator random) {
      this.random = random;
      this.font = chosen(fonts, random);
      this.pitch = Math.exp(between(Math.log(5.2), Math.log(30)));
      this.capitals = pitch * between(0.8, 1.12);
      this.text = text();
    }

    /** The first two fonts are OCR-B. */
    private static Font chosen(List<Font> fonts, RandomGenerator random) {
      boolean ocrB = random.nextDouble() < 0.65;
      return fonts.get(ocrB ? random.nextInt(2) : 2 + random.nextInt(fonts.size() - 2));
    }

    PrintedLine line() {
      BufferedImage picture = new Photographing(random, pitch).spoiled(printed());
      int[] rgb =
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      boolean beside = random.nextDouble() < 0.06;
      double off =
          beside ? between(0.5, 1.1) * (random.nextBoolean() ? 1 : -1) : between(-0.13, 0.13);
      double shift = between(-0.5, 0.5);
      double stretch = between(0.975, 1.025);
      Band band =
          new Band(
              (MARGIN - 2 + shift) * pitch,
              picture.getHeight() / 2.0 + off * capitals,
              between(-0.1, 0.1) * capitals / (LENGTH * pitch),
              pitch * stretch,
              capitals * between(0.86, 1.16),
              0);
      int width = (LENGTH + 4) * Strip.PITCH;
      Strip strip = Strip.of(Ink.of(rgb, picture.getWidth(), picture.getHeight()), band, width);
      return labelled(strip, shift, stretch, beside);
    }

    private PrintedLine labelled(Strip strip, double shift, double stretch, boolean beside) {
      List<int[]> known = new ArrayList<>();
      for (int answer = 0; answer < GlyphNet.answers(strip.width()); answer++) {
        double cell = GlyphNet.column(answer) / Strip.PITCH * stretch - 2 + shift;
        int glyph = (int) Math.floor(cell);
        double off = Math.abs(cell - glyph - 0.5) * Strip.PITCH;
        boolean there = !beside && glyph >= 0 && glyph < LENGTH && text.charAt(glyph) != ' ';
        if (there && off < NEAR) {
          if (random.nextInt(2) == 0) {
            known.add(new int[] {answer, GlyphNet.ALPHABET.indexOf(text.charAt(glyph))});
          }
        } else if (off > FAR || !there && off < NEAR) {
          if (random.nextInt(6) == 0) {
            known.add(new int[] {answer, GlyphNet.NONE});
          }
        }
      }
      return new PrintedLine(
          strip,
          known.stream().mapToInt(k -> k[0]).toArray(),
          known.stream().mapToInt(k -> k[1]).toArray());
    }

    private String text() {
      StringBuilder line = new StringBuilder();
      double fillers = random.nextDouble() < 0.5 ? 0.1 : 0.45;
      double digits = between(0.2, 0.7);
      while (line.length() < LENGTH) {
        if (random.nextDouble() < fillers) {
          line.append("<".repeat(1 + random.nextInt(3)));
        } else if (random.nextDouble() < 0.01) {
          line.append(' ');
        } else if (random.nextDouble() < digits) {
          line.append((char) ('0' + random.nextInt(10)));
        } else {
          line.append((char) ('A' + random.nextInt(26)));
        }
      }
      return line.substring(0, LENGTH);
    }

    /** Three times as large as it will be, at least. */
    private BufferedImage printed() {
      double scale = Math.max(3, 24 / pitch);
      int width = (int) Math.round((LENGTH + 2 * MARGIN) * pitch * scale);
      int height = (int) Math.round(5 * pitch * scale);
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = picture.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      new Paper(random, pitch * scale).draw(graphics, width, height);
      graphics.setColor(grey(random.nextInt(90)));
      double apart = between(1.6, 2.6) * pitch * scale;
      double middle = height / 2.0;
      draw(graphics, text, scale, middle);
      if (random.nextDouble() < 0.7) {
        draw(graphics, text(), scale, middle + (random.nextBoolean() ? apart : -apart));
      }
      graphics.dispose();
      BufferedImage small =
          new BufferedImage(
              (int) Math.round(width / scale),
              (int) Math.round(height / scale),
              BufferedImage.TYPE_INT_RGB);
      Averaging.into(picture, small);
      return small;
    }

    private void draw(Graphics2D graphics, String line, double scale, double middle) {
      FontRenderContext context = new FontRenderContext(null, true, true);
      Rectangle2D capital = font.createGlyphVector(context, "H").getVisualBounds();
      double tall = capitals * scale / capital.getHeight();
      double wide = tall * between(0.87, 1.13);
      double bold = random.nextDouble() < 0.4 ? between(0, 0.05) * pitch * scale : 0;
      graphics.setStroke(new java.awt.BasicStroke((float) bold, 1, 1));
      for (int i = 0; i < line.length(); i++) {
        String glyph = line.substring(i, i + 1);
        double advance = font.createGlyphVector(context, glyph).getGlyphMetrics(0).getAdvance();
        AffineTransform place =
            AffineTransform.getTranslateInstance(
                (MARGIN + i + 0.5) * pitch * scale - advance * wide / 2,
                middle + capitals * scale / 2);
        place.scale(wide, tall);
        java.awt.Shape shape =
            place.createTransformedShape(font.createGlyphVector(context, glyph).getOutline());
        graphics.fill(shape);
        if (bold > 0) {
          graphics.draw(shape);
        }
      }
    }

    private static Color grey(int light) {
      return new Color(light, light, light);
    }

    private double between(double from, double to) {
      return from + random.nextDouble() * (to - from);
    }
  }
}
