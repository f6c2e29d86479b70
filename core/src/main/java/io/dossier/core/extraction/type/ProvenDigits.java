package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Digits of amounts and balances that were read for others that look like them, where the running
 * balance says which: of all ways to exchange such digits so that each balance is the one before it
 * and the row's amount, the one that changes fewest numbers and digits, if there is one such. Found
 * by dynamic programming from both ends of the rows (G. D. Forney, The Viterbi algorithm, 1973);
 * what the rows on both sides hold up already stays as it was read. A digit that looks like no
 * other one that would make the balance go on stays too, since it may have been changed on the
 * paper.
 */
final class ProvenDigits {
  private static final String AMOUNT = "amount";
  private static final String BALANCE = "balance";

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

  /** Unscaled amounts of more digits are none of an account. */
  private static final int MOST_DIGITS = 15;

  private final List<Value> rows;
  private final int scale;
  private final List<Map<Long, Integer>> amounts = new ArrayList<>();
  private final List<Map<Long, Integer>> balances = new ArrayList<>();
  private final List<Map<Long, Integer>> before = new ArrayList<>();
  private final List<Map<Long, Integer>> behind = new ArrayList<>();

  private ProvenDigits(List<Value> rows, int scale) {
    this.rows = rows;
    this.scale = scale;
  }

  /**
   * @param rows in the order of time
   * @param opening the balance before the first of them
   * @param closing the balance behind the last
   */
  static List<Value> in(
      List<Value> rows, Optional<BigDecimal> opening, Optional<BigDecimal> closing) {
    List<BigDecimal> all =
        Stream.of(
                rows.stream().flatMap(row -> number(AMOUNT, row).stream()),
                rows.stream().flatMap(row -> number(BALANCE, row).stream()),
                opening.stream(),
                closing.stream())
            .flatMap(numbers -> numbers)
            .toList();
    int scale = Math.max(0, all.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    return all.stream().anyMatch(each -> each.precision() + scale > MOST_DIGITS)
        ? rows
        : new ProvenDigits(rows, scale).proven(opening, closing);
  }

  private List<Value> proven(Optional<BigDecimal> opening, Optional<BigDecimal> closing) {
    boolean[] held = held(opening);
    for (int i = 0; i < rows.size(); i++) {
      boolean next =
          i + 1 == rows.size() ? follows(closing, number(BALANCE, rows.get(i))) : held[i + 1];
      amounts.add(possible(number(AMOUNT, rows.get(i)), held[i]));
      balances.add(possible(number(BALANCE, rows.get(i)), held[i] && next));
    }
    Map<Long, Integer> start = possible(opening, rows.isEmpty() || held[0]);
    for (int i = 0; i < rows.size(); i++) {
      before.add(onwards(i == 0 ? start : before.get(i - 1), i));
    }
    Map<Long, Integer> end = possible(closing, true);
    for (int i = rows.size() - 1; i >= 0; i--) {
      behind.add(0, i + 1 == rows.size() ? ending(end, i) : backwards(i));
    }
    return IntStream.range(0, rows.size())
        .mapToObj(i -> mended(i, i == 0 ? start : before.get(i - 1)))
        .toList();
  }

  /** Which rows go on from the balance before them as they were read. */
  private boolean[] held(Optional<BigDecimal> opening) {
    boolean[] held = new boolean[rows.size()];
    for (int i = 0; i < held.length; i++) {
      Optional<BigDecimal> from = i == 0 ? opening : number(BALANCE, rows.get(i - 1));
      Optional<BigDecimal> to = number(BALANCE, rows.get(i));
      held[i] =
          number(AMOUNT, rows.get(i))
              .filter(amount -> follows(from.map(amount::add), to))
              .isPresent();
    }
    return held;
  }

  private static boolean follows(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private Map<Long, Integer> possible(Optional<BigDecimal> read, boolean sure) {
    return read.map(
            number ->
                sure ? PossibleAmounts.asRead(number, scale) : PossibleAmounts.of(number, scale))
        .orElse(Map.of());
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

  private Value mended(int row, Map<Long, Integer> from) {
    Map<Long, Integer> whole = new HashMap<>();
    before
        .get(row)
        .forEach((b, price) -> whole.put(b, price + behind.get(row).getOrDefault(b, BREAK)));
    Value mended = with(rows.get(row), BALANCE, whole);
    return with(mended, AMOUNT, wholeOfAmounts(row, from));
  }

  /** The least price of all rows for each amount that one may have. */
  private Map<Long, Integer> wholeOfAmounts(int row, Map<Long, Integer> from) {
    Map<Long, Integer> whole = new HashMap<>();
    Map<Long, Integer> to = new HashMap<>();
    balances
        .get(row)
        .forEach((b, price) -> to.put(b, price + behind.get(row).getOrDefault(b, BREAK)));
    if (amounts.get(row).isEmpty() || from.isEmpty() || to.isEmpty()) {
      return whole;
    }
    number(AMOUNT, rows.get(row))
        .ifPresent(
            read ->
                whole.put(
                    PossibleAmounts.units(read, scale), least(from) + least(to) + price(row)));
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

  /** The row with the number that alone is cheapest; as it is where there is none such. */
  private Value with(Value row, String column, Map<Long, Integer> prices) {
    Optional<Map.Entry<Long, Integer>> best =
        prices.entrySet().stream().min(Map.Entry.comparingByValue());
    if (best.isEmpty() || !(row instanceof Value.Row cells)) {
      return row;
    }
    long rivals = prices.values().stream().filter(price -> price <= best.get().getValue()).count();
    BigDecimal proven = BigDecimal.valueOf(best.get().getKey(), scale);
    if (rivals > 1 || number(column, row).filter(read -> read.compareTo(proven) != 0).isEmpty()) {
      return row;
    }
    Map<String, Value> columns = new HashMap<>(cells.columns());
    columns.put(column, new Value.Number(proven));
    return new Value.Row(columns);
  }

  private static Optional<BigDecimal> number(String name, Value row) {
    return row instanceof Value.Row cells && cells.columns().get(name) instanceof Value.Number found
        ? Optional.of(found.number())
        : Optional.empty();
  }
}
