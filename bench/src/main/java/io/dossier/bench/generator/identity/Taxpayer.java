package io.dossier.bench.generator.identity;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import java.time.LocalDate;
import java.util.Locale;

/** Somebody, or a firm, with a tax number of 15 digits as printed or of 16. */
record Taxpayer(
    String name,
    boolean personal,
    String nik,
    String number,
    String address,
    String office,
    String officeCode,
    LocalDate registered) {

  static Taxpayer any(Dice dice, boolean old) {
    IndonesianPlace place = IndonesianPlace.any(dice);
    Person person = People.indonesian(dice);
    boolean personal = dice.chance(0.7);
    String name = personal ? person.name() : Companies.indonesian(dice);
    String nik = Numbers.nik(dice, place.code(), person.birth(), person.female());
    String old15 = Numbers.npwp15(dice);
    String number = old ? old15 : personal ? nik : "0" + old15.replaceAll("\\D", "");
    boolean capitals = dice.chance(0.75);
    String address = place.line(dice);
    return new Taxpayer(
        capitals ? name.toUpperCase(Locale.ROOT) : name,
        personal,
        nik,
        number,
        capitals ? address.toUpperCase(Locale.ROOT) : address,
        place.city().toUpperCase(Locale.ROOT) + dice.pick("", " SATU", " DUA", " BARAT", " UTARA"),
        old15.substring(13, 16).replaceAll("\\D", "0"),
        dice.day(old ? 2003 : 2018, old ? 2021 : 2025));
  }

  /** Number and name. */
  Truth named() {
    return new Truth().text("npwp_number", number).text("name", name);
  }
}
