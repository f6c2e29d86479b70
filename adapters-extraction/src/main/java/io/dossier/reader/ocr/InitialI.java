package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * An I at the beginning of a word that was read as an l, which it looks like in many faces: {@code
 * lyer} for {@code Iyer}. Told in a line whose other words begin with capitals alone, where the
 * letter behind it is a consonant that no word has there, or where an I was seen as well.
 */
final class InitialI {
  /** Two letters may be the end of a word that a blank was seen in. */
  private static final int SHORTEST_SEEN = 3;

  /** Shorter words are units and abbreviations: lbs, ltr, lfd. */
  private static final int SHORTEST = 4;

  /** An I was seen as well where it is at least as likely. */
  private static final double SEEN = 0.2;

  private static final String VOWELS = "aeiou";

  /** Behind an l at the beginning of a word in some language: Spanish, Portuguese, Welsh. */
  private static final String BEHIND_L = "lh";

  private InitialI() {}

  /** The same places, an I where an l stood. */
  static List<CtcDecoding.Place> in(List<CtcDecoding.Place> places) {
    List<CtcDecoding.Place> all = new ArrayList<>(places);
    for (int from = 0; from < all.size(); from++) {
      if (isInitial(all, from)
          && isOne(all.subList(from, end(all, from)))
          && othersAreCapital(all, from)) {
        all.set(from, instead(all.get(from)));
      }
    }
    return all;
  }

  /** An I, as likely as it and the l together. */
  static CtcDecoding.Place instead(CtcDecoding.Place l) {
    double seen =
        l.best().probability() + l.option('I').map(CtcDecoding.Option::probability).orElse(0.0);
    return new CtcDecoding.Place(
        List.of(new CtcDecoding.Option('I', Math.min(1, seen))), l.step(), l.spaceBefore());
  }

  private static boolean isOne(List<CtcDecoding.Place> word) {
    if (word.get(0).best().character() != 'l'
        || word.size() < SHORTEST_SEEN
        || !word.stream().skip(1).allMatch(place -> Character.isLowerCase(letter(place)))) {
      return false;
    }
    return word.size() >= SHORTEST && isConsonant(letter(word.get(1)), letter(word.get(2)))
        || word.get(0).option('I').filter(seen -> seen.probability() >= SEEN).isPresent();
  }

  /** A y is one before a vowel. */
  private static boolean isConsonant(char letter, char next) {
    return letter == 'y'
        ? VOWELS.indexOf(next) >= 0
        : VOWELS.indexOf(letter) < 0 && BEHIND_L.indexOf(letter) < 0 && letter <= 'z';
  }

  /** Whether there are other words, and all begin with capitals. */
  private static boolean othersAreCapital(List<CtcDecoding.Place> places, int except) {
    boolean any = false;
    for (int i = 0; i < places.size(); i++) {
      if (i != except && isInitial(places, i) && Character.isLetter(letter(places.get(i)))) {
        any = true;
        if (!Character.isUpperCase(letter(places.get(i)))) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean isInitial(List<CtcDecoding.Place> places, int at) {
    return at == 0
        || places.get(at).spaceBefore()
        || !Character.isLetterOrDigit(letter(places.get(at - 1)));
  }

  /** Behind the last letter of the word that begins here. */
  private static int end(List<CtcDecoding.Place> places, int from) {
    int to = from + 1;
    while (to < places.size()
        && Character.isLetter(letter(places.get(to)))
        && !places.get(to).spaceBefore()) {
      to++;
    }
    return to;
  }

  private static char letter(CtcDecoding.Place place) {
    return place.best().character();
  }
}
