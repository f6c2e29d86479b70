package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;

/**
 * An address elsewhere.
 *
 * @param country three letters, ISO 3166-1
 */
public record WorldPlace(String country, String street, String city, String postcode) {
  /** Letters that end no British postcode (BS 7666), each before one that does. */
  private static final String NEVER = "CIKMOV";

  public static WorldPlace any(Dice dice) {
    String[] city = Words.parts(dice, "world-cities");
    String shaped = dice.shaped(city[2]);
    String postcode = city[0].equals("GBR") ? british(shaped) : shaped;
    return new WorldPlace(city[0], street(dice, city[0]), city[1], postcode);
  }

  /** City and postcode in the country's order. */
  public String cityLine() {
    return switch (country) {
      case "DEU", "FRA", "MYS" -> postcode + " " + city;
      default -> city + " " + postcode;
    };
  }

  private static String british(String shaped) {
    StringBuilder postcode = new StringBuilder(shaped);
    for (int i = shaped.length() - 2; i < shaped.length(); i++) {
      boolean never = NEVER.indexOf(shaped.charAt(i)) >= 0;
      postcode.setCharAt(i, (char) (shaped.charAt(i) + (never ? 1 : 0)));
    }
    return postcode.toString();
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
