package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.pdf.scene.Glyph;
import java.util.List;

/**
 * A number that is set oddly.
 *
 * @param glyphs those of it that are odd
 * @param kind how, for the question whether it is a habit of the document
 * @param weight where it is no habit
 * @param words what is odd about them, as a sentence that goes on from the number
 */
record Oddity(Token token, List<Glyph> glyphs, Kind kind, Weight weight, String words) {
  /** In what way. */
  enum Kind {
    FONT,
    SIZE,
    HEIGHT,
    ROW,
    SPACING,
    ALONE
  }

  Oddity {
    glyphs = List.copyOf(glyphs);
  }
}
