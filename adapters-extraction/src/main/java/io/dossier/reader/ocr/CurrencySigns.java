package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs of currencies before amounts. Of a sign that the recognizer hardly knows it sees now this
 * digit or letter, now that, none of them surely, and the sign among them; a digit that is printed
 * there it mostly sees surely.
 */
final class CurrencySigns {
  private static final String SIGNS = "₹£€$¥";

  /** A digit seen as surely is one. */
  private static final double SURE = 0.5;

  /** A sign is at least such a share as likely as what was seen best. */
  private static final double LEAST = 0.2;

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{2,3})+(?!\\d).*");

  private CurrencySigns() {}

  /** The same places; where a sign stands, it is all that is offered. */
  static List<CtcDecoding.Place> in(List<CtcDecoding.Place> places) {
    List<CtcDecoding.Place> all = new ArrayList<>(places);
    for (int i = 0; i < all.size() - 1; i++) {
      Optional<CtcDecoding.Option> sign = sign(all.get(i));
      if (sign.isPresent() && beginsWord(all, i) && AMOUNT.matcher(word(all, i + 1)).matches()) {
        CtcDecoding.Place place = all.get(i);
        all.set(i, new CtcDecoding.Place(List.of(sign.get()), place.step(), place.spaceBefore()));
      }
    }
    return all;
  }

  private static Optional<CtcDecoding.Option> sign(CtcDecoding.Place place) {
    double best = place.best().probability();
    return best >= SURE
        ? Optional.empty()
        : place.options().stream()
            .filter(option -> SIGNS.indexOf(option.character()) >= 0)
            .filter(option -> option.probability() >= LEAST * best)
            .findFirst();
  }

  private static boolean beginsWord(List<CtcDecoding.Place> places, int index) {
    return index == 0
        || places.get(index).spaceBefore()
        || !Character.isLetterOrDigit(places.get(index - 1).best().character());
  }

  /** What was seen best from there to the next space. */
  private static String word(List<CtcDecoding.Place> places, int from) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < places.size() && (i == from || !places.get(i).spaceBefore()); i++) {
      word.append(places.get(i).best().character());
    }
    return word.toString();
  }
}
