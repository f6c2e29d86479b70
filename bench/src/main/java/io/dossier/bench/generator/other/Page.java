package io.dossier.bench.generator.other;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.invented.WorldPlace;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.util.List;

/** What a page of this package is written in: one language, one ink, one margin. */
record Page(Dice dice, Sheet sheet, Ink ink, double margin, boolean indonesian) {
  static Page any(Dice dice) {
    return new Page(
        dice, Sheet.a4(), Inks.page(dice).scaled(1.08), dice.between(44.0, 80.0), dice.chance(0.5));
  }

  double room() {
    return sheet.width() - 2 * margin;
  }

  /** One of two texts, by the page's language. */
  String say(String indonesian, String english) {
    return this.indonesian ? indonesian : english;
  }

  Person person() {
    return indonesian
        ? People.indonesian(dice)
        : dice.pick(People.ENGLISH, People.NORTH_INDIAN, People.MALAY, People.SOUTH_INDIAN)
            .person(dice);
  }

  String company() {
    return indonesian
        ? Companies.indonesian(dice)
        : dice.chance(0.5) ? Companies.english(dice) : Companies.indian(dice);
  }

  String address() {
    if (indonesian) {
      return IndonesianPlace.any(dice).line(dice);
    }
    WorldPlace place = WorldPlace.any(dice);
    return place.street() + ", " + place.cityLine();
  }

  String phone() {
    return indonesian ? Numbers.phoneId(dice) : Numbers.phone(dice);
  }

  List<String> contacts() {
    return List.of(address(), say("Telp. ", "Tel. ") + phone());
  }
}
