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

/** A region of a picture of another document is pasted over a word and what is around it. */
public final class SplicedRegion implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "spliced region";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    BufferedImage other = draft.other().get();
    List<Rectangle> words = InkWords.in(picture);
    List<Rectangle> others = InkWords.in(other);
    if (words.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    Rectangle to = grown(dice.pick(words), picture, dice);
    Rectangle from = new Rectangle(dice.pick(others).getLocation(), to.getSize());
    from.x = Math.max(0, Math.min(from.x, other.getWidth() - from.width));
    from.y = Math.max(0, Math.min(from.y, other.getHeight() - from.height));
    if (from.width > other.getWidth() || from.height > other.getHeight()) {
      return Optional.empty();
    }
    Pixels.paste(picture, Pixels.part(other, from), to.x, to.y);
    return Optional.of(Saved.of(picture, List.of(Saved.place(picture, to, "")), dice));
  }

  private static Rectangle grown(Rectangle word, BufferedImage picture, Dice dice) {
    Rectangle grown = new Rectangle(word);
    grown.grow(dice.between(4, 60), dice.between(3, 30));
    return grown.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
  }
}
