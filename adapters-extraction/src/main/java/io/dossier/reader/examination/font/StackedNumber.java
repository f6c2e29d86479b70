package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers that stand a little nearer to the label above them, or farther from it, than all
 * others of the page that are set so: a program leaves the same space each time.
 */
final class StackedNumber {
  /** In ems: how much another distance is odd. */
  private static final double OFF = 0.02;

  /** In ems: as much more has another reason, as a label of two lines. */
  private static final double CLEAR = 0.15;

  /** In ems: distances that are the same. */
  private static final double EXACT = 0.004;

  /** In ems: a value begins under its label as near as this. */
  private static final double ALIGNED = 0.03;

  /** In ems: from one baseline to the other. */
  private static final double NEAREST = 0.5;

  private static final double FARTHEST = 2.2;
  private static final double SAME_SIZE = 0.02;
  private static final int LEAST_MATES = 3;

  private final List<Token> page;

  StackedNumber(List<Token> page) {
    this.page = List.copyOf(page);
  }

  Optional<Oddity> found(Token number) {
    Optional<Token> label = label(number);
    if (label.isEmpty()) {
      return Optional.empty();
    }
    List<Double> others = new ArrayList<>();
    for (Token mate : page) {
      if (mate != number && alike(mate, number)) {
        label(mate)
            .filter(other -> alike(other, label.get()))
            .ifPresent(other -> others.add(below(mate, other)));
      }
    }
    return others.size() >= LEAST_MATES && odd(below(number, label.get()), others)
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.ROW,
                Weight.SERIOUS,
                "it stands a little nearer to its label, or farther from it, than all others do"))
        : Optional.empty();
  }

  private static boolean odd(double own, List<Double> others) {
    double first = others.get(0);
    double off = Math.abs(own - first);
    return others.stream().allMatch(other -> Math.abs(other - first) <= EXACT)
        && off > OFF
        && off < CLEAR;
  }

  /** What is set in another style over its beginning. */
  private Optional<Token> label(Token value) {
    return page.stream()
        .filter(
            other ->
                other.first().turn() == value.first().turn()
                    && Math.abs(other.start() - value.start()) <= ALIGNED * value.size()
                    && below(value, other) > NEAREST
                    && below(value, other) < FARTHEST)
        .min(Comparator.comparingDouble(Token::baseline))
        .filter(other -> !alike(other, value));
  }

  /** In ems of the value. */
  private static double below(Token value, Token label) {
    return (label.baseline() - value.baseline()) / value.size();
  }

  /** Whether both are of one font, size and direction. */
  private static boolean alike(Token a, Token b) {
    return a.first().font().getCOSObject() == b.first().font().getCOSObject()
        && Math.abs(a.size() / b.size() - 1) < SAME_SIZE
        && a.first().turn() == b.first().turn();
  }
}
