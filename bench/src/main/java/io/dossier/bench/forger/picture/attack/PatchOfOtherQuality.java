package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.Brush;
import io.dossier.bench.forger.picture.InkWords;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.photo.Jpeg;
import io.dossier.bench.generator.sheet.Face;
import io.dossier.bench.generator.sheet.Family;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A part of the picture is cut out, changed in a program that saves it as a JPEG of low quality,
 * and put back into the picture, which is saved at a high one.
 */
public final class PatchOfOtherQuality implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "patch of other quality";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Rectangle word = dice.pick(words);
    Color ink = Brush.ink(picture, word);
    String text = Brush.amount(word, dice);
    Brush.erase(picture, word, 1.5, dice);
    Brush.write(picture, word, text, new Face(Family.SANS, false, false), ink);
    Rectangle cut = new Rectangle(word);
    cut.grow(dice.between(12, 80), dice.between(8, 40));
    cut = cut.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    byte[] patch = Jpeg.of(Pixels.part(picture, cut), (float) dice.between(0.25, 0.55));
    Pixels.paste(picture, Pixels.of(patch), cut.x, cut.y);
    byte[] saved = Jpeg.of(picture, (float) dice.between(0.85, 0.97));
    return Optional.of(new Treated(saved, "jpg", List.of(Saved.place(picture, cut, text))));
  }
}
