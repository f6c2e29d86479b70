package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.PictureDraft;
import java.util.List;

/** All ways in which pictures are forged. */
public final class PictureForgeries {
  public static final List<Treatment<PictureDraft>> ALL =
      List.of(
          new SplicedRegion(),
          new CopiedWord(false),
          new RetypedAmount(false),
          new PatchOfOtherQuality(),
          new ResampledWord(),
          new CopiedWord(true),
          new BlurredRegion(),
          new RetypedAmount(true),
          new ErasedWord(),
          new CopiedBlock(),
          new RecordedEdit(new RetypedAmount(true), true),
          new RecordedEdit(new CopiedWord(false), false));

  private PictureForgeries() {}
}
