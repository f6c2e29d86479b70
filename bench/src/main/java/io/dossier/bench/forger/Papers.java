package io.dossier.bench.forger;

import io.dossier.bench.forger.pdf.Dressing;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.picture.CameraRecord;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.photo.Jpeg;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Draws honest documents to begin with. */
final class Papers {
  /** Photographs that come with what the camera noted. */
  private static final double RECORDED = 0.7;

  private final List<String> types;

  Papers(List<String> types) {
    this.types = List.copyOf(types);
  }

  /** Any document of any of the types. */
  GeneratedDocument any(Dice dice) {
    return Generator.documents(dice.seed(), List.of(dice.pick(types)), 1).findFirst().orElseThrow();
  }

  static PdfDraft pdf(GeneratedDocument document, Dice dice) throws IOException {
    return new PdfDraft(Dressing.dressed(document.pdf(), dice), document.type(), document.fields());
  }

  PictureDraft picture(GeneratedDocument document, Form form, Dice dice) {
    BufferedImage taken = document.picture(form);
    boolean exact = form == Form.CLEAN && dice.chance(0.5);
    float quality = (float) dice.between(0.5, 0.92);
    long others = dice.seed();
    byte[] jpeg = Jpeg.of(taken, quality);
    boolean recorded = form == Form.PHOTO && dice.chance(RECORDED);
    return new PictureDraft(
        exact ? Jpeg.png(taken) : recorded ? CameraRecord.phone(dice).in(jpeg) : jpeg,
        exact ? "png" : "jpg",
        () -> other(form, new Dice(others)));
  }

  private BufferedImage other(Form form, Dice dice) {
    try {
      return Pixels.of(Jpeg.of(any(dice).picture(form), (float) dice.between(0.5, 0.92)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
