package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Greedy decoding of connectionist temporal classification (Graves et al., 2006), within an
 * alphabet. Spaces are recovered: the recognizer seldom ranks the space first, but where one
 * belongs its probability rises, so that between two characters a faint one is enough.
 */
final class CtcDecoding {
  private static final float FAINT_SPACE = 0.05f;

  private final Alphabet alphabet;

  CtcDecoding(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /**
   * @param step the time step at which it was seen best
   * @param spaceBefore whether a space stands between it and the one before
   */
  record Glyph(char character, double probability, int step, boolean spaceBefore) {}

  /**
   * @param probabilities of the alphabet, step after step
   * @param from where the line's first step begins
   */
  List<Glyph> decode(float[] probabilities, int from, int steps) {
    List<Glyph> glyphs = new ArrayList<>();
    int previous = 0;
    boolean space = false;
    for (int step = 0; step < steps; step++) {
      int row = from + step * alphabet.size();
      int best = best(probabilities, row);
      space |= probabilities[row + alphabet.space()] > FAINT_SPACE;
      float probability = probabilities[row + best];
      if (best == alphabet.space()) {
        space = true;
      } else if (best != 0 && best == previous && !glyphs.isEmpty()) {
        strengthen(glyphs, probability, step);
      } else if (best != 0) {
        glyphs.add(
            new Glyph(alphabet.characters()[best], probability, step, space && !glyphs.isEmpty()));
        space = false;
      }
      previous = best;
    }
    return glyphs;
  }

  private static void strengthen(List<Glyph> glyphs, float probability, int step) {
    Glyph last = glyphs.get(glyphs.size() - 1);
    if (probability > last.probability()) {
      glyphs.set(
          glyphs.size() - 1, new Glyph(last.character(), probability, step, last.spaceBefore()));
    }
  }

  private int best(float[] probabilities, int row) {
    int best = 0;
    for (int i = 1; i < alphabet.size(); i++) {
      if (probabilities[row + i] > probabilities[row + best]) {
        best = i;
      }
    }
    return best;
  }
}
