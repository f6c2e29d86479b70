package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in India as it is written down: the parts before the town, the town, the district where
 * it is another, the state and the PIN code.
 *
 * @param parts dwelling, building, street, landmark, locality; as many as there are
 * @param town a city, or a village of the district
 */
public record Residence(
    List<String> parts, String town, String district, String state, String letters, String pin) {
  public Residence {
    parts = List.copyOf(parts);
  }

  public static Residence any(Dice dice) {
    IndianPlace place = IndianPlace.any(dice);
    List<String> parts = new ArrayList<>(place.lines());
    if (dice.chance(0.5)) {
      String locality = Words.any(dice, "indian-streets");
      if (!parts.contains(locality)) {
        parts.add(locality);
      }
    }
    String town =
        dice.chance(0.2)
            ? Words.any(dice, "indian-surname-west")
                + dice.pick("pur", "gaon", "wadi", " Khurd", "nagar", "pet")
            : place.city();
    return new Residence(
        parts, town, place.city(), place.state(), place.stateLetters(), place.pin());
  }

  public boolean village() {
    return !town.equals(district);
  }

  /** All parts up to the town, the district among them where it is another. */
  List<String> upToTown() {
    List<String> all = new ArrayList<>(parts);
    all.add(town);
    if (village()) {
      all.add(district);
    }
    return all;
  }

  /** Everything parted by commas, the PIN code as people write it. */
  String line(Dice dice) {
    return String.join(", ", upToTown())
        + ", "
        + state
        + dice.pick(" - ", ", ", " ", "-", " - ")
        + pin;
  }

  /**
   * What an address of unlabelled parts comes apart into: its last part before the state is the
   * city.
   */
  Truth apart() {
    List<String> before = new ArrayList<>(upToTown());
    String city = before.remove(before.size() - 1);
    return apart(before, city);
  }

  /**
   * The parts of an address by name; one that only repeats the city is not told twice.
   *
   * @param parts all that stands before city, state and PIN code
   */
  Truth apart(List<String> parts, String city) {
    List<String> before = parts.stream().filter(part -> !part.equals(city)).toList();
    int border = middle(before);
    Truth truth = new Truth();
    truth.text("address_line_1", String.join(", ", before.subList(0, border)));
    if (border < before.size()) {
      truth.text("address_line_2", String.join(", ", before.subList(border, before.size())));
    }
    return truth.text("city", city).text("state", state).text("postcode", pin);
  }

  /** After how many parts both lines have most alike many letters and digits; the first of two. */
  private static int middle(List<String> parts) {
    long whole = letters(parts);
    int best = parts.size();
    long least = whole;
    for (int i = 1; i < parts.size(); i++) {
      long apart = Math.abs(whole - 2 * letters(parts.subList(0, i)));
      if (apart < least) {
        least = apart;
        best = i;
      }
    }
    return best;
  }

  private static long letters(List<String> parts) {
    return String.join("", parts).chars().filter(Character::isLetterOrDigit).count();
  }
}
