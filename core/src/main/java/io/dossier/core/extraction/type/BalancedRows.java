package io.dossier.core.extraction.type;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Amounts of an account's rows as its running balance proves them: each balance is the one before
 * it and the row's amount. Where most rows are so, an amount whose sign was not seen gets the sign
 * that the balances say, and one that was not read, or not to its end, is given as their
 * difference; likewise a balance (see {@link BridgedBalances}); and, of rows that are not read
 * well, digits that were read for others that look like them are put right (see {@link
 * ProvenDigits}). Other digits that contradict the balances stay as they were read, since they may
 * have been changed on the paper; a text layer is given as it stands.
 *
 * @param field of the rows, with the columns {@code amount} and {@code balance}
 * @param opening the field of the balance before the first row
 * @param closing the field of the balance behind the last
 */
record BalancedRows(String field, String opening, String closing) implements Amendment {
  private static final String AMOUNT = "amount";
  private static final String BALANCE = "balance";

  /** So many rows that follow from each other at least make a chain ... */
  private static final int LEAST = 3;

  /** ... and so large a share of those that could. */
  private static final double MOSTLY = 0.5;

  /** Of rows that are as legible no digit was misread: one that contradicts was changed. */
  private static final double WELL_READ = 0.985;

  /** The rows as they are proven; empty when they were not recognized from a picture. */
  @Override
  public Optional<FieldValue> in(Map<String, FieldValue> fields) {
    return recognized(fields)
        .filter(found -> found.value() instanceof Value.Items)
        .map(
            found ->
                new FieldValue(
                    new Value.Items(
                        proven(
                            ((Value.Items) found.value()).items(),
                            number(opening, fields),
                            number(closing, fields),
                            found.confidence().value() >= WELL_READ)),
                    found.confidence(),
                    found.provenance()));
  }

  private static Optional<BigDecimal> number(String field, Map<String, FieldValue> fields) {
    return Optional.ofNullable(fields.get(field))
        .map(FieldValue::value)
        .flatMap(
            value ->
                value instanceof Value.Number number
                    ? Optional.of(number.number())
                    : Optional.empty());
  }

  private static List<Value> proven(
      List<Value> rows,
      Optional<BigDecimal> before,
      Optional<BigDecimal> behind,
      boolean wellRead) {
    List<Value> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    Chain forwards = new Chain(rows, before, behind, wellRead);
    Chain backwards = new Chain(reversed, before, behind, wellRead);
    if (backwards.held() > forwards.held()) {
      List<Value> proven = new ArrayList<>(backwards.proven());
      Collections.reverse(proven);
      return proven;
    }
    return forwards.proven();
  }

  /** Rows in the order of time. */
  private static final class Chain {
    private final List<Value> rows;
    private final Optional<BigDecimal> opening;
    private final Optional<BigDecimal> closing;
    private final boolean wellRead;
    private final List<Optional<BigDecimal>> amounts;

    /** What each row adds to the balance, by the balance before it and its own. */
    private final List<Optional<BigDecimal>> steps;

    Chain(
        List<Value> rows,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> closing,
        boolean wellRead) {
      this.rows = rows;
      this.wellRead = wellRead;
      this.opening = opening;
      this.closing = closing;
      this.amounts = rows.stream().map(row -> column(AMOUNT, row)).toList();
      List<Optional<BigDecimal>> balances = rows.stream().map(row -> column(BALANCE, row)).toList();
      this.steps =
          IntStream.range(0, rows.size())
              .mapToObj(
                  i -> {
                    Optional<BigDecimal> before = i == 0 ? opening : balances.get(i - 1);
                    return balances.get(i).flatMap(now -> before.map(now::subtract));
                  })
              .toList();
    }

    private static Optional<BigDecimal> column(String name, Value row) {
      return row instanceof Value.Row cells
              && cells.columns().get(name) instanceof Value.Number number
          ? Optional.of(number.number())
          : Optional.empty();
    }

    /** How many rows' amounts are what the balances say, but for their signs. */
    int held() {
      return (int) IntStream.range(0, rows.size()).filter(this::holds).count();
    }

    private boolean holds(int row) {
      return amounts.get(row).isPresent()
          && steps.get(row).isPresent()
          && same(amounts.get(row).get().abs(), steps.get(row).get().abs());
    }

    List<Value> proven() {
      long comparable =
          IntStream.range(0, rows.size())
              .filter(i -> amounts.get(i).isPresent() && steps.get(i).isPresent())
              .count();
      if (held() < Math.max(LEAST, MOSTLY * comparable)) {
        return rows;
      }
      List<Value> whole = bridged(rows);
      return wellRead ? whole : bridged(ProvenDigits.in(whole, opening, closing));
    }

    private List<Value> bridged(List<Value> read) {
      return new Chain(BridgedBalances.in(read, opening), opening, closing, wellRead).mended();
    }

    private List<Value> mended() {
      List<Value> proven = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        boolean whole =
            holds(i)
                ? !amounts.get(i).equals(steps.get(i))
                : isSupported(i) && isPart(amounts.get(i), steps.get(i));
        if (whole) {
          proven.add(with(rows.get(i), steps.get(i).orElseThrow()));
        } else {
          proven.add(
              isOfOtherSign(i)
                  ? with(rows.get(i), amounts.get(i).orElseThrow().negate())
                  : rows.get(i));
        }
      }
      return proven;
    }

    /** Whether an amount is what the balances say but for one digit, and its sign. */
    private boolean isOfOtherSign(int row) {
      Optional<BigDecimal> amount = amounts.get(row);
      Optional<BigDecimal> step = steps.get(row);
      return amount.isPresent()
          && step.isPresent()
          && amount.get().signum() * step.get().signum() < 0
          && EditDistance.between(
                  amount.get().abs().toPlainString(), step.get().abs().toPlainString())
              == 1;
    }

    /** Whether the rows around it hold, so that the balances before and behind it were read. */
    private boolean isSupported(int row) {
      return (row == 0 || holds(row - 1)) && (row + 1 == rows.size() || holds(row + 1));
    }

    /** Whether an amount is what is left of another: nothing, or its first or last digits. */
    private static boolean isPart(Optional<BigDecimal> read, Optional<BigDecimal> whole) {
      if (whole.isEmpty() || whole.get().signum() == 0) {
        return false;
      }
      return read.isEmpty() || LostDigits.between(read.get(), whole.get());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
      return one.compareTo(other) == 0;
    }

    private static Value with(Value row, BigDecimal amount) {
      if (!(row instanceof Value.Row cells)) {
        return row;
      }
      Map<String, Value> columns = new HashMap<>(cells.columns());
      columns.put(AMOUNT, new Value.Number(amount));
      return new Value.Row(columns);
    }
  }
}
