package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a plain PDF look like an issuer's: with particulars, saved in one way or another. */
public final class Dressing {
  private Dressing() {}

  public static byte[] dressed(byte[] plain, Dice dice) throws IOException {
    try (PDDocument document = Loader.loadPDF(plain)) {
      if (dice.chance(0.9)) {
        Particulars particulars = Particulars.issuer(dice);
        particulars.inform(document);
        if (dice.chance(0.5)) {
          particulars.describe(document);
        }
      }
      return dice.chance(0.5) ? Saving.packed(document) : Saving.whole(document);
    }
  }
}
