package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.invented.Person;
import io.dossier.bench.generator.sheet.Sheet;

/** The Indian identity number: the card's sides, the letter it is cut from, the digital record. */
final class Aadhaar {
  private static final String CODE = "aadhaar";
  static final Kind KIND =
      Kind.of(
          CODE,
          Aadhaar::front,
          Aadhaar::back,
          dice -> bothSides(dice, AadhaarHolder.any(dice)),
          dice -> bothSides(dice, AadhaarHolder.any(dice)),
          dice -> bothSides(dice, AadhaarHolder.any(dice)),
          dice -> new AadhaarLetter(dice, AadhaarHolder.any(dice)).drawn(),
          dice -> new AadhaarLetter(dice, AadhaarHolder.any(dice)).drawn(),
          dice -> new AadhaarLetter(dice, AadhaarHolder.any(dice)).drawn(),
          dice -> new AadhaarRecord(dice, AadhaarHolder.any(dice)).drawn());

  private Aadhaar() {}

  /** Of this person, living there; name and address are on it. */
  static Kind of(Person person, Residence residence) {
    return Kind.of(
        CODE,
        dice -> bothSides(dice, AadhaarHolder.of(dice, person, () -> residence)),
        dice -> new AadhaarLetter(dice, AadhaarHolder.of(dice, person, () -> residence)).drawn(),
        dice -> new AadhaarRecord(dice, AadhaarHolder.of(dice, person, () -> residence)).drawn());
  }

  private static Drawn front(Dice dice) {
    AadhaarHolder holder = AadhaarHolder.any(dice);
    Truth truth = new Truth();
    Sheet card = new AadhaarCard(dice, holder).front(truth);
    return new Drawn(Copies.maybe(dice, card), truth);
  }

  private static Drawn back(Dice dice) {
    AadhaarHolder holder = AadhaarHolder.any(dice);
    Truth truth = new Truth();
    Sheet card = new AadhaarCard(dice, holder).back(truth);
    return new Drawn(Copies.maybe(dice, card), truth);
  }

  private static Drawn bothSides(Dice dice, AadhaarHolder holder) {
    Truth truth = new Truth();
    AadhaarCard card = new AadhaarCard(dice, holder);
    return new Drawn(Copies.ofBoth(dice, card.front(truth), card.back(truth)), truth);
  }
}
