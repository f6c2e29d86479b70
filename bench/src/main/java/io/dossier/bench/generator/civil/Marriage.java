package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A couple, the day and the place of their marriage, and how a certificate prints them. */
final class Marriage {
  private static final List<String> DAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

  final Dice dice;
  final Person husband;
  final Person wife;
  final IndonesianPlace place;
  final LocalDate day;
  final Ink ink;
  final DateStyle dates;
  final boolean capitals;
  final Truth truth = new Truth();

  Marriage(Dice dice) {
    this.dice = dice;
    this.day = dice.day(1985, 2025);
    int year = day.getYear() - 22;
    this.husband = People.anyIndonesian(dice).person(dice, false, year - 12, year);
    this.wife = People.anyIndonesian(dice).person(dice, true, year - 8, year + 1);
    this.place = IndonesianPlace.any(dice);
    this.ink =
        Ink.of(
            dice.pick(Family.SERIF, Family.SANS, Family.SERIF, Family.MONO, Family.SOURCE),
            dice.between(8.5, 10.0));
    this.dates = DateStyle.of(dice.pick("dd mmmm yyyy", "d mmmm yyyy", "dd-mm-yyyy"), "id");
    this.capitals = dice.chance(0.5);
  }

  String weekday() {
    return DAYS.get(day.getDayOfWeek().getValue() - 1);
  }

  String shown(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private String islamicNumber() {
    String roman =
        dice.pick("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    return "%0"
        + dice.pick("3", "4")
        + "d/%0"
        + dice.pick("2", "3")
        + "d/"
        + roman
        + "/"
        + day.getYear();
  }

  /** Draws a number of the register of marriages and puts it into the truth. */
  String number() {
    String number = islamicNumber().formatted(dice.between(1, 900), dice.between(1, 99));
    truth.text("number", number);
    return number;
  }
}
