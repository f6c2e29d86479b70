package io.dossier.core.extraction.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months in English, Indonesian, Malay, German and French, by their beginnings. */
final class Months {
  private static final Map<String, Integer> BY_NAME = new HashMap<>();

  static {
    String[] names = {
      "jan januar january januari janvier jänner",
      "feb februar february februari fev fév fevr févr fevrier février pebruari",
      "mar mär mrz märz maerz march maret mac mars",
      "apr april avr avril",
      "may mei mai",
      "jun juni june juin",
      "jul juli july julai juil juillet",
      "aug august agu agustus agt ogos ogo août aout",
      "sep sept september septembre",
      "oct okt oktober october octobre",
      "nov november novembre nopember nop",
      "dec dez des dis december dezember desember disember decembre décembre"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        BY_NAME.put(name, i + 1);
      }
    }
  }

  private Months() {}

  static Optional<Integer> number(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }
}
