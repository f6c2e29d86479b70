package io.dossier.reader.examination.font;

import io.dossier.reader.pdf.scene.TextRun;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The fonts in which a page sets its words evenly: with the same space between all glyphs of a
 * word, so that the program neither kerns nor places glyphs one by one.
 */
final class EvenFonts {
  /** In ems: more than rounding. */
  private static final double EVEN = 0.006;

  private static final int SHORTEST = 3;
  private static final int LEAST_WORDS = 8;

  /** Those of one forged value may be uneven. */
  private static final int FEW = 3;

  private static final double RARE = 0.03;

  /** Words in all, and uneven ones. */
  private static final class Tally {
    int words;
    int uneven;
  }

  private final Map<COSDictionary, Tally> fonts = new IdentityHashMap<>();

  /**
   * @param page all words of it
   */
  EvenFonts(List<Token> page) {
    for (Token word : page) {
      if (word.glyphs().size() >= SHORTEST && word.ofOneFont()) {
        Tally tally = fonts.computeIfAbsent(word.first().font().getCOSObject(), k -> new Tally());
        tally.words++;
        tally.uneven += even(word) ? 0 : 1;
      }
    }
  }

  /** Whether the font of a number is one of them. */
  boolean set(Token number) {
    Tally tally = fonts.get(number.first().font().getCOSObject());
    return tally != null
        && number.ofOneFont()
        && tally.words - tally.uneven >= LEAST_WORDS
        && tally.uneven <= Math.max(FEW, RARE * tally.words);
  }

  /** Whether the space between the glyphs of a word is always the same. */
  static boolean even(Token word) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = 1; i < word.glyphs().size(); i++) {
      double gap = TextRun.gap(word.glyphs().get(i - 1), word.glyphs().get(i));
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return most - least <= EVEN;
  }
}
