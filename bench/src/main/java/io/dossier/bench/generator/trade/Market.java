package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.WorldPlace;
import java.util.List;

/** Where things are traded: its language, its firms and people, its dates, money and taxes. */
enum Market {
  ENGLISH("en", 0.01, 20, 10, 8.25, 15),
  GERMAN("de", 0.01, 19, 19, 7),
  FRENCH("fr", 0.01, 20, 20, 10, 5.5),
  INDONESIAN("id", 500, 11, 11, 12, 10),
  MALAY("ms", 0.01, 6, 6, 8, 10);

  private final Phrases phrases;
  private final double unit;
  private final double[] rates;

  Market(String language, double unit, double... rates) {
    this.phrases = new Phrases(language);
    this.unit = unit;
    this.rates = rates;
  }

  Phrases phrases() {
    return phrases;
  }

  /** The step of its prices. */
  double unit() {
    return unit;
  }

  /** A tax rate in per cent. */
  double rate(Dice dice) {
    return rates[dice.below(rates.length)];
  }

  DateStyle dates(Dice dice) {
    return switch (this) {
      case ENGLISH -> DateStyle.english(dice);
      case GERMAN -> DateStyle.german(dice);
      case FRENCH -> DateStyle.french(dice);
      case INDONESIAN -> DateStyle.indonesian(dice);
      case MALAY -> DateStyle.malay(dice);
    };
  }

  MoneyStyle money(Dice dice) {
    return switch (this) {
      case ENGLISH -> MoneyStyle.english(dice, dice.pick("$", "£", "€"));
      case GERMAN, FRENCH -> MoneyStyle.continental(dice);
      case INDONESIAN -> MoneyStyle.rupiah(dice);
      case MALAY -> MoneyStyle.ringgit(dice);
    };
  }

  /** The currency's code (ISO 4217) of a style of printing amounts. */
  String currency(MoneyStyle money) {
    return switch (this) {
      case ENGLISH ->
          money.mark().contains("£") ? "GBP" : money.mark().contains("€") ? "EUR" : "USD";
      case GERMAN, FRENCH -> "EUR";
      case INDONESIAN -> "IDR";
      case MALAY -> "MYR";
    };
  }

  Party firm(Dice dice) {
    return switch (this) {
      case ENGLISH ->
          party(
              dice,
              Companies.english(dice),
              abroad(dice),
              Numbers.phone(dice),
              dice.pick("GB", "GB", "") + dice.digits(9));
      case GERMAN ->
          party(
              dice,
              Companies.german(dice),
              abroad(dice),
              dice.shaped("0## / ### ## ##"),
              "DE" + dice.digits(9));
      case FRENCH ->
          party(
              dice,
              Companies.french(dice),
              abroad(dice),
              dice.shaped("0# ## ## ## ##"),
              "FR" + dice.digits(2) + " " + dice.shaped("### ### ###"));
      case INDONESIAN ->
          party(
              dice,
              Companies.indonesian(dice),
              indonesian(dice),
              Numbers.phoneId(dice),
              Numbers.npwp15(dice));
      case MALAY ->
          party(
              dice,
              Companies.malay(dice),
              abroad(dice),
              dice.shaped("0#-#### ####"),
              dice.shaped("?##-####-########"));
    };
  }

  /** A firm, or somebody. */
  Party buyer(Dice dice) {
    Party firm = firm(dice);
    return dice.chance(0.7) ? firm : new Party(person(dice), firm.address(), firm.phone(), "", "");
  }

  private String person(Dice dice) {
    People people =
        switch (this) {
          case ENGLISH -> People.ENGLISH;
          case GERMAN -> People.GERMAN;
          case FRENCH -> People.FRENCH;
          case INDONESIAN -> People.anyIndonesian(dice);
          case MALAY -> People.MALAY;
        };
    return people.person(dice).name();
  }

  private Party party(Dice dice, String name, List<String> address, String phone, String taxId) {
    return new Party(name, address, phone, phrases.say(dice, "taxId"), taxId);
  }

  private List<String> abroad(Dice dice) {
    WorldPlace place = WorldPlace.any(dice);
    while (!isHere(place.country())) {
      place = WorldPlace.any(dice);
    }
    if (this == MALAY && dice.chance(0.5)) {
      return List.of(
          place.street() + ",",
          dice.pick("Taman Melur,", "Bandar Baru,", "Seksyen 7,"),
          place.cityLine());
    }
    if (this == ENGLISH && dice.chance(0.25)) {
      return List.of(
          place.street(),
          dice.pick("Unit ", "Suite ", "Floor ") + dice.between(1, 40),
          place.cityLine());
    }
    return List.of(place.street(), place.cityLine());
  }

  private boolean isHere(String country) {
    return switch (this) {
      case ENGLISH -> !List.of("DEU", "FRA", "MYS").contains(country);
      case GERMAN -> country.equals("DEU");
      case FRENCH -> country.equals("FRA");
      case MALAY -> country.equals("MYS");
      case INDONESIAN -> false;
    };
  }

  private static List<String> indonesian(Dice dice) {
    IndonesianPlace place = IndonesianPlace.any(dice);
    String city = place.regencyTitled() + (dice.chance(0.7) ? " " + place.postcode() : "");
    return dice.chance(0.5)
        ? List.of(place.street(), city)
        : List.of(place.street() + ", " + place.village(), "Kec. " + place.district(), city);
  }
}
