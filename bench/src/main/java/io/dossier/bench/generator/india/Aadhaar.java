package io.dossier.bench.generator.india;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.sheet.Sheet;

/** The Indian identity number: the card's sides, the letter it is cut from, the digital record. */
final class Aadhaar {
  static final Kind KIND =
      Kind.of(
          "aadhaar",
          Aadhaar::front,
          Aadhaar::back,
          Aadhaar::bothSides,
          Aadhaar::bothSides,
          Aadhaar::bothSides,
          dice -> new AadhaarLetter(dice).drawn(),
          dice -> new AadhaarLetter(dice).drawn(),
          dice -> new AadhaarLetter(dice).drawn(),
          dice -> new AadhaarRecord(dice).drawn());

  private Aadhaar() {}

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

  private static Drawn bothSides(Dice dice) {
    AadhaarHolder holder = AadhaarHolder.any(dice);
    Truth truth = new Truth();
    AadhaarCard card = new AadhaarCard(dice, holder);
    return new Drawn(Copies.ofBoth(dice, card.front(truth), card.back(truth)), truth);
  }
}
