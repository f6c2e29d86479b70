package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.InkWords;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A block as large as a stamp or a signature is copied to another place of the same picture. */
public final class CopiedBlock implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "copied block";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
    Rectangle from = new Rectangle(dice.pick(words));
    from.grow(dice.between(30, 90), dice.between(20, 60));
    from = from.intersection(whole);
    for (int attempt = 0; attempt < 30; attempt++) {
      Rectangle to =
          new Rectangle(
              dice.below(Math.max(1, whole.width - from.width)),
              dice.below(Math.max(1, whole.height - from.height)),
              from.width,
              from.height);
      if (!to.intersects(from)) {
        Pixels.paste(picture, Pixels.part(picture, from), to.x, to.y);
        return Optional.of(Saved.of(picture, List.of(Saved.place(picture, to, "")), dice));
      }
    }
    return Optional.empty();
  }
}
