package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import java.util.function.Supplier;

/**
 * Somebody with an Aadhaar number.
 *
 * @param careOf such as {@code S/O Ramesh Verma}
 * @param number as printed, in groups of four, the first eight digits masked or not
 * @param virtual the virtual identifier of 16 digits, as printed
 */
record AadhaarHolder(
    Person person, String careOf, Residence residence, String number, String virtual) {

  static AadhaarHolder any(Dice dice) {
    return of(dice, People.indian(dice), () -> Residence.any(dice));
  }

  /**
   * @param residence asked for once
   */
  static AadhaarHolder of(Dice dice, Person person, Supplier<Residence> residence) {
    String digits = Numbers.aadhaar(dice);
    String shown = digits.substring(0, 4) + " " + digits.substring(4, 8);
    return new AadhaarHolder(
        person,
        careOf(dice, person),
        residence.get(),
        (dice.chance(0.2) ? dice.pick("XXXX XXXX", "xxxx xxxx") : shown)
            + " "
            + digits.substring(8),
        dice.shaped("91## #### #### ####"));
  }

  private static String careOf(Dice dice, Person person) {
    String relation = person.female() ? dice.pick("D/O", "W/O", "C/O") : dice.pick("S/O", "C/O");
    return relation + dice.pick(" ", ": ", ":") + People.fatherOf(dice, person).name();
  }

  String gender(Dice dice) {
    return person.female() ? dice.pick("FEMALE", "Female") : dice.pick("MALE", "Male");
  }

  Truth number(Truth truth) {
    return truth.text("aadhaar_number", number);
  }
}
