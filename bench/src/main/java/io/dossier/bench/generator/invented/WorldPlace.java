package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;

/**
 * An address elsewhere.
 *
 * @param country three letters, ISO 3166-1
 */
public record WorldPlace(String country, String street, String city, String postcode) {
  public static WorldPlace any(Dice dice) {
    String[] city = Words.parts(dice, "world-cities");
    String postcode = dice.shaped(city[2]);
    return new WorldPlace(city[0], street(dice, city[0]), city[1], postcode);
  }

  /** City and postcode in the country's order. */
  public String cityLine() {
    return switch (country) {
      case "DEU", "FRA", "MYS" -> postcode + " " + city;
      default -> city + " " + postcode;
    };
  }

  private static String street(Dice dice, String country) {
    int number = dice.between(1, 280);
    return switch (country) {
      case "DEU" -> Words.any(dice, "german-streets") + " " + number;
      case "FRA" -> number + ", " + Words.any(dice, "french-streets");
      case "MYS" -> "No. " + number + ", " + Words.any(dice, "malay-streets");
      default -> number + " " + Words.any(dice, "english-streets");
    };
  }
}
