package io.dossier.reader.document;

import io.dossier.reader.pdf.LayerSigns;
import io.dossier.reader.pdf.PdfDrawing;
import io.dossier.reader.pdf.PdfText;

/**
 * What speaks, before anything is drawn, against taking a page's text layer for all that the page
 * shows. A doubt proves nothing: it has the page drawn and looked at.
 *
 * @param partial whether there may be text that is drawn and not written
 * @param hidden whether there is writing that cannot be seen
 * @param illegible whether what is written reads like no language, or has no characters
 * @param contradicted whether a font tells two characters of one glyph
 */
record LayerDoubt(boolean partial, boolean hidden, boolean illegible, boolean contradicted) {
  /** A page of fewer glyphs may be a stamp, a header or a page number on something else. */
  private static final int FEW_GLYPHS = 250;

  /** Of the page's area, under pictures without writing near: a stamp on A4 takes 0.02. */
  private static final double PICTURE_OF_FEW = 0.01;

  /** Likewise, on a page that says much: letterheads and photographs take less. */
  private static final double PICTURE_OF_MANY = 0.2;

  /** Shapes like letters; a logo has fewer. */
  private static final int FEW_OUTLINES = 30;

  private static final double MOST_UNKNOWN = 0.1;
  private static final int FEW_HIDDEN = 4;

  static LayerDoubt of(PdfText.Layer layer, PdfDrawing.Survey drawing) {
    LayerSigns signs = layer.signs();
    int seen = signs.glyphs() - drawing.hidden().size();
    double most = seen < FEW_GLYPHS ? PICTURE_OF_FEW : PICTURE_OF_MANY;
    boolean partial =
        layer.lines().isEmpty() && !(drawing.bare() && signs.glyphs() == 0)
            || drawing.silentPictureShare() > most
            || drawing.outlines() > Math.max(FEW_OUTLINES, seen / 2);
    return new LayerDoubt(
        partial,
        drawing.hidden().size() >= FEW_HIDDEN,
        signs.unknown() > MOST_UNKNOWN * signs.glyphs() || Plausibility.garbled(layer.lines()),
        signs.contradicted() > 0);
  }

  boolean any() {
    return partial || hidden || illegible || contradicted;
  }
}
