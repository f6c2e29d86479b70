package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.EditDistance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Names of months, by their beginnings and in full: English, Indonesian, Malay, German, French,
 * Dutch, Spanish, Italian, Portuguese, Polish (in the genitive, as dates have them) and Turkish.
 */
public final class Months {
  private static final Map<String, Integer> BY_NAME = new HashMap<>();

  static {
    String[] names = {
      "jan januar january januari janvier jänner " + "enero ene gennaio janeiro stycznia ocak",
      "feb februar february februari fev fév fevr févr fevrier février pebruari "
          + "febrero febbraio fevereiro lutego şubat",
      "mar mär mrz märz maerz march maret mac mars " + "maart mrt marzo março marca mart",
      "apr april avr avril " + "abril abr aprile kwietnia nisan",
      "may mei mai " + "mayo maggio maio maja mayıs",
      "jun juni june juin " + "junio giugno giu junho czerwca haziran",
      "jul juli july julai juil juillet " + "julio luglio lug julho lipca temmuz",
      "aug august agu agustus agt ogos ogo août aout " + "augustus agosto ago sierpnia ağustos",
      "sep sept september septembre " + "septiembre settembre setembro września eylül",
      "oct okt oktober october octobre " + "octubre ottobre ott outubro października ekim",
      "nov november novembre nopember nop " + "noviembre novembro listopada kasım",
      "dec dez des dis december dezember desember disember decembre décembre "
          + "diciembre dic dicembre dezembro grudnia aralık"
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

  /** That of a name whose capital S or O a recognizer may have taken for a digit. */
  static Optional<Integer> seen(String name) {
    return number(name.replace('5', 'S').replace('0', 'O'));
  }

  /** Whether a text is the name of any month but for one letter at most. */
  public static boolean isLikeAny(String text) {
    return IntStream.rangeClosed(1, 12).anyMatch(month -> isLike(text, month));
  }

  /** Whether a text is a month's name but for one letter at most, by its number from 1. */
  public static boolean isLike(String text, int month) {
    String read = text.toLowerCase(Locale.ROOT);
    return BY_NAME.entrySet().stream()
        .filter(name -> name.getValue() == month)
        .anyMatch(name -> EditDistance.between(read, name.getKey()) <= 1);
  }
}
