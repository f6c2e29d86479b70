package io.dossier.bench.forger.picture;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Face;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Paints on a picture with the paper and the ink that are around a place. */
public final class Brush {
  private static final int EDGE = 3;

  /** Of a typeface's size to its capitals' height. */
  private static final double FONT = 1.35;

  private Brush() {}

  /** The middling colour around a box. */
  public static Color paper(BufferedImage picture, Rectangle box) {
    List<Integer> around = new ArrayList<>();
    for (int x = box.x - EDGE; x < box.x + box.width + EDGE; x++) {
      add(around, picture, x, box.y - EDGE);
      add(around, picture, x, box.y + box.height + EDGE);
    }
    for (int y = box.y - EDGE; y < box.y + box.height + EDGE; y++) {
      add(around, picture, box.x - EDGE, y);
      add(around, picture, box.x + box.width + EDGE, y);
    }
    around.sort(Comparator.comparingInt(Pixels::grey));
    return around.isEmpty() ? Color.WHITE : new Color(around.get(around.size() / 2));
  }

  /** The colour that one in twenty points of a box are darker than. */
  public static Color ink(BufferedImage picture, Rectangle box) {
    int[] colors = picture.getRGB(box.x, box.y, box.width, box.height, null, 0, box.width);
    List<Integer> sorted =
        IntStream.of(colors).boxed().sorted(Comparator.comparingInt(Pixels::grey)).toList();
    return new Color(sorted.get(sorted.size() / 20));
  }

  /** Paper in the place of a box, with grain; a grain of 0 is flat. */
  public static void erase(BufferedImage picture, Rectangle box, double grain, Dice dice) {
    Color paper = paper(picture, box);
    for (int y = box.y - 1; y <= box.y + box.height; y++) {
      for (int x = box.x - 1; x <= box.x + box.width; x++) {
        int n = (int) Math.round(dice.gaussian() * grain);
        picture.setRGB(
            x,
            y,
            part(paper.getRed() + n) << 16
                | part(paper.getGreen() + n) << 8
                | part(paper.getBlue() + n));
      }
    }
  }

  /** An amount that has about as many characters as a box has room for. */
  public static String amount(Rectangle box, Dice dice) {
    double room = box.width / (FONT * 0.55 * box.height);
    String rest = room < 4 ? "##" : room < 6 ? ",###" : room < 9 ? ",###.##" : "##,###.##";
    return dice.between(1, 9) + dice.shaped(rest);
  }

  /** A text that fills a box, as far as it can without being stretched much. */
  public static void write(
      BufferedImage picture, Rectangle box, String text, Face face, Color ink) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Font font = face.font().deriveFont((float) (box.height * FONT));
    double natural = font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    graphics.setColor(ink);
    graphics.setFont(font);
    graphics.translate(box.x, box.y + box.height - 1);
    graphics.scale(Math.min(1.1, box.width / natural), 1);
    graphics.drawString(text, 0, 0);
    graphics.dispose();
  }

  private static void add(List<Integer> colors, BufferedImage picture, int x, int y) {
    if (x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight()) {
      colors.add(picture.getRGB(x, y));
    }
  }

  private static int part(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
