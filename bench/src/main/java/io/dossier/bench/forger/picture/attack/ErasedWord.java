package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.Brush;
import io.dossier.bench.forger.picture.InkWords;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A word is painted over with the paper's colour. */
public final class ErasedWord implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "erased word";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Rectangle box = dice.pick(words);
    Brush.erase(picture, box, 0, dice);
    return Optional.of(Saved.of(picture, List.of(Saved.place(picture, box, "")), dice));
  }
}
