package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The sign of litres behind a number, {@code 40 l}, that was read as an I or a 1, which it looks
 * like in many faces; where an l was seen as well.
 */
final class Litres {
  private static final double SEEN = 0.05;
  private static final String LIKE = "I1|";

  private Litres() {}

  /** The same places, an l where litres stood. */
  static List<CtcDecoding.Place> in(List<CtcDecoding.Place> places) {
    List<CtcDecoding.Place> all = new ArrayList<>(places);
    for (int i = 1; i < all.size(); i++) {
      CtcDecoding.Place place = all.get(i);
      if (LIKE.indexOf(place.best().character()) >= 0
          && place.spaceBefore()
          && Character.isDigit(all.get(i - 1).best().character())
          && (i + 1 == all.size() || isApart(all.get(i + 1)))
          && place.option('l').filter(l -> l.probability() >= SEEN).isPresent()) {
        all.set(i, litres(place));
      }
    }
    return all;
  }

  private static boolean isApart(CtcDecoding.Place next) {
    return next.spaceBefore() || !Character.isLetterOrDigit(next.best().character());
  }

  /** As likely as all that look like it together. */
  private static CtcDecoding.Place litres(CtcDecoding.Place place) {
    double seen =
        place.options().stream()
            .filter(option -> option.character() == 'l' || LIKE.indexOf(option.character()) >= 0)
            .mapToDouble(CtcDecoding.Option::probability)
            .sum();
    return new CtcDecoding.Place(
        List.of(new CtcDecoding.Option('l', Math.min(1, seen))), place.step(), place.spaceBefore());
  }
}
