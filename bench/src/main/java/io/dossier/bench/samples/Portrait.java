package io.dossier.bench.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;

/** A painted shape in the place of a face; nobody's. */
final class Portrait {
  private static final Color HAIR = new Color(52, 40, 36);
  private static final Color SKIN = new Color(205, 163, 136);
  private static final Color SHADE = new Color(178, 134, 110);
  private static final Color CLOTH = new Color(58, 70, 92);

  private Portrait() {}

  static void draw(Canvas on, Color wall, int x, int y, int width, int height) {
    Graphics2D graphics = (Graphics2D) on.graphics.create(x, y, width, height);
    graphics.setRenderingHints(on.graphics.getRenderingHints());
    graphics.setPaint(new GradientPaint(0, 0, wall.brighter(), 0, height, wall));
    graphics.fillRect(0, 0, width, height);
    int w = width / 20;
    int h = height / 20;
    graphics.setColor(HAIR);
    graphics.fillOval(5 * w, 2 * h, 10 * w, 12 * h);
    graphics.setColor(CLOTH);
    graphics.fillOval(w, 14 * h, 18 * w, 14 * h);
    graphics.setColor(SHADE);
    graphics.fillRoundRect(8 * w, 10 * h, 4 * w, 6 * h, 2 * w, 2 * h);
    graphics.setColor(SKIN);
    graphics.fillOval(6 * w, 4 * h, 8 * w, 9 * h);
    graphics.setColor(HAIR);
    graphics.fillArc(6 * w, 3 * h, 8 * w, 6 * h, 10, 160);
    graphics.fillOval(8 * w - w / 4, 8 * h, w, h / 2);
    graphics.fillOval(11 * w + w / 4, 8 * h, w, h / 2);
    graphics.setColor(SHADE);
    graphics.fillOval(10 * w - w / 4, 9 * h, w / 2, h);
    graphics.fillArc(9 * w, 10 * h + h / 2, 2 * w, h, 180, 180);
    graphics.dispose();
  }
}
