package io.dossier.core.extraction.masking;

import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that are told by what they are: so many digits that hold as an identifier of the kind.
 *
 * <p>Groups as such numbers are printed in are believed wherever they stand, over the end of a line
 * as well. Any other grouping is believed of digits that stand alone on their line, and that are no
 * amount and no day. Look-alikes that engines read in the stead of digits are followed as {@link
 * Identifier} does.
 *
 * @param length how many digits
 * @param groupings besides groups of four and single digits
 */
record NumberForm(Identifier kind, int length, List<List<Integer>> groupings) {
  static final NumberForm AADHAAR = new NumberForm(Identifier.named("aadhaar"), 12, List.of());
  static final NumberForm NIK =
      new NumberForm(
          Identifier.named("nik"), 16, List.of(List.of(2, 2, 2, 6, 4), List.of(6, 6, 4)));

  /** Letters alone are a word beside a number, though each of them is like a digit. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?![\\p{L}\\p{N}])");

  /** What engines misread of a number is no more than a quarter of it. */
  private static final double MOST_MISREAD = 0.25;

  /** How much a number must have of what it should. */
  enum Proof {
    /** Structure and check digit hold. */
    HOLDS,

    /** So many digits, printed so, are enough: on a card of the kind, where one was misread. */
    LOOKS_LIKE_IT
  }

  /** Where such numbers stand in the text; they may overlap. */
  List<Numeral> in(String text, Proof proof) {
    List<Numeral> found = new ArrayList<>();
    for (DigitRun run : DigitRun.in(text, length)) {
      if (printed(run) && !dialled(text, run.from()) && (proves(run, proof) || holds(run))) {
        found.add(new Numeral(run.from(), run.to()));
      }
    }
    int from = 0;
    for (String line : text.split("\n", -1)) {
      misread(line, from, proof, found);
      from += line.length() + 1;
    }
    return found;
  }

  private static boolean proves(DigitRun run, Proof proof) {
    return proof == Proof.LOOKS_LIKE_IT && run.onOneLine();
  }

  private boolean printed(DigitRun run) {
    return usual(run) && (run.onOneLine() || run.startsClear())
        || run.alone() && run.onOneLine() && !run.isAmountOrDay();
  }

  private boolean usual(DigitRun run) {
    return run.inGroupsOf(4) || run.inGroupsOf(1) || groupings.stream().anyMatch(run::inGroupsOf);
  }

  /** A telephone number with its country's, which may have as many digits (ITU-T E.123). */
  private static boolean dialled(String text, int from) {
    return from > 0 && text.charAt(from - 1) == '+';
  }

  private boolean holds(DigitRun run) {
    return kind.read(run.digits()).filter(NumberForm::holds).isPresent();
  }

  private static boolean holds(Occurrence occurrence) {
    return occurrence.traits().contains("valid");
  }

  /** What was read without look-alikes is among the runs, or was refused there. */
  private void misread(String line, int at, Proof proof, List<Numeral> found) {
    if (line.chars().filter(Character::isDigit).count() < length * (1 - MOST_MISREAD)) {
      return;
    }
    for (Occurrence occurrence : kind.in(line)) {
      boolean putRight =
          !occurrence.traits().contains("clean") && !occurrence.traits().contains("masked");
      if (putRight
          && !WORD.matcher(line.substring(occurrence.from(), occurrence.to())).find()
          && !dialled(line, occurrence.from())
          && (proof == Proof.LOOKS_LIKE_IT || holds(occurrence))) {
        found.add(new Numeral(at + occurrence.from(), at + occurrence.to()));
      }
    }
  }
}
