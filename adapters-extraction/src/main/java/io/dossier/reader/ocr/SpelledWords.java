package io.dossier.reader.ocr;

import io.dossier.reader.ocr.language.Spellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a line that are likelier a known spelling than what was seen best: {@code JIn} where an
 * l was seen as well, for {@code Jln}; {@code Konig} where an ö was. And an l that looks like an I
 * and is one: among capitals alone, and at the beginning of a word ({@link InitialI}). And the sign
 * of litres ({@link Litres}).
 */
final class SpelledWords {
  private SpelledWords() {}

  /** Of so many letters a word is in capitals, if it is but for its l's. */
  private static final int SHORTEST_IN_CAPITALS = 3;

  /** What an ampersand's foot looks like in some faces. */
  private static final String FEET = "tr";

  /**
   * The same places, but for a second part of an ampersand; in such words each offers the
   * spelling's character alone.
   */
  static List<CtcDecoding.Place> in(List<CtcDecoding.Place> places) {
    List<CtcDecoding.Place> all = new ArrayList<>(places);
    int from = 0;
    while (from < all.size()) {
      int to = end(all, from);
      List<CtcDecoding.Place> word = all.subList(from, to);
      if (inCapitals(word)) {
        word.replaceAll(SpelledWords::capital);
      }
      if (word.stream().anyMatch(place -> place.options().size() > 1)) {
        likeliest(word).ifPresent(text -> put(text, word));
      }
      from = Math.max(to, from + 1);
    }
    dropFeet(all);
    return Litres.in(InitialI.in(all));
  }

  /** The foot of an ampersand that stands alone. */
  private static void dropFeet(List<CtcDecoding.Place> places) {
    for (int i = places.size() - 1; i > 0; i--) {
      boolean alone =
          (i == 1 || places.get(i - 1).spaceBefore())
              && (i + 1 == places.size() || places.get(i + 1).spaceBefore());
      if (alone
          && !places.get(i).spaceBefore()
          && FEET.indexOf(places.get(i).best().character()) >= 0
          && places.get(i - 1).best().character() == '&') {
        places.remove(i);
      }
    }
  }

  /** Behind the last place of the word that begins here. */
  private static int end(List<CtcDecoding.Place> places, int from) {
    int to = from;
    while (to < places.size()
        && isOfWord(places.get(to).best().character())
        && (to == from || !places.get(to).spaceBefore())) {
      to++;
    }
    return to;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '/';
  }

  private static Optional<String> likeliest(List<CtcDecoding.Place> word) {
    double seen =
        word.stream().mapToDouble(place -> place.best().probability()).reduce(1, (a, b) -> a * b);
    String likeliest = null;
    double most = seen / Spellings.ODDS;
    for (String text : Spellings.like(text(word)).toList()) {
      double probability = probability(text, word);
      if (probability > most) {
        most = probability;
        likeliest = text;
      }
    }
    return Optional.ofNullable(likeliest);
  }

  private static String text(List<CtcDecoding.Place> word) {
    StringBuilder text = new StringBuilder();
    word.forEach(place -> text.append(place.best().character()));
    return text.toString();
  }

  /** Whether more of its letters are capitals than l's, and none is anything else. */
  private static boolean inCapitals(List<CtcDecoding.Place> word) {
    long capitals =
        word.stream().filter(place -> Character.isUpperCase(place.best().character())).count();
    long others = word.stream().filter(place -> place.best().character() == 'l').count();
    return word.size() >= SHORTEST_IN_CAPITALS
        && others > 0
        && capitals > others
        && capitals + others == word.size();
  }

  private static CtcDecoding.Place capital(CtcDecoding.Place place) {
    return place.best().character() == 'l' ? InitialI.instead(place) : place;
  }

  private static double probability(String text, List<CtcDecoding.Place> word) {
    double probability = 1;
    for (int i = 0; i < word.size(); i++) {
      probability *=
          word.get(i).option(text.charAt(i)).map(CtcDecoding.Option::probability).orElse(0.0);
    }
    return probability;
  }

  /** With the probability that it has, given that it is so many times as likely as another. */
  private static void put(String text, List<CtcDecoding.Place> word) {
    for (int i = 0; i < word.size(); i++) {
      CtcDecoding.Place place = word.get(i);
      double seen = place.option(text.charAt(i)).orElse(place.best()).probability();
      double given = Spellings.ODDS * seen / (Spellings.ODDS * seen + 1 - seen);
      word.set(
          i,
          new CtcDecoding.Place(
              List.of(new CtcDecoding.Option(text.charAt(i), given)),
              place.step(),
              place.spaceBefore()));
    }
  }
}
