package io.dossier.reader.examination.font;

import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.Collections;
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
  static final double EVEN = 0.006;

  private static final int SHORTEST = 3;
  private static final int LEAST_WORDS = 8;

  /** Those of one forged value may be uneven. */
  private static final int FEW = 3;

  private static final double RARE = 0.03;

  /** Words in all, and uneven ones. */
  private static final class Tally {
    int words;
    int uneven;
    final List<Double> distances = new ArrayList<>();
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
        tally.distances.addAll(distances(word));
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

  /** In ems: the space that its font mostly has between glyphs; for fonts that are set evenly. */
  double distance(Token number) {
    Tally tally = fonts.get(number.first().font().getCOSObject());
    if (tally == null || tally.distances.isEmpty()) {
      return 0;
    }
    List<Double> sorted = tally.distances.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** How many of its distances are not the given one. */
  static long apart(Token word, double distance) {
    return distances(word).stream().filter(gap -> Math.abs(gap - distance) > EVEN).count();
  }

  /** The space between each two glyphs of a word, in ems. */
  static List<Double> distances(Token word) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < word.glyphs().size(); i++) {
      distances.add(TextRun.gap(word.glyphs().get(i - 1), word.glyphs().get(i)));
    }
    return distances;
  }

  /** Whether the space between the glyphs of a word is always the same. */
  static boolean even(Token word) {
    List<Double> distances = distances(word);
    return distances.isEmpty() || Collections.max(distances) - Collections.min(distances) <= EVEN;
  }
}
