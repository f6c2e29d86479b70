package io.dossier.bench.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A white page to print on, with text from the left, the right or the middle. */
final class Canvas {
  final BufferedImage picture;
  final Graphics2D graphics;

  Canvas(int width, int height, Color paper) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(paper);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(25, 25, 30));
  }

  Canvas font(String family, int style, int size) {
    graphics.setFont(new Font(family, style, size));
    return this;
  }

  Canvas left(String text, int x, int y) {
    graphics.drawString(text, x, y);
    return this;
  }

  Canvas right(String text, int x, int y) {
    graphics.drawString(text, x - graphics.getFontMetrics().stringWidth(text), y);
    return this;
  }

  Canvas middle(String text, int y) {
    int width = graphics.getFontMetrics().stringWidth(text);
    graphics.drawString(text, (picture.getWidth() - width) / 2, y);
    return this;
  }
}
