package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a statement's table with its last amount.
 *
 * @param value of the balance; below zero where it is marked as overdrawn
 * @param others the amounts before it
 * @param earlier the last amounts of rows since the balance before, which have none of their own
 */
record BalanceEntry(
    PrintedAmount balance,
    BigDecimal value,
    List<PrintedAmount> others,
    List<PrintedAmount> earlier) {
  /** Rows without a balance that a chain runs past: texts that go on, bookings of one day. */
  private static final int MOST_PASSED = 12;

  BalanceEntry {
    others = List.copyOf(others);
    earlier = List.copyOf(earlier);
  }

  /** What the first page says of what there was, where it says so once. */
  static Optional<PrintedAmount> opening(List<AmountRow> rows) {
    List<AmountRow> found =
        rows.stream()
            .filter(row -> row.page() == 0 && row.opening() && !row.amounts().isEmpty())
            .toList();
    return found.size() == 1 && found.get(0).amounts().size() == 1
        ? Optional.of(found.get(0).amounts().get(0)).filter(PrintedAmount::money)
        : Optional.empty();
  }

  /** Whether the row before a chain books something too, and has no balance of its own. */
  static boolean bookedBefore(List<AmountRow> rows, List<BalanceEntry> chain) {
    PrintedAmount first = chain.get(0).balance();
    List<AmountRow> filled = rows.stream().filter(row -> !row.amounts().isEmpty()).toList();
    for (int i = 1; i < filled.size(); i++) {
      if (filled.get(i).amounts().contains(first)) {
        List<PrintedAmount> before = filled.get(i - 1).amounts();
        PrintedAmount last = before.get(before.size() - 1);
        return last.leftOf(first)
            && last.money()
            && !filled.get(i - 1).opening()
            && chain.stream()
                .flatMap(entry -> entry.others().stream())
                .anyMatch(other -> other.money() && other.under(last));
      }
    }
    return false;
  }

  /**
   * Entries whose balances stand under each other, in the order of the rows.
   *
   * @param rows of one page
   * @param least only those that have more
   */
  static List<List<BalanceEntry>> chains(List<AmountRow> rows, int least) {
    List<List<BalanceEntry>> chains = new ArrayList<>();
    List<BalanceEntry> chain = new ArrayList<>();
    int passed = 0;
    List<PrintedAmount> booked = new ArrayList<>();
    for (AmountRow row : rows) {
      if (row.amounts().isEmpty()) {
        continue;
      }
      List<PrintedAmount> amounts = row.amounts();
      PrintedAmount last = amounts.get(amounts.size() - 1);
      boolean goesOn = !chain.isEmpty() && last.under(chain.get(chain.size() - 1).balance());
      boolean within = !chain.isEmpty() && last.leftOf(chain.get(chain.size() - 1).balance());
      if (within && passed < MOST_PASSED) {
        passed++;
        if (last.money()) {
          booked.add(last);
        }
        continue;
      }
      if (!goesOn) {
        chains.add(chain);
        chain = new ArrayList<>();
      }
      if (last.money()) {
        chain.add(
            new BalanceEntry(
                last,
                BookingMark.signed(last, row.row()),
                amounts.subList(0, amounts.size() - 1),
                booked));
      }
      passed = 0;
      booked.clear();
    }
    chains.add(chain);
    return chains.stream().filter(each -> each.size() > least).toList();
  }
}
