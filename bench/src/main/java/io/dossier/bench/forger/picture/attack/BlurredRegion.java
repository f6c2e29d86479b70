package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.InkWords;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A word is blurred until it cannot be read. */
public final class BlurredRegion implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "blurred region";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Rectangle box = new Rectangle(dice.pick(words));
    box.grow(6, 4);
    Blur.within(picture, box, Math.max(3, box.height / dice.between(5, 8)));
    return Optional.of(Saved.of(picture, List.of(Saved.place(picture, box, "")), dice));
  }
}
