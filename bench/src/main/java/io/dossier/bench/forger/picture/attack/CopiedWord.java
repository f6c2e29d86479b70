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

/** A word, or a digit of it, is copied over another place of the same picture. */
public final class CopiedWord implements Treatment<PictureDraft> {
  private static final double ALIKE = 0.2;

  private final boolean digit;

  /**
   * @param digit whether it is but one character's width
   */
  public CopiedWord(boolean digit) {
    this.digit = digit;
  }

  @Override
  public String code() {
    return digit ? "copied digit" : "copied word";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    for (int attempt = 0; attempt < 60 && words.size() > 3; attempt++) {
      Rectangle from = dice.pick(words);
      Rectangle to = dice.pick(words);
      boolean alike = Math.abs(from.height - to.height) <= ALIKE * to.height;
      if (alike && !from.intersects(to) && (digit || from.width >= to.width)) {
        int width = digit ? Math.max(6, (int) (to.height * 0.7)) : to.width;
        int height = Math.min(from.height, to.height);
        int shift = digit ? dice.below(Math.max(1, Math.min(from.width, to.width) - width)) : 0;
        Rectangle source = new Rectangle(from.x + shift, from.y, width, height);
        Rectangle target = new Rectangle(to.x + shift, to.y, width, height);
        Pixels.paste(picture, Pixels.part(picture, source), target.x, target.y);
        return Optional.of(Saved.of(picture, List.of(Saved.place(picture, target, "")), dice));
      }
    }
    return Optional.empty();
  }
}
