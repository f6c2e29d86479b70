package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.PicturePrinter;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.image.BufferedImage;

/**
 * A page as a phone takes it: on a table, aslant, slightly curled, in uneven light, with the lens's
 * and the hand's blur, grain, and sometimes in low resolution.
 */
public final class Photograph {
  /** Pixels of a character's size that a person can read, blur and grain allowed for. */
  private static final double READABLE = 17;

  private static final double LONGEST = 3300;

  private final Dice dice;
  private final Raster flat;
  private final int width;
  private final int height;
  private final Perspective back;
  private final double curl;

  private Photograph(Sheet page, Dice dice) {
    this.dice = dice;
    double longSide = Math.max(page.width(), page.height());
    double pixels = longSide < 600 ? dice.between(1000, 1500) : dice.between(1500, 2100);
    double needed = READABLE * longSide / page.smallPrint();
    pixels = Math.min(LONGEST, Math.max(pixels, needed));
    flat = Raster.of(PicturePrinter.print(page, 72 * pixels / longSide));
    double margin = dice.between(0.02, 0.14);
    width = (int) (flat.width() * (1 + 2 * margin));
    height = (int) (flat.height() * (1 + 2 * margin));
    back = new Perspective(corners(margin), flat.width(), flat.height());
    curl = dice.chance(0.5) ? dice.between(-0.008, 0.008) : 0;
  }

  public static BufferedImage of(Sheet page, Dice dice) {
    return new Photograph(page, dice).taken();
  }

  private BufferedImage taken() {
    Raster photo = placed();
    double lens = dice.between(0.0, 1.0);
    int focus = lens < 0.35 ? 0 : 1;
    photo = photo.blurred(focus, true).blurred(focus, false);
    if (dice.chance(0.15)) {
      photo = photo.blurred(dice.between(1, 2), dice.chance(0.5));
    }
    grain(photo);
    return photo.picture();
  }

  /** The page's corners, moved, turned and foreshortened but inside the picture. */
  private double[][] corners(double margin) {
    double turn = Math.toRadians(dice.gaussian() * 2.2);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double lean = margin * 0.35;
    double[][] corners = new double[4][];
    for (int i = 0; i < 4; i++) {
      double x = (i == 1 || i == 2 ? 0.5 : -0.5) * flat.width();
      double y = (i >= 2 ? 0.5 : -0.5) * flat.height();
      corners[i] =
          new double[] {
            width / 2.0 + x * cos - y * sin + dice.between(-lean, lean) * flat.width(),
            height / 2.0 + x * sin + y * cos + dice.between(-lean, lean) * flat.height()
          };
    }
    return corners;
  }

  private Raster placed() {
    Raster photo = Raster.blank(width, height);
    Table table = new Table(dice);
    Light.Lit light = new Light(dice).over(width, height);
    float warm = (float) dice.between(0.86, 1.04);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double near = back.nearness(x, y);
        double u = back.x(x, y, near);
        double v = back.y(x, y, near);
        if (curl != 0) {
          double share = u / flat.width();
          v += 4 * curl * flat.height() * share * (1 - share);
        }
        float share = light.shareAt(x, y);
        int color;
        if (u > 0 && v > 0 && u < flat.width() && v < flat.height()) {
          color = flat.between(u - 0.5, v - 0.5);
        } else {
          color = table.at(u, v);
          double outside =
              Math.max(Math.max(-u, u - flat.width()), Math.max(-v, v - flat.height()));
          share *= (float) (1 - 0.5 * Math.exp(-outside / 12));
        }
        photo.pixels()[y * width + x] = lit(color, share, warm, light.whiteAt(x, y));
      }
    }
    return photo;
  }

  private void grain(Raster photo) {
    Noise noise = new Noise(dice);
    float strength = (float) dice.between(1.0, 6.0);
    int[] pixels = photo.pixels();
    for (int i = 0; i < pixels.length; i++) {
      float n = noise.next() * strength;
      int p = pixels[i];
      pixels[i] =
          clamp((p >> 16 & 255) + n) << 16 | clamp((p >> 8 & 255) + n) << 8 | clamp((p & 255) + n);
    }
  }

  private static int lit(int color, float light, float warm, float white) {
    return clamp((color >> 16 & 255) * light + white) << 16
        | clamp((color >> 8 & 255) * light * (0.97f + 0.03f * warm) + white) << 8
        | clamp((color & 255) * light * warm + white);
  }

  private static int clamp(float value) {
    return value < 0 ? 0 : value > 255 ? 255 : (int) value;
  }
}
