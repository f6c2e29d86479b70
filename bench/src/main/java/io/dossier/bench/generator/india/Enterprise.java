package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import java.util.Locale;

/**
 * An Indian business and who stands behind it.
 *
 * @param legal the name in law: of a proprietorship its owner's
 * @param trade the name on its door
 * @param constitution as registers call its kind
 * @param pan the holder's tax number
 */
record Enterprise(
    Person owner, String legal, String trade, String constitution, String pan, Residence seat) {

  static Enterprise any(Dice dice) {
    Person owner = People.indian(dice);
    String firm = Companies.indian(dice);
    boolean capitals = dice.chance(0.75);
    String stem = firm.replaceAll(" (?:Pvt.*|Private Limited|LLP|& Co)$", "");
    String constitution;
    String legal;
    char kind;
    switch (dice.below(5)) {
      case 0 -> {
        constitution = "Private Limited Company";
        legal = stem + dice.pick(" Private Limited", " Pvt Ltd", " Private Limited");
        kind = 'C';
      }
      case 1 -> {
        constitution = dice.pick("Partnership", "Limited Liability Partnership");
        legal = constitution.equals("Partnership") ? stem + dice.pick("", " & Co") : stem + " LLP";
        kind = 'F';
      }
      case 2 -> {
        constitution = dice.pick("Public Limited Company", "Hindu Undivided Family");
        legal = constitution.startsWith("Public") ? stem + " Limited" : owner.name() + " HUF";
        kind = constitution.startsWith("Public") ? 'C' : 'H';
      }
      default -> {
        constitution = "Proprietorship";
        legal = owner.name();
        kind = 'P';
      }
    }
    String shown = capitals ? legal.toUpperCase(Locale.ROOT) : legal;
    String door = capitals ? stem.toUpperCase(Locale.ROOT) : stem;
    String pan = Numbers.pan(dice, kind, kind == 'P' ? owner.name() : legal);
    return new Enterprise(owner, shown, door, constitution, pan, Residence.any(dice));
  }
}
