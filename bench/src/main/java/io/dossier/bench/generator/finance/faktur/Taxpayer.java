package io.dossier.bench.generator.finance.faktur;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import java.util.Locale;

/**
 * Who sells or buys.
 *
 * @param npwp as printed; of a person without one, zeros
 * @param nik empty for firms
 */
record Taxpayer(String name, String address, String npwp, String nik, IndonesianPlace place) {
  private static final String NO_NPWP = "00.000.000.0-000.000";

  static Taxpayer firm(Dice dice, boolean sixteen) {
    IndonesianPlace place = IndonesianPlace.any(dice);
    String former = Numbers.npwp15(dice);
    String npwp = sixteen ? "0" + former.replaceAll("\\D", "") : former;
    return cased(dice, Companies.indonesian(dice), place, npwp, "");
  }

  /**
   * @param sixteen whether a resident's number is the tax number, as it is since 2024
   */
  static Taxpayer person(Dice dice, boolean sixteen) {
    IndonesianPlace place = IndonesianPlace.any(dice);
    Person person = People.indonesian(dice);
    String nik = Numbers.nik(dice, place.code(), person.birth(), person.female());
    return cased(dice, person.name(), place, sixteen ? nik : NO_NPWP, nik);
  }

  private static Taxpayer cased(
      Dice dice, String name, IndonesianPlace place, String npwp, String nik) {
    boolean capitals = dice.chance(0.75);
    String address = dice.chance(0.25) ? lengthy(place) : place.line(dice);
    return new Taxpayer(
        capitals ? name.toUpperCase(Locale.ROOT) : name,
        capitals ? address.toUpperCase(Locale.ROOT) : address,
        npwp,
        nik,
        place);
  }

  /** As the tax office registers addresses. */
  private static String lengthy(IndonesianPlace place) {
    return "%s, RT %03d, RW %03d, %s, %s, %s, %s %s"
        .formatted(
            place.street(),
            place.rt(),
            place.rw(),
            place.village(),
            place.district(),
            place.regency(),
            place.province(),
            place.postcode());
  }

  boolean hasNpwp() {
    return !npwp.equals(NO_NPWP);
  }
}
