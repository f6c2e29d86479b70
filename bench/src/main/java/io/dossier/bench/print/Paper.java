package io.dossier.bench.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** What lies under the print: plain or shaded paper, fine lines in colours, blots, an edge. */
public final class Paper {
  private final RandomGenerator random;
  private final double pitch;

  public Paper(RandomGenerator random, double pitch) {
    this.random = random;
    this.pitch = pitch;
  }

  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setPaint(new GradientPaint(0, 0, light(150), width, height, light(150)));
    graphics.fillRect(0, 0, width, height);
    if (random.nextDouble() < 0.3) {
      blots(graphics, width, height);
    }
    if (random.nextDouble() < 0.55) {
      lines(graphics, width, height);
    }
    if (random.nextDouble() < 0.35) {
      edges(graphics, width, height);
    }
  }

  private void blots(Graphics2D graphics, int width, int height) {
    for (int i = 0; i < 12; i++) {
      graphics.setColor(light(140));
      int size = (int) (pitch * (1 + random.nextDouble() * 8));
      graphics.fillOval(
          random.nextInt(width) - size / 2, random.nextInt(height) - size / 2, size, size);
    }
  }

  private void lines(Graphics2D graphics, int width, int height) {
    int bundles = 1 + random.nextInt(3);
    for (int bundle = 0; bundle < bundles; bundle++) {
      graphics.setColor(light(100));
      graphics.setStroke(new BasicStroke((float) (pitch * (0.02 + 0.1 * random.nextDouble()))));
      double apart = pitch * (0.15 + random.nextDouble());
      double slope = random.nextGaussian() * 0.5;
      double swing = pitch * random.nextDouble() * 1.5;
      double wave = pitch * (1 + random.nextDouble() * 8);
      boolean upright = random.nextDouble() < 0.3;
      double reach = upright ? width : height + Math.abs(slope) * width;
      for (double at = -reach; at < 2 * reach; at += apart) {
        Path2D path = new Path2D.Double();
        double length = upright ? height : width;
        for (double along = 0; along <= length + pitch; along += pitch / 2) {
          double across = at + slope * along + swing * Math.sin(along / wave);
          double x = upright ? across : along;
          double y = upright ? along : across;
          if (along == 0) {
            path.moveTo(x, y);
          } else {
            path.lineTo(x, y);
          }
        }
        graphics.draw(path);
      }
    }
  }

  /** The document ends before or behind the line, on something lighter or darker. */
  private void edges(Graphics2D graphics, int width, int height) {
    graphics.setColor(light(0));
    int margin = (int) (pitch * (0.5 + 3 * random.nextDouble()));
    if (random.nextBoolean()) {
      graphics.fillRect(0, 0, margin, height);
    } else {
      graphics.fillRect(width - margin, 0, margin, height);
    }
  }

  private Color light(int least) {
    return new Color(channel(least), channel(least), channel(least));
  }

  private int channel(int least) {
    return least + random.nextInt(256 - least);
  }
}
