package io.dossier.bench.flow;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.india.Residence;
import java.util.ArrayList;
import java.util.List;

/**
 * One residence as shops and lenders write it down: words cut short, a landmark or the building
 * left out, the state as letters or not at all.
 */
final class AddressInLife {
  private static final List<String[]> SHORT =
      List.of(
          new String[] {"Road", "Rd"},
          new String[] {"Street", "St."},
          new String[] {"Nagar", "Ngr"},
          new String[] {"Colony", "Col."},
          new String[] {"Apartments", "Apts"},
          new String[] {"Near ", "Nr. "},
          new String[] {"Opp. ", "Opposite "},
          new String[] {"Behind ", "B/h "},
          new String[] {"Railway Station", "Rly Station"},
          new String[] {"H.No. ", "House No. "},
          new String[] {"House No ", "H No "},
          new String[] {"Flat No. ", "Flat "},
          new String[] {"Plot No. ", "Plot "},
          new String[] {"Sector ", "Sec "});

  private AddressInLife() {}

  /** Its lines, as an envelope has them. */
  static List<String> written(Dice dice, Residence home) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < home.parts().size(); i++) {
      String part = home.parts().get(i);
      boolean needed = i == 0 || !part.matches("(Near|Opp\\.|Behind) .*|.* (Complex|Tower|Nivas)");
      if (needed || dice.chance(0.75)) {
        parts.add(shortened(dice, part));
      }
    }
    if (home.village()) {
      parts.add(home.town());
    }
    int half = (parts.size() + 1) / 2;
    List<String> lines = new ArrayList<>();
    lines.add(String.join(", ", parts.subList(0, half)));
    if (half < parts.size()) {
      lines.add(String.join(", ", parts.subList(half, parts.size())));
    }
    lines.add(end(dice, home));
    return lines;
  }

  private static String end(Dice dice, Residence home) {
    String state = dice.pick("", ", " + home.state(), ", " + home.state(), ", " + home.letters());
    return home.district()
        + state
        + (dice.chance(0.92) ? dice.pick(" - ", " ", "-") + home.pin() : "");
  }

  /** Some of its words cut short. */
  static String shortened(Dice dice, String part) {
    String shown = part;
    for (String[] words : SHORT) {
      if (shown.contains(words[0]) && dice.chance(0.35)) {
        shown = shown.replace(words[0], words[1]);
      }
    }
    return shown;
  }

  /** Another house in the same town. */
  static Residence neighbour(Dice dice, Residence home) {
    Residence other = Residence.any(dice);
    while (other.parts().equals(home.parts())) {
      other = Residence.any(dice);
    }
    return new Residence(
        other.parts(),
        home.town(),
        home.district(),
        home.state(),
        home.letters(),
        dice.chance(0.5) ? home.pin() : home.pin().substring(0, 3) + dice.digits(3));
  }
}
