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
 * and the row's amount, the one that changes fewest numbers and digits, if there is one such (see
 * {@link BalanceWays}). What the rows on both sides hold up already stays as it was read. A digit
 * that looks like no other one that would make the balance go on stays too, since it may have been
 * changed on the paper.
 */
final class ProvenDigits {
  private static final String AMOUNT = "amount";
  private static final String BALANCE = "balance";

  /** Of a table with more rows that do not hold too little was read to prove the rest by. */
  private static final int MOST_BROKEN = 200;

  /** Unscaled amounts of more digits are none of an account. */
  private static final int MOST_DIGITS = 15;

  private final List<Value> rows;
  private final int scale;

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
    if (IntStream.range(0, held.length).filter(i -> !held[i]).count() > MOST_BROKEN) {
      return rows;
    }
    List<Map<Long, Integer>> amounts = new ArrayList<>();
    List<Map<Long, Integer>> balances = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<BigDecimal> balance = number(BALANCE, rows.get(i));
      boolean next = i + 1 == rows.size() ? follows(closing, balance) : held[i + 1];
      amounts.add(possible(number(AMOUNT, rows.get(i)), held[i]));
      balances.add(possible(balance, held[i] && next));
    }
    Map<Long, Integer> start = possible(opening, rows.isEmpty() || held[0]);
    BalanceWays ways = new BalanceWays(start, amounts, balances, possible(closing, true));
    return IntStream.range(0, rows.size()).mapToObj(i -> mended(i, ways)).toList();
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

  private Value mended(int row, BalanceWays ways) {
    Optional<Long> read =
        number(AMOUNT, rows.get(row)).map(amount -> PossibleAmounts.units(amount, scale));
    Value mended = with(rows.get(row), BALANCE, ways.ofBalance(row));
    return with(mended, AMOUNT, ways.ofAmount(row, read));
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
