package io.dossier.bench.generator.travel;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.Words;
import io.dossier.bench.generator.invented.WorldPlace;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who a document is of, all in capitals as printed.
 *
 * @param state the issuer's code; one to three letters
 * @param givenNames empty where the bearer has but one name
 * @param personalNumber empty where there is none
 * @param labels the languages of labels: id, en, enfr, ms, de, fr
 */
record Bearer(
    String state,
    String issuer,
    String nationality,
    String labels,
    String authority,
    String surname,
    String givenNames,
    boolean female,
    LocalDate birth,
    String birthPlace,
    String number,
    String personalNumber,
    LocalDate issued,
    LocalDate expiry,
    String issuedAt) {

  static Bearer any(Dice dice) {
    String[] state = Words.parts(dice, "states");
    Person person = People.valueOf(state[3]).person(dice, dice.chance(0.5), 1945, 2015);
    String given = person.given();
    String surname = person.surname();
    if (surname.isEmpty() && given.contains(" ")) {
      int cut = given.lastIndexOf(' ');
      boolean malay = state[0].equals("MYS");
      surname = malay ? given : given.substring(cut + 1);
      given = malay ? "" : given.substring(0, cut);
    } else if (surname.isEmpty()) {
      surname = given;
      given = "";
    }
    LocalDate issued = dice.day(2012, 2025);
    int years = dice.pick(5, 10, 10);
    LocalDate expiry = issued.plusYears(years).minusDays(dice.chance(0.5) ? 1 : 0);
    return new Bearer(
        state[0],
        state[1],
        state[2],
        state[4],
        state[6],
        capitals(surname),
        capitals(given),
        person.female(),
        person.birth().isAfter(issued) ? issued.minusYears(20) : person.birth(),
        town(dice, state[0]),
        dice.shaped(state[5]),
        personal(dice, state[0]),
        issued,
        expiry,
        town(dice, state[0]));
  }

  private static String personal(Dice dice, String state) {
    return switch (state) {
      case "IDN" -> dice.chance(0.5) ? dice.digits(10) : "";
      case "MYS" -> dice.digits(12);
      case "SGP" -> dice.shaped("S#######?");
      case "USA" -> dice.chance(0.5) ? dice.digits(9) : "";
      default -> dice.chance(0.12) ? dice.shaped("???######") : "";
    };
  }

  private static String town(Dice dice, String state) {
    String town =
        switch (state) {
          case "IDN" -> Words.parts(dice, "regencies")[3];
          case "IND" -> IndianPlace.any(dice).city();
          default -> {
            WorldPlace place = WorldPlace.any(dice);
            yield place.city().replaceAll(",.*| [A-Z]+$", "");
          }
        };
    return capitals(town);
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  String sex() {
    return female ? "F" : "M";
  }

  /** How dates stand in the printed zone. */
  DateStyle dates(Dice dice) {
    return switch (labels) {
      case "id" -> DateStyle.of("dd mmm yyyy", "en").inCapitals();
      case "de" -> DateStyle.of("dd.mm.yyyy", "de");
      case "fr" -> DateStyle.of(dice.pick("dd mm yyyy", "dd/mm/yyyy"), "fr");
      case "ms" -> DateStyle.of("dd mmm yyyy", "en").inCapitals();
      default ->
          state.equals("IND")
              ? DateStyle.of("dd/mm/yyyy", "en")
              : DateStyle.of(
                      dice.pick("dd mmm yyyy", "dd mmm yyyy", "dd mmm yy", "dd/mm/yyyy"), "en")
                  .inCapitals();
    };
  }
}
