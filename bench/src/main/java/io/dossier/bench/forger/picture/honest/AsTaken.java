package io.dossier.bench.forger.picture.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.generator.Dice;
import java.util.List;
import java.util.Optional;

/** A picture as the scanner or the camera saved it. */
public final class AsTaken implements Treatment<PictureDraft> {
  @Override
  public String code() {
    return "as taken";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) {
    return Optional.of(new Treated(draft.bytes(), draft.extension(), List.of()));
  }
}
