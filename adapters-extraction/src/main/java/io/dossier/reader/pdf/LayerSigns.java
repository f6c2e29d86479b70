package io.dossier.reader.pdf;

import java.util.Collection;

/**
 * How a page's text is written, as far as it tells whether its characters are those that are drawn.
 *
 * @param glyphs that were written, those without a character included
 * @param unknown glyphs of which the font does not tell the character, or one for private use
 * @param contradicted glyphs whose font tells two characters: another to who copies the text than
 *     to who draws it
 */
public record LayerSigns(int glyphs, int unknown, int contradicted) {
  static final LayerSigns NONE = new LayerSigns(0, 0, 0);

  static LayerSigns of(int written, Collection<FontWitness> fonts) {
    int glyphs = 0;
    int unknown = 0;
    int contradicted = 0;
    for (FontWitness font : fonts) {
      FontWitness.Found found = font.found();
      glyphs += found.glyphs();
      unknown += found.unknown();
      contradicted += found.contradicted();
    }
    return new LayerSigns(Math.max(written, glyphs), unknown, contradicted);
  }
}
