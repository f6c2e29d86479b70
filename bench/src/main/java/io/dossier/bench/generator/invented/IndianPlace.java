package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.util.ArrayList;
import java.util.List;

/**
 * An address in India; states with their GST code and the two letters of number plates, cities with
 * the first three digits of their PIN.
 *
 * @param lines the parts before the city
 */
public record IndianPlace(
    String stateCode,
    String state,
    String stateLetters,
    String city,
    List<String> lines,
    String pin) {

  public IndianPlace {
    lines = List.copyOf(lines);
  }

  public static IndianPlace any(Dice dice) {
    String[] city = Words.parts(dice, "indian-cities");
    List<String> lines = new ArrayList<>();
    lines.add(
        dice.pick(
                "H.No. ", "House No ", "Flat No. ", "Plot No. ", "Shop No. ", "#", "Door No. ", "")
            + dice.between(1, 999)
            + dice.pick("", "", "/" + dice.between(1, 40), "-" + dice.letters(1)));
    if (dice.chance(0.4)) {
      lines.add(
          Words.any(dice, "company-in-head")
              + dice.pick(" Apartments", " Complex", " Tower", " Nivas"));
    }
    lines.add(Words.any(dice, "indian-streets"));
    if (dice.chance(0.3)) {
      lines.add(
          dice.pick("Near ", "Opp. ", "Behind ")
              + dice.pick(
                  "Bus Stand",
                  "Post Office",
                  "Hanuman Mandir",
                  "SBI Bank",
                  "Govt School",
                  "Railway Station"));
    }
    return new IndianPlace(city[0], city[1], city[4], city[2], lines, city[3] + dice.digits(3));
  }

  /** Everything in one line. */
  public String line() {
    return String.join(", ", lines) + ", " + city + ", " + state + " - " + pin;
  }
}
