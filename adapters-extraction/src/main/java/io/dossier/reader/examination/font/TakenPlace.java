package io.dossier.reader.examination.font;

import java.util.List;

/**
 * Tells a number that was put in the place of another from one that was added. It has the size of
 * the text around it to the last fraction, one that nobody chooses, and its row or column; a stamp
 * or a filled blank has a size of its own.
 */
final class TakenPlace {
  /** Of a size: what rounding leaves. */
  private static final double SAME = 0.002;

  /** In points: people and templates choose whole and half ones. */
  private static final double CHOSEN = 0.003;

  /** In ems. */
  private static final double LEVEL = 0.01;

  private static final int LEAST_WORDS = 10;
  private static final int LEAST_ALIGNED = 2;

  /** The same where the face is the very same: a card has little more. */
  private static final int FEW_WORDS = 3;

  private TakenPlace() {}

  /**
   * @param font the words of one other font on the page
   */
  static boolean by(Token number, List<Token> font) {
    double halves = number.size() * 2;
    return Math.abs(halves - Math.rint(halves)) > 2 * CHOSEN
        && placed(number, font, LEAST_WORDS, LEAST_ALIGNED);
  }

  /**
   * Likewise, where both fonts are one face: nobody embeds for a single number what is there
   * already, whatever its size; a mark on the page's edge stands in no column of the text.
   *
   * @param font the words of the page in the other subset of the number's face
   */
  static boolean inSameFace(Token number, List<Token> font) {
    return placed(number, font, font.size() >= LEAST_WORDS ? 1 : FEW_WORDS, 1);
  }

  private static boolean placed(Token number, List<Token> font, int leastWords, int leastAligned) {
    List<Token> alike =
        font.stream()
            .filter(word -> word.first().turn() == number.first().turn())
            .filter(word -> Math.abs(word.size() / number.size() - 1) <= SAME)
            .toList();
    double near = LEVEL * number.size();
    long level =
        alike.stream()
            .filter(word -> Math.abs(word.baseline() - number.baseline()) <= near)
            .count();
    long aligned =
        alike.stream()
            .filter(
                word ->
                    Math.abs(word.start() - number.start()) <= near
                        || Math.abs(word.end() - number.end()) <= near
                        || Math.abs(middle(word) - middle(number)) <= near)
            .count();
    return alike.size() >= leastWords && (level > 0 || aligned >= leastAligned);
  }

  private static double middle(Token word) {
    return (word.start() + word.end()) / 2;
  }
}
