package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who buys or sells.
 *
 * @param address its lines as an envelope has them
 * @param taxLabel what such a number is called; empty where there is none
 */
public record Party(
    String name, List<String> address, String phone, String taxLabel, String taxId) {
  public Party {
    address = List.copyOf(address);
  }

  /** The address in one text. */
  String addressLine() {
    return String.join(", ", address);
  }

  public static Party indianDealer(Dice dice) {
    IndianPlace place = IndianPlace.any(dice);
    String name = Companies.indian(dice);
    String gstin = Numbers.gstin(place.stateCode(), Numbers.pan(dice, 'F', name), dice);
    return new Party(name, lines(dice, place), Numbers.phoneIn(dice), "GSTIN", gstin);
  }

  static Party indianCustomer(Dice dice) {
    String name =
        dice.pick("", "", "", "Mr. ", "Mrs. ", "Mr ", "Ms. ")
            + People.cased(dice, People.indian(dice).name());
    return new Party(name, lines(dice, IndianPlace.any(dice)), Numbers.phoneIn(dice), "", "");
  }

  private static List<String> lines(Dice dice, IndianPlace place) {
    List<String> lines = new ArrayList<>();
    List<String> parts = place.lines();
    int first = Math.min(parts.size(), 2);
    lines.add(String.join(", ", parts.subList(0, first)));
    if (first < parts.size()) {
      lines.add(String.join(", ", parts.subList(first, parts.size())));
    }
    if (dice.chance(0.6)) {
      lines.add(place.city() + ", " + place.state() + dice.pick(" - ", " ", ", ") + place.pin());
    } else {
      lines.add(place.city() + dice.pick(" - ", "-", " ") + place.pin());
      if (dice.chance(0.5)) {
        lines.add(dice.chance(0.5) ? place.state() : place.state() + ", India");
      }
    }
    return lines;
  }
}
