package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.value.TextToken.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares two descriptions, as those of products, by their words. Safe for many threads. Another
 * model number, or another size of the same, is another product.
 */
public final class TextComparison {
  private static final double OTHER = 100;
  private static final double LEFT_OUT = 40;
  private static final int OTHER_MODEL = 50;
  private static final int OTHER_SIZE = 65;

  /**
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    List<TextToken> ofOne = TextToken.in(left);
    List<TextToken> ofOther = TextToken.in(right);
    List<TextToken> a = TextToken.joined(ofOne, ofOther);
    List<TextToken> b = TextToken.joined(ofOther, ofOne);
    Tally tally = new Tally(FieldKind.TEXT);
    if (a.isEmpty() || b.isEmpty()) {
      tally.limit(0, "no words");
      return tally.similarity();
    }
    Alignment aligned = align(a, b);
    List<TextToken> ofLeft = aligned.left().stream().map(a::get).toList();
    List<TextToken> ofRight = aligned.right().stream().map(b::get).toList();
    double agreed = 0;
    double slipped = 0;
    for (Pair pair : aligned.pairs()) {
      agreed += a.get(pair.left()).role().weight;
      slipped += pair.cost();
    }
    judge(ofLeft, ofRight, agreed, slipped, tally);
    return tally.similarity();
  }

  private static void judge(
      List<TextToken> left, List<TextToken> right, double agreed, double slipped, Tally tally) {
    double ofLeft = weight(left);
    double ofRight = weight(right);
    double all = agreed + Math.max(ofLeft, ofRight);
    double other = Math.min(ofLeft, ofRight);
    if (slipped > 0) {
      tally.take(OTHER * slipped / all, "spelling differs");
    }
    if (other > 0) {
      tally.take(OTHER * other / all, said(left) + " is not " + said(right));
    }
    if (Math.max(ofLeft, ofRight) > other) {
      tally.take(
          LEFT_OUT * (Math.max(ofLeft, ofRight) - other) / all,
          said(ofLeft > ofRight ? left : right) + " only in one");
    }
    if (has(left, Role.MODEL) && has(right, Role.MODEL)) {
      tally.limit(OTHER_MODEL, "another model");
    } else if (has(left, Role.SIZE) && has(right, Role.SIZE)) {
      tally.limit(OTHER_SIZE, "another size");
    }
  }

  private static Alignment align(List<TextToken> left, List<TextToken> right) {
    return Alignment.of(
        left.size(),
        right.size(),
        (i, j) -> {
          Likeness likeness = left.get(i).like(right.get(j));
          return likeness == Likeness.DIFFERENT
              ? Optional.empty()
              : Optional.of(new Pair(i, j, likeness, cost(likeness)));
        });
  }

  /** The part of a word's weight that does not agree. */
  private static double cost(Likeness likeness) {
    return switch (likeness) {
      case EQUAL -> 0;
      case VARIANT, SOUND, LOOK_ALIKE -> 0.05;
      case LOOSE_SOUND, CUT_OFF, INITIAL -> 0.1;
      case SLIP -> 0.15;
      case TWO_SLIPS -> 0.4;
      case DIFFERENT -> 1;
    };
  }

  private static double weight(List<TextToken> tokens) {
    return tokens.stream().mapToDouble(token -> token.role().weight).sum();
  }

  private static boolean has(List<TextToken> tokens, Role role) {
    return tokens.stream().anyMatch(token -> token.role() == role);
  }

  private static String said(List<TextToken> tokens) {
    return tokens.stream().map(token -> token.word().text()).collect(Collectors.joining(" "));
  }
}
