package io.dossier.reader.ocr;

import io.dossier.reader.ocr.language.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a line that are likelier an abbreviation than what was seen best: {@code JIn} where an l
 * was seen as well, for {@code Jln}.
 */
final class AbbreviatedWords {
  private AbbreviatedWords() {}

  /** The same places; in such words each offers the abbreviation's character alone. */
  static List<CtcDecoding.Place> in(List<CtcDecoding.Place> places) {
    List<CtcDecoding.Place> all = new ArrayList<>(places);
    int from = 0;
    while (from < all.size()) {
      int to = end(all, from);
      List<CtcDecoding.Place> word = all.subList(from, to);
      if (word.stream().anyMatch(place -> place.options().size() > 1)) {
        likeliest(word).ifPresent(text -> put(text, word));
      }
      from = Math.max(to, from + 1);
    }
    return all;
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
    double most = seen / Abbreviations.ODDS;
    for (String text : Abbreviations.ofLength(word.size()).toList()) {
      double probability = probability(text, word);
      if (probability > most) {
        most = probability;
        likeliest = text;
      }
    }
    return Optional.ofNullable(likeliest);
  }

  private static double probability(String text, List<CtcDecoding.Place> word) {
    double probability = 1;
    for (int i = 0; i < word.size(); i++) {
      probability *=
          option(word.get(i), text.charAt(i)).map(CtcDecoding.Option::probability).orElse(0.0);
    }
    return probability;
  }

  private static Optional<CtcDecoding.Option> option(CtcDecoding.Place place, char character) {
    return place.options().stream().filter(each -> each.character() == character).findFirst();
  }

  /** With the probability that it has, given that it is so many times as likely as another. */
  private static void put(String text, List<CtcDecoding.Place> word) {
    for (int i = 0; i < word.size(); i++) {
      CtcDecoding.Place place = word.get(i);
      double seen = option(place, text.charAt(i)).orElse(place.best()).probability();
      double given = Abbreviations.ODDS * seen / (Abbreviations.ODDS * seen + 1 - seen);
      word.set(
          i,
          new CtcDecoding.Place(
              List.of(new CtcDecoding.Option(text.charAt(i), given)),
              place.step(),
              place.spaceBefore()));
    }
  }
}
