package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;
import java.awt.image.BufferedImage;

/**
 * Pages in black and white alone: black where a point is darker than its surroundings (Bradley and
 * Roth, Adaptive Thresholding using the Integral Image, 2007).
 *
 * @param radius of the surroundings, in pixels
 * @param below how dark a point is at most, as a share of its surroundings
 * @param grain the deviation that is added to each point before
 */
public record BlackAndWhite(int radius, double below, double grain) {
  private static final int SURELY_BLACK = 60;

  /** A copy as some copier or fax machine makes it, now and then with specks. */
  public static BufferedImage copy(BufferedImage picture, Dice dice) {
    Raster copy = Raster.of(Raster.of(picture).picture());
    int radius = Math.max(8, (int) (copy.width() / dice.between(25.0, 60.0)));
    new BlackAndWhite(radius, dice.between(0.70, 0.88), dice.between(0.0, 5.0))
        .make(copy, new Noise(dice));
    if (dice.chance(0.5)) {
      Specks.on(copy, dice);
    }
    return copy.picture();
  }

  void make(Raster page, Noise noise) {
    Raster mean = page.blurred(radius, true).blurred(radius, false);
    int[] pixels = page.pixels();
    for (int i = 0; i < pixels.length; i++) {
      double bar = Math.max(SURELY_BLACK, Raster.grey(mean.pixels()[i]) * below);
      pixels[i] = Raster.grey(pixels[i]) + noise.next() * grain < bar ? 0x101010 : 0xffffff;
    }
  }
}
