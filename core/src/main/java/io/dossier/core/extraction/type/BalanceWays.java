package io.dossier.core.extraction.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All ways to read the rows of an account so that its balance goes on from row to row, by their
 * prices: dynamic programming from both ends of the rows (G. D. Forney, The Viterbi algorithm,
 * 1973). Amounts are whole numbers of the least unit.
 */
final class BalanceWays {
  /**
   * The price of a balance that does not go on from the one before: more than that of a misread
   * number, and less than that of two, so that no more numbers are changed than balances go on by
   * it.
   */
  private static final int BREAK = 8;

  /** The price of an amount that was not read. */
  private static final int UNREAD = 4;

  /** The price of an amount of the other sign. */
  private static final int SIGN = 1;

  private final Map<Long, Integer> start;
  private final List<Map<Long, Integer>> amounts;
  private final List<Map<Long, Integer>> balances;
  private final List<Map<Long, Integer>> before = new ArrayList<>();
  private final List<Map<Long, Integer>> behind = new ArrayList<>();

  /**
   * What each number may have been, with the price of reading it so; nothing where it was not read.
   *
   * @param start the balance before the first row
   * @param amounts of the rows, in the order of time
   * @param balances of the rows
   * @param end the balance behind the last row
   */
  BalanceWays(
      Map<Long, Integer> start,
      List<Map<Long, Integer>> amounts,
      List<Map<Long, Integer>> balances,
      Map<Long, Integer> end) {
    this.start = start;
    this.amounts = amounts;
    this.balances = balances;
    for (int i = 0; i < amounts.size(); i++) {
      before.add(onwards(from(i), i));
    }
    for (int i = amounts.size() - 1; i >= 0; i--) {
      behind.add(0, i + 1 == amounts.size() ? ending(end, i) : backwards(i));
    }
  }

  /** The least price of all rows for each balance that one may have. */
  Map<Long, Integer> ofBalance(int row) {
    Map<Long, Integer> whole = new HashMap<>();
    before.get(row).forEach((b, price) -> whole.put(b, price + behind(row, b)));
    return whole;
  }

  /**
   * The least price of all rows for each amount that one may have.
   *
   * @param read the amount as it was read
   */
  Map<Long, Integer> ofAmount(int row, Optional<Long> read) {
    Map<Long, Integer> from = from(row);
    Map<Long, Integer> to = new HashMap<>();
    balances.get(row).forEach((b, price) -> to.put(b, price + behind(row, b)));
    Map<Long, Integer> whole = new HashMap<>();
    if (read.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return whole;
    }
    whole.put(read.get(), least(from) + least(to) + price(row));
    steps(row)
        .forEach(
            (step, price) ->
                from.forEach(
                    (earlier, paid) -> {
                      Integer rest = to.get(earlier + step);
                      if (rest != null) {
                        whole.merge(step, paid + price + rest, Math::min);
                      }
                    }));
    return whole;
  }

  private Map<Long, Integer> from(int row) {
    return row == 0 ? start : before.get(row - 1);
  }

  private int behind(int row, long balance) {
    return behind.get(row).getOrDefault(balance, BREAK);
  }

  /** The least price of the rows up to one, for each balance that it may have. */
  private Map<Long, Integer> onwards(Map<Long, Integer> from, int row) {
    int broken = from.isEmpty() ? 0 : least(from) + price(row);
    Map<Long, Integer> prices = new HashMap<>();
    balances.get(row).forEach((balance, price) -> prices.put(balance, price + broken));
    steps(row)
        .forEach(
            (step, stepPrice) ->
                from.forEach(
                    (earlier, price) -> {
                      Integer own = balances.get(row).get(earlier + step);
                      if (own != null) {
                        prices.merge(earlier + step, own + price + stepPrice, Math::min);
                      }
                    }));
    return prices;
  }

  /** The least price of the rows behind one, for each balance that it may have. */
  private Map<Long, Integer> backwards(int row) {
    Map<Long, Integer> next = new HashMap<>();
    balances
        .get(row + 1)
        .forEach(
            (balance, price) ->
                next.put(balance, price + behind.get(0).getOrDefault(balance, BREAK)));
    int broken = next.isEmpty() ? 0 : least(next) + price(row + 1);
    Map<Long, Integer> prices = new HashMap<>();
    balances.get(row).keySet().forEach(balance -> prices.put(balance, broken));
    steps(row + 1)
        .forEach(
            (step, stepPrice) ->
                next.forEach(
                    (later, price) ->
                        prices.computeIfPresent(
                            later - step, (b, known) -> Math.min(known, price + stepPrice))));
    return prices;
  }

  private Map<Long, Integer> ending(Map<Long, Integer> closing, int row) {
    Map<Long, Integer> prices = new HashMap<>();
    balances
        .get(row)
        .keySet()
        .forEach(
            balance ->
                prices.put(balance, closing.isEmpty() || closing.containsKey(balance) ? 0 : BREAK));
    return prices;
  }

  /** What a row may add to the balance; both signs, of which one was read. */
  private Map<Long, Integer> steps(int row) {
    Map<Long, Integer> steps = new HashMap<>();
    amounts
        .get(row)
        .forEach(
            (amount, price) -> {
              steps.merge(amount, price, Math::min);
              steps.merge(-amount, price + SIGN, Math::min);
            });
    return steps;
  }

  private int price(int row) {
    return amounts.get(row).isEmpty() ? UNREAD : BREAK;
  }

  private static int least(Map<Long, Integer> prices) {
    return prices.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }
}
