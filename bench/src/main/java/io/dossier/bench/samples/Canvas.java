package io.dossier.bench.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** A page to print on, with text from the left, the right or the middle. */
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
    graphics.setColor(new Color(35, 35, 42));
  }

  Canvas font(String family, int style, int size) {
    graphics.setFont(new Font(family, style, size));
    return this;
  }

  Canvas left(String text, int x, int y) {
    graphics.drawString(text, x, y);
    return this;
  }

  /** Characters at one distance, as a machine readable zone has them. */
  Canvas pitched(String text, int x, int y, double pitch) {
    for (int i = 0; i < text.length(); i++) {
      graphics.drawString(text.substring(i, i + 1), (float) (x + i * pitch), y);
    }
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

  /** The fine lines that security paper is printed with. */
  void waves(Color ink, int apart) {
    graphics.setColor(ink);
    graphics.setStroke(new BasicStroke(1.2f));
    for (int y = -apart; y < picture.getHeight() + apart; y += apart) {
      Path2D line = new Path2D.Double();
      line.moveTo(0, y);
      for (int x = 0; x <= picture.getWidth(); x += 8) {
        line.lineTo(x, y + 14 * Math.sin(x / 90.0 + y / 60.0) + 5 * Math.sin(x / 31.0));
      }
      graphics.draw(line);
    }
  }

  void signature(int x, int y) {
    graphics.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D line = new Path2D.Double();
    line.moveTo(x, y);
    line.curveTo(x + 20, y - 70, x + 50, y - 60, x + 40, y - 5);
    line.curveTo(x + 35, y + 25, x + 75, y - 40, x + 85, y - 20);
    line.curveTo(x + 95, y + 20, x + 110, y - 35, x + 125, y - 15);
    line.curveTo(x + 140, y + 10, x + 160, y - 45, x + 190, y - 25);
    graphics.draw(line);
  }
}
