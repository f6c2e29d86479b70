package io.dossier.core.crosscheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which word of one text stands for which of the other: the likest pairs first, of equally alike
 * ones those in the same place.
 *
 * @param pairs in the order of the left words
 * @param left places of the left words that stand alone
 * @param right of the right ones
 */
public record Alignment(List<Pair> pairs, List<Integer> left, List<Integer> right) {
  public Alignment {
    pairs = List.copyOf(pairs);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Two words that stand for each other.
   *
   * @param cost what their difference takes; the pair with the least is chosen first
   */
  public record Pair(int left, int right, Likeness likeness, double cost) {
    private int apart() {
      return Math.abs(left - right);
    }
  }

  /** What a pair of words costs; absent where they do not stand for each other. */
  @FunctionalInterface
  public interface Pairing {
    Optional<Pair> of(int left, int right);
  }

  public static Alignment of(int lefts, int rights, Pairing pairing) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < lefts; i++) {
      for (int j = 0; j < rights; j++) {
        pairing.of(i, j).ifPresent(all::add);
      }
    }
    all.sort(
        Comparator.comparingDouble(Pair::cost)
            .thenComparingInt(Pair::apart)
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    boolean[] left = new boolean[lefts];
    boolean[] right = new boolean[rights];
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : all) {
      if (!left[pair.left()] && !right[pair.right()]) {
        left[pair.left()] = true;
        right[pair.right()] = true;
        chosen.add(pair);
      }
    }
    chosen.sort(Comparator.comparingInt(Pair::left));
    return new Alignment(chosen, alone(left), alone(right));
  }

  /** Whether the pairs stand in one order on both sides. */
  public boolean isOrdered() {
    int last = -1;
    for (Pair pair : pairs) {
      if (pair.right() < last) {
        return false;
      }
      last = pair.right();
    }
    return true;
  }

  private static List<Integer> alone(boolean[] taken) {
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        alone.add(i);
      }
    }
    return alone;
  }
}
