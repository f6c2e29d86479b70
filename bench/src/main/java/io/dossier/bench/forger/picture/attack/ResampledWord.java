package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.Brush;
import io.dossier.bench.forger.picture.InkWords;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A word of the same picture is made larger or turned, and pasted over another. */
public final class ResampledWord implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "resampled word";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    BufferedImage picture = draft.picture();
    List<Rectangle> words = InkWords.in(picture);
    if (words.size() < 2) {
      return Optional.empty();
    }
    Rectangle from = new Rectangle(dice.pick(words));
    from.grow(3, 3);
    double factor = dice.chance(0.7) ? dice.between(1.08, 1.6) : dice.between(0.7, 0.93);
    double turn = dice.chance(0.3) ? Math.toRadians(dice.between(1.0, 5.0)) : 0;
    Rectangle target = dice.pick(words);
    Rectangle to =
        new Rectangle(
            target.x, target.y, (int) (from.width * factor), (int) (from.height * factor));
    Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
    if (!whole.contains(to) || to.intersects(from)) {
      return Optional.empty();
    }
    BufferedImage patch = Pixels.blank(to.width, to.height, Brush.paper(picture, from));
    Graphics2D graphics = patch.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform placed = AffineTransform.getScaleInstance(factor, factor);
    placed.rotate(turn, from.width / 2.0, from.height / 2.0);
    graphics.drawImage(Pixels.part(picture, from), placed, null);
    graphics.dispose();
    Pixels.paste(picture, patch, to.x, to.y);
    return Optional.of(Saved.of(picture, List.of(Saved.place(picture, to, "")), dice));
  }
}
