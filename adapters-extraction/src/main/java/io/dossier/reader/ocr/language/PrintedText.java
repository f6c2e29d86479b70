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

  private static final double DIGIT = 0.1;
  private static final double COMMON_MARK = 0.1;
  private static final double OTHER_MARK = 0.05;
  private static final double RARE_MARK = 0.0005;
  private static final String COMMON_MARKS = ".,:-/()";
  private static final String OTHER_MARKS = "#&%*'@+=\"!?$<>";

  private enum Kind {
    LETTER,
    DIGIT,
    MARK;

    static Kind of(char c) {
      return Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : MARK;
    }
  }

  /** How many of the characters at a place are letters, digits and marks, together 1. */
  private record Shares(double letters, double digits, double marks) {
    double of(Kind kind) {
      return switch (kind) {
        case LETTER -> letters;
        case DIGIT -> digits;
        case MARK -> marks;
      };
    }
  }

  /** What stands first after a space. */
  private static final Shares FIRST = new Shares(0.65, 0.25, 0.1);

  private static final Shares BEHIND_FIRST_MARK = new Shares(0.45, 0.45, 0.1);

  /** What follows a letter or digit within a token of letters or digits alone. */
  private static final Shares IN_WORD = new Shares(0.93, 0.01, 0.06);

  private static final Shares IN_NUMBER = new Shares(0.02, 0.8, 0.18);

  /** In a token that has both, and so is a code rather than a word or a number. */
  private static final Shares BEHIND_LETTER_OF_CODE = new Shares(0.7, 0.2, 0.1);

  private static final Shares BEHIND_DIGIT_OF_CODE = new Shares(0.2, 0.7, 0.1);

  /** Numbers in Latin letters and hours, which running text seldom has. */
  private static final String COUNTED = "I II III IV V VI VII VIII IX X XI XII AM PM";

  /** What follows a mark within a token: as much of the kind that stood before it. */
  private static final double SAME_BEHIND_MARK = 0.65;

  private static final double OTHER_BEHIND_MARK = 0.25;
  private static final double MARK_BEHIND_MARK = 0.1;

  private static final double SAME_CASE = 0.95;
  private static final double SMALL_AFTER_INITIAL = 0.6;
  private static final double SMALL_AFTER_CAPITALS = 0.03;
  private static final double CAPITAL_AFTER_SMALL = 0.02;
  private static final double ACCENTED = 0.3;

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
    Kind kind = Kind.of(next);
    double likely = kindOf(before, tokenStart(before), kind);
    if (kind == Kind.LETTER) {
      return FLATTENING
          * (Math.log(likely * caseOf(before, next)) + Math.log(letter(before, next)));
    }
    return FLATTENING * (Math.log(likely) + Math.log(kind == Kind.DIGIT ? DIGIT : mark(next)));
  }

  private static double kindOf(CharSequence before, int start, Kind kind) {
    int end = before.length();
    if (start == end) {
      return FIRST.of(kind);
    }
    Kind last = Kind.of(before.charAt(end - 1));
    if (last != Kind.MARK) {
      return behind(last, isCode(before, start)).of(kind);
    }
    if (end - start == 1) {
      return BEHIND_FIRST_MARK.of(kind);
    }
    if (kind == Kind.MARK) {
      return MARK_BEHIND_MARK;
    }
    return kind == Kind.of(before.charAt(end - 2)) ? SAME_BEHIND_MARK : OTHER_BEHIND_MARK;
  }

  private static Shares behind(Kind last, boolean code) {
    if (last == Kind.LETTER) {
      return code ? BEHIND_LETTER_OF_CODE : IN_WORD;
    }
    return code ? BEHIND_DIGIT_OF_CODE : IN_NUMBER;
  }

  /** Whether a letter stands next to a digit in it. */
  private static boolean isCode(CharSequence text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      Kind left = Kind.of(text.charAt(i - 1));
      Kind right = Kind.of(text.charAt(i));
      if (left != right && left != Kind.MARK && right != Kind.MARK) {
        return true;
      }
    }
    return false;
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
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
