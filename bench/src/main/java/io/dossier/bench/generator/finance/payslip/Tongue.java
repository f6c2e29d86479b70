package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;

/** The language of a slip. */
enum Tongue {
  INDONESIAN,
  ENGLISH,
  BOTH;

  /** One of two wordings, or both with a stroke between. */
  String of(String indonesian, String english) {
    return switch (this) {
      case INDONESIAN -> indonesian;
      case ENGLISH -> english;
      case BOTH -> indonesian.equals(english) ? indonesian : indonesian + " / " + english;
    };
  }

  static Tongue single(Dice dice) {
    return dice.chance(0.8) ? INDONESIAN : ENGLISH;
  }
}
