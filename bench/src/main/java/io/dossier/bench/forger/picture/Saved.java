package io.dossier.bench.forger.picture;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.photo.Jpeg;
import io.dossier.core.examination.Area;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Ways in which editors save pictures. */
public final class Saved {
  private Saved() {}

  /** As PNG, or as JPEG of some quality, sometimes saved a second time of another. */
  public static Treated of(BufferedImage picture, List<Place> places, Dice dice)
      throws IOException {
    if (dice.chance(0.2)) {
      return new Treated(Jpeg.png(picture), "png", places);
    }
    byte[] once = Jpeg.of(picture, (float) dice.between(0.6, 0.96));
    byte[] file =
        dice.chance(0.2) ? Jpeg.of(Pixels.of(once), (float) dice.between(0.6, 0.92)) : once;
    return new Treated(file, "jpg", places);
  }

  /** The place of a box that is given from the upper left corner. */
  public static Place place(BufferedImage picture, Rectangle box, String after) {
    double bottom = (double) picture.getHeight() - box.y - box.height;
    return new Place(0, new Area(box.x, bottom, box.width, box.height), "", after);
  }
}
