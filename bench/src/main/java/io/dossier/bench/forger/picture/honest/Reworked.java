package io.dossier.bench.forger.picture.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Saved;
import io.dossier.bench.generator.Dice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The whole picture was changed in one way, and saved again. */
public final class Reworked implements Treatment<PictureDraft> {
  private final String code;
  private final Work work;

  public Reworked(String code, Work work) {
    this.code = code;
    this.work = work;
  }

  /** Changes the whole of a picture. */
  @FunctionalInterface
  public interface Work {
    BufferedImage on(BufferedImage picture, Dice dice);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    return Optional.of(Saved.of(work.on(draft.picture(), dice), List.of(), dice));
  }
}
