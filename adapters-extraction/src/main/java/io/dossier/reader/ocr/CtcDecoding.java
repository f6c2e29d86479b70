package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Best-path decoding of connectionist temporal classification (Graves et al., 2006), within an
 * alphabet. Between two characters a faint space is enough, since it seldom ranks first.
 */
final class CtcDecoding {
  private static final float FAINT_SPACE = 0.2f;

  /** A character less likely than this is no alternative. */
  private static final float FAINT_CHARACTER = 0.01f;

  private final Alphabet alphabet;

  CtcDecoding(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /** A character that may stand at a place. */
  record Option(char character, double probability) {}

  /**
   * @param options the likeliest first; never empty
   * @param step the time step at which it was seen best
   * @param spaceBefore whether a space stands between it and the one before
   */
  record Place(List<Option> options, int step, boolean spaceBefore) {
    Option best() {
      return options.get(0);
    }

    /** The character, if it was seen here at all. */
    Optional<Option> option(char character) {
      return options.stream().filter(each -> each.character() == character).findFirst();
    }
  }

  /**
   * @param probabilities of the alphabet, step after step
   */
  List<Place> decode(float[] probabilities, int steps) {
    List<Place> places = new ArrayList<>();
    int previous = 0;
    boolean space = false;
    for (int step = 0; step < steps; step++) {
      int row = step * alphabet.size();
      int best = best(probabilities, row);
      space |= probabilities[row + alphabet.space()] > FAINT_SPACE;
      if (best == alphabet.space()) {
        space = true;
      } else if (best != 0 && best == previous && !places.isEmpty()) {
        Place last = places.get(places.size() - 1);
        if (probabilities[row + best] > last.best().probability()) {
          places.set(
              places.size() - 1,
              new Place(options(probabilities, row, best), step, last.spaceBefore()));
        }
      } else if (best != 0) {
        places.add(new Place(options(probabilities, row, best), step, space && !places.isEmpty()));
        space = false;
      }
      previous = best;
    }
    return places;
  }

  private List<Option> options(float[] probabilities, int row, int best) {
    List<Option> options = new ArrayList<>(1);
    for (int i = 1; i < alphabet.space(); i++) {
      if (i == best || probabilities[row + i] > FAINT_CHARACTER) {
        options.add(new Option(alphabet.characters()[i], probabilities[row + i]));
      }
    }
    options.sort(Comparator.comparingDouble((Option option) -> -option.probability()));
    return options;
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
