package io.dossier.reader.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Invented logos, and pages that bear them. */
public final class DrawnLogo {
  private DrawnLogo() {}

  /** An emblem of corners, and a name; another one for each seed. */
  public static BufferedImage of(long seed) {
    BufferedImage logo = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(logo);
    Random random = new Random(seed);
    graphics.setColor(new Color(20, 60 + random.nextInt(80), 140));
    for (int i = 0; i < 5; i++) {
      Path2D shape = new Path2D.Double();
      shape.moveTo(10 + random.nextInt(140), 10 + random.nextInt(140));
      for (int j = 0; j < 3; j++) {
        shape.lineTo(10 + random.nextInt(140), 10 + random.nextInt(140));
      }
      shape.closePath();
      graphics.fill(shape);
      graphics.setColor(i % 2 == 0 ? Color.WHITE : new Color(160, 30, random.nextInt(90)));
    }
    graphics.setColor(new Color(30, 30, 40));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 64));
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      name.append((char) ('A' + random.nextInt(26)));
    }
    graphics.drawString(name.toString(), 165, 105);
    graphics.dispose();
    return logo;
  }

  /** A page of writing. */
  public static BufferedImage page() {
    BufferedImage page = new BufferedImage(1000, 1400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(page);
    graphics.setColor(Color.DARK_GRAY);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 22));
    for (int y = 300; y < 1300; y += 36) {
      graphics.drawString("Amount due for delivery " + y + " of goods as ordered: " + y * 7, 90, y);
    }
    graphics.dispose();
    return page;
  }

  /** The same page with a logo at its head. */
  public static BufferedImage onPage(BufferedImage logo, int width, double degrees) {
    BufferedImage page = page();
    Graphics2D graphics = graphics(page, false);
    AffineTransform place = AffineTransform.getTranslateInstance(560, 90);
    place.rotate(Math.toRadians(degrees));
    double scale = (double) width / logo.getWidth();
    place.scale(scale, scale);
    graphics.drawImage(logo, place, null);
    graphics.dispose();
    return page;
  }

  private static Graphics2D graphics(BufferedImage picture) {
    return graphics(picture, true);
  }

  private static Graphics2D graphics(BufferedImage picture, boolean blank) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (blank) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    }
    return graphics;
  }
}
