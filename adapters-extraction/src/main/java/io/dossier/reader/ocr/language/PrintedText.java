package io.dossier.reader.ocr.language;

import java.util.stream.Stream;

/**
 * How likely a character is after those before it on a printed line, before the line is looked at:
 * whether a letter, a digit or a mark follows, in which case, and which one. It weighs less than
 * its probability says ({@link #FLATTENING}), since names, codes and abbreviations are no running
 * text. Safe for many threads.
 */
public final class PrintedText {
  /** The power to which probabilities of letters and of kinds are taken. */
  private static final double FLATTENING = 0.4;

  /** Of a letter in a word that may be a known one, so much is told by the known words. */
  private static final double KNOWN = 0.6;

  private static final int MARK = 2;

  private static final double DIGIT = 0.1;
  private static final double COMMON_MARK = 0.1;
  private static final double OTHER_MARK = 0.05;
  private static final double RARE_MARK = 0.0005;
  private static final String COMMON_MARKS = ".,:-/()";
  private static final String OTHER_MARKS = "#&%*'@+=\"!?$<>";

  /** What stands first after a space: a letter, a digit, a mark. */
  private static final double[] FIRST = {0.65, 0.25, 0.1};

  /** What follows what within a token that has not changed between letters and digits yet. */
  private static final double[][] NEXT = {{0.93, 0.01, 0.06}, {0.02, 0.8, 0.18}, {0.45, 0.45, 0.1}};

  /** In one that has, and so is a code rather than a word or a number. */
  private static final double[][] NEXT_IN_CODE = {
    {0.7, 0.2, 0.1}, {0.2, 0.7, 0.1}, {0.45, 0.45, 0.1}
  };

  /** Numbers in Latin letters and hours, which running text seldom has. */
  private static final String COUNTED = "I II III IV V VI VII VIII IX X XI XII AM PM";

  /** What follows a mark within a token: what stood before it, what did not, another mark. */
  private static final double[] BEHIND_MARK = {0.65, 0.25, 0.1};

  private static final double SAME_CASE = 0.95;
  private static final double SMALL_AFTER_INITIAL = 0.6;
  private static final double SMALL_AFTER_CAPITALS = 0.03;
  private static final double CAPITAL_AFTER_SMALL = 0.02;
  private static final double ACCENTED = 0.05;

  private final LetterModel letters;
  private final KnownWords words;

  private PrintedText(LetterModel letters, KnownWords words) {
    this.letters = letters;
    this.words = words;
  }

  /**
   * @param phrases that documents are known to use
   */
  public static PrintedText with(Stream<String> phrases) {
    return new PrintedText(
        LetterModel.load(), KnownWords.in(Stream.concat(phrases, Stream.of(COUNTED))));
  }

  /**
   * The logarithm of a weight: comparable between characters that might stand in one place.
   *
   * @param before the line up to here, words parted by one space
   */
  public double log(CharSequence before, char next) {
    int kind = kind(next);
    int start = tokenStart(before);
    double likely = kindOf(before, start, kind);
    if (kind == 0) {
      return FLATTENING
          * (Math.log(likely * caseOf(before, next)) + Math.log(letter(before, next)));
    }
    return FLATTENING * (Math.log(likely) + Math.log(kind == 1 ? DIGIT : mark(next)));
  }

  private static double kindOf(CharSequence before, int start, int kind) {
    if (start == before.length()) {
      return FIRST[kind];
    }
    boolean changed = false;
    for (int i = start + 1; i < before.length(); i++) {
      changed |= kind(before.charAt(i - 1)) + kind(before.charAt(i)) == 1;
    }
    int last = kind(before.charAt(before.length() - 1));
    if (last == MARK && before.length() - start > 1) {
      return BEHIND_MARK[
          kind == MARK ? 2 : kind == kind(before.charAt(before.length() - 2)) ? 0 : 1];
    }
    return (changed ? NEXT_IN_CODE : NEXT)[last][kind];
  }

  private double letter(CharSequence before, char next) {
    char letter = LetterModel.letter(next);
    if (letter == 0) {
      return LetterModel.LEAST;
    }
    StringBuilder word = new StringBuilder();
    for (int i = wordStart(before); i < before.length(); i++) {
      char folded = LetterModel.letter(before.charAt(i));
      if (folded == 0) {
        word.setLength(0);
      } else {
        word.append(folded);
      }
    }
    double running = letters.probability(word, letter);
    String beginning = word.toString();
    double likely =
        words.begins(beginning)
            ? (1 - KNOWN) * running + KNOWN * words.probability(beginning, letter)
            : running;
    return likely * (next < 128 ? 1 : ACCENTED);
  }

  private static double caseOf(CharSequence before, char next) {
    int start = wordStart(before);
    if (start == before.length()) {
      return 1;
    }
    boolean capital = Character.isUpperCase(next);
    boolean capitalBefore = Character.isUpperCase(before.charAt(before.length() - 1));
    if (capital == capitalBefore) {
      return SAME_CASE;
    }
    if (capital) {
      return CAPITAL_AFTER_SMALL;
    }
    return before.length() - start == 1 ? SMALL_AFTER_INITIAL : SMALL_AFTER_CAPITALS;
  }

  private static double mark(char c) {
    if (COMMON_MARKS.indexOf(c) >= 0) {
      return COMMON_MARK;
    }
    return OTHER_MARKS.indexOf(c) >= 0 ? OTHER_MARK : RARE_MARK;
  }

  private static int tokenStart(CharSequence text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private static int wordStart(CharSequence text) {
    int start = text.length();
    while (start > 0 && kind(text.charAt(start - 1)) == 0) {
      start--;
    }
    return start;
  }

  /** 0 of a letter, 1 of a digit, 2 of anything else. */
  private static int kind(char c) {
    return Character.isLetter(c) ? 0 : Character.isDigit(c) ? 1 : 2;
  }
}
