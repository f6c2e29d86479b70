package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;

/** Where an account is kept: its language, its money and how large amounts usually are. */
enum Country {
  INDONESIA("id", 0, 1000),
  INDIA("en", 2, 20),
  ENGLISH("en", 2, 1),
  MALAYSIA("ms", 2, 1),
  GERMANY("de", 2, 1);

  private final String language;
  private final int decimals;
  private final long unit;

  Country(String language, int decimals, long unit) {
    this.language = language;
    this.decimals = decimals;
    this.unit = unit;
  }

  String language() {
    return language;
  }

  /** Digits behind the point that amounts really have; more may be printed. */
  int decimals() {
    return decimals;
  }

  /** What amounts are multiples of, roughly. */
  long unit() {
    return unit;
  }

  /** As amounts stand in tables, without marks. */
  MoneyStyle money(Dice dice) {
    return switch (this) {
      case INDONESIA ->
          dice.pick(
              new MoneyStyle("", "", ',', '.', 2, false),
              new MoneyStyle("", "", '.', ',', 2, false),
              new MoneyStyle("", "", '.', ',', 0, false));
      case INDIA -> new MoneyStyle("", "", ',', '.', 2, dice.chance(0.8));
      case ENGLISH, MALAYSIA -> new MoneyStyle("", "", ',', '.', 2, false);
      case GERMANY -> new MoneyStyle("", "", '.', ',', 2, false);
    };
  }

  DateStyle dates(Dice dice) {
    return switch (this) {
      case INDONESIA -> DateStyle.indonesian(dice);
      case INDIA -> DateStyle.indian(dice);
      case ENGLISH ->
          DateStyle.of(
              dice.pick("dd/mm/yyyy", "dd mmm yyyy", "d mmmm yyyy", "dd mmm yy", "dd-mm-yyyy"),
              language);
      case MALAYSIA -> DateStyle.malay(dice);
      case GERMANY -> DateStyle.of(dice.pick("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy"), language);
    };
  }

  /** At most eleven characters. */
  DateStyle shortDates(Dice dice) {
    return DateStyle.of(
        switch (this) {
          case INDONESIA, MALAYSIA -> dice.pick("dd/mm/yyyy", "dd/mm/yy");
          case INDIA -> dice.pick("dd-mm-yyyy", "dd mmm yyyy", "dd-mmm-yy");
          case ENGLISH -> "dd mmm yyyy";
          case GERMANY -> "dd.mm.yyyy";
        },
        language);
  }

  DateStyle yearless(Dice dice) {
    return DateStyle.of(
        switch (this) {
          case INDONESIA -> dice.pick("dd/mm", "dd mmm", "dd-mm");
          case INDIA, ENGLISH -> dice.pick("dd mmm", "d mmm");
          case MALAYSIA -> "dd/mm";
          case GERMANY -> "dd.mm.";
        },
        language);
  }

  String currency() {
    return switch (this) {
      case INDONESIA -> "IDR";
      case INDIA -> "INR";
      case ENGLISH -> "GBP";
      case MALAYSIA -> "MYR";
      case GERMANY -> "EUR";
    };
  }
}
