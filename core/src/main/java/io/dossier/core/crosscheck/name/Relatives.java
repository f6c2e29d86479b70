package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import io.dossier.core.crosscheck.Tally;

/** What the names of father, husband or guardian tell; belongs to one thread. */
final class Relatives {
  private final PersonName left;
  private final PersonName right;
  private final NamePairs pairs;
  private final Tally tally;

  Relatives(PersonName left, PersonName right, NamePairs pairs, Tally tally) {
    this.left = left;
    this.right = right;
    this.pairs = pairs;
    this.tally = tally;
  }

  void judge(Remainder rest) {
    if (!left.relative().isEmpty() && !right.relative().isEmpty()) {
      both(rest);
    } else if (!left.relative().isEmpty()) {
      one(left, right, rest);
    } else if (!right.relative().isEmpty()) {
      one(right, left, rest);
    }
  }

  private void both(Remainder rest) {
    switch (Outcome.of(score(left.ofRelative(), right.ofRelative()))) {
      case MATCH -> rest.relativeAgrees();
      case REVIEW -> tally.take(NameCosts.RELATIVE_DOUBTFUL, "relative's name differs");
      case MISMATCH -> tally.take(NameCosts.OTHER_RELATIVE, "another relative");
    }
  }

  /** The other text may be the relative's own name, or have it within without a mark. */
  private void one(PersonName name, PersonName other, Remainder rest) {
    int own = score(name.alone(), other);
    int relative = score(name.ofRelative(), other);
    if (relative > own && Outcome.of(relative) == Outcome.MATCH) {
      tally.take(NameCosts.OTHER_RELATIVE, "the name of the relative");
    } else if (rest.takeFrom(name == left, name.relative())) {
      tally.take(NameCosts.RELATIVE_IN_NAME, "relative's name within the name");
    } else {
      tally.take(
          pairs.isBacked() ? NameCosts.RELATIVE_LEFT_OUT : NameCosts.RELATIVE_LEFT_OUT_OF_ONE,
          "relative's name left out");
    }
  }

  private static int score(PersonName a, PersonName b) {
    Tally tally = new Tally(FieldKind.PERSON_NAME);
    new NameJudgement(a, b, tally).judge();
    return tally.similarity().score();
  }
}
