package io.dossier.bench.forger.picture.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.CameraRecord;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A forged JPEG whose camera record tells of it: it names an editor, or its dates contradict. */
public final class RecordedEdit implements Treatment<PictureDraft> {
  private final Treatment<PictureDraft> edit;
  private final boolean named;

  /**
   * @param named whether the editor is named, else the dates contradict
   */
  public RecordedEdit(Treatment<PictureDraft> edit, boolean named) {
    this.edit = edit;
    this.named = named;
  }

  @Override
  public String code() {
    return named ? "editor in camera record" : "camera dates contradict";
  }

  @Override
  public Optional<Treated> apply(PictureDraft draft, Dice dice) throws IOException {
    CameraRecord phone = CameraRecord.phone(dice);
    CameraRecord told = named ? phone.edited(dice) : phone.contradicting(dice);
    return edit.apply(draft, dice)
        .filter(forged -> forged.extension().equals("jpg"))
        .map(forged -> new Treated(told.in(forged.bytes()), "jpg", forged.places()));
  }
}
