package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.Brush;
import io.dossier.bench.forger.picture.InkWords;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.sheet.Face;
import io.dossier.bench.generator.sheet.Family;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A word is painted over with paper, and an amount is written there in a computer's typeface:
 * plainly, or with grain and blur like the picture's.
 */
public final class RetypedAmount implements Treatment<PictureDraft> {
  private final boolean careful;

  public RetypedAmount(boolean careful) {
    this.careful = careful;
  }

  @Override
  public String code() {
    return careful ? "retyped with care" : "retyped";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Rectangle box = dice.pick(words);
    Color ink = Brush.ink(picture, box);
    String text = Brush.amount(box, dice);
    Face face = new Face(dice.pick(Family.SANS, Family.SERIF, Family.GROTESK), false, false);
    Brush.erase(picture, box, careful ? 2.5 : 0, dice);
    Brush.write(picture, box, text, face, ink);
    if (careful) {
      Blur.within(picture, box, 1);
    }
    return Optional.of(Saved.of(picture, List.of(Saved.place(picture, box, text)), dice));
  }
}
