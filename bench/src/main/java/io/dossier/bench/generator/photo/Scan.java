package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.PicturePrinter;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.image.BufferedImage;

/**
 * A page as an office scanner or copier gives it: slightly turned, in colour, grey or black and
 * white, with specks, streaks and a dark edge.
 */
public final class Scan {
  private static final double SMALL = 600;

  /** Pixels of a character's size that a person can read. */
  private static final double READABLE = 15;

  private static final double LONGEST = 3300;

  private final Dice dice;
  private final Raster flat;

  private Scan(Sheet page, Dice dice) {
    this.dice = dice;
    boolean small = Math.max(page.width(), page.height()) < SMALL;
    double dpi = small ? dice.between(140.0, 220.0) : dice.pick(120.0, 150.0, 150.0, 200.0);
    double needed = READABLE * 72 / page.smallPrint();
    double most = LONGEST * 72 / Math.max(page.width(), page.height());
    dpi = Math.min(most, Math.max(dpi, needed));
    this.flat = Raster.of(PicturePrinter.print(page, dpi));
  }

  public static BufferedImage of(Sheet page, Dice dice) {
    return new Scan(page, dice).scanned();
  }

  private BufferedImage scanned() {
    Raster scan = turned();
    if (dice.chance(0.6)) {
      scan = scan.blurred(1, true).blurred(1, false);
    }
    double tone = dice.between(0.0, 1.0);
    if (tone < 0.45) {
      inked(scan, false);
    } else if (tone < 0.8) {
      inked(scan, true);
    } else {
      bilevel(scan);
    }
    if (dice.chance(0.5)) {
      Specks.on(scan, dice);
    }
    return scan.picture();
  }

  private Raster turned() {
    Raster out = Raster.blank(flat.width(), flat.height());
    double turn = Math.toRadians(dice.gaussian() * 0.7);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    int paper = 0x010101 * dice.between(232, 255);
    double cx = flat.width() / 2.0;
    double cy = flat.height() / 2.0;
    int lid = dice.chance(0.15) ? dice.between(3, 14) : 0;
    boolean left = dice.chance(0.5);
    for (int y = 0; y < flat.height(); y++) {
      for (int x = 0; x < flat.width(); x++) {
        double u = cx + (x - cx) * cos + (y - cy) * sin;
        double v = cy - (x - cx) * sin + (y - cy) * cos;
        boolean inside = u >= 0 && v >= 0 && u < flat.width() && v < flat.height();
        boolean edge = lid > 0 && (left ? x < lid : x > flat.width() - lid);
        out.pixels()[y * flat.width() + x] = edge ? 0x303030 : inside ? flat.between(u, v) : paper;
      }
    }
    return out;
  }

  /** Contrast, paper's tint and grain; in grey or in colour. */
  private void inked(Raster scan, boolean grey) {
    Noise noise = new Noise(dice);
    double strength = dice.between(0.5, 5.0);
    double contrast = dice.between(0.75, 1.25);
    double lift = dice.between(-12.0, 14.0);
    int[] pixels = scan.pixels();
    for (int i = 0; i < pixels.length; i++) {
      int p = pixels[i];
      double n = noise.next() * strength + lift;
      if (grey) {
        pixels[i] = 0x010101 * clamp((Raster.grey(p) - 128) * contrast + 128 + n);
      } else {
        pixels[i] =
            clamp(((p >> 16 & 255) - 128) * contrast + 128 + n) << 16
                | clamp(((p >> 8 & 255) - 128) * contrast + 128 + n) << 8
                | clamp(((p & 255) - 128) * contrast + 128 + n);
      }
    }
  }

  /** As copiers do. */
  private void bilevel(Raster scan) {
    int radius = Math.max(8, scan.width() / 40);
    double below = dice.between(0.74, 0.84);
    new BlackAndWhite(radius, below, 2).make(scan, new Noise(dice));
  }

  private static int clamp(double value) {
    return value < 0 ? 0 : value > 255 ? 255 : (int) value;
  }
}
