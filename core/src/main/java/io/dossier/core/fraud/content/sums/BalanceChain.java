package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a column of balances against the amounts of its rows, as statements of accounts have them:
 * each balance is the one before it and the row's amount, in the order of time or against it. Where
 * the others follow from each other, and one does not, that one or its amount was changed.
 */
final class BalanceChain {
  private static final int LEAST_LINKS = 3;

  /** Of all links but those of one balance: fewer that hold are no chain. */
  private static final double MOSTLY = 0.7;

  /** Links that one changed balance breaks. */
  private static final int OF_ONE = 2;

  /** Rows without a balance that a chain runs past: texts that go on, bookings of one day. */
  private static final int MOST_PASSED = 3;

  /**
   * A row with its last amount.
   *
   * @param bookedBefore whether rows before it have amounts and no balance
   */
  private record Entry(PrintedAmount balance, List<PrintedAmount> others, boolean bookedBefore) {}

  private final List<Entry> entries;
  private final boolean backwards;

  private BalanceChain(List<Entry> entries, boolean backwards) {
    this.entries = List.copyOf(entries);
    this.backwards = backwards;
  }

  /**
   * @param rows of one page
   */
  static List<Contradiction> of(List<AmountRow> rows) {
    return all(rows).flatMap(chain -> chain.found().stream()).toList();
  }

  /** Tells of the balances that follow from each other. */
  static void confirm(List<AmountRow> rows, Suspects suspects) {
    all(rows).filter(BalanceChain::runsOn).forEach(chain -> chain.confirm(suspects));
  }

  private static Stream<BalanceChain> all(List<AmountRow> rows) {
    return chains(rows).stream()
        .map(
            chain -> {
              BalanceChain forwards = new BalanceChain(chain, false);
              BalanceChain backwards = new BalanceChain(chain, true);
              return forwards.held() >= backwards.held() ? forwards : backwards;
            });
  }

  private void confirm(Suspects suspects) {
    for (int link = 1; link < entries.size(); link++) {
      if (holds(link)) {
        suspects.confirm(List.of(entries.get(link - 1).balance(), entries.get(link).balance()));
      }
    }
  }

  private boolean runsOn() {
    return held() >= Math.max(LEAST_LINKS, MOSTLY * (entries.size() - 1 - OF_ONE));
  }

  private static List<List<Entry>> chains(List<AmountRow> rows) {
    List<List<Entry>> chains = new ArrayList<>();
    List<Entry> chain = new ArrayList<>();
    int passed = 0;
    boolean booked = false;
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
        booked |= amounts.stream().anyMatch(PrintedAmount::money);
        continue;
      }
      if (!goesOn) {
        chains.add(chain);
        chain = new ArrayList<>();
      }
      if (last.money()) {
        chain.add(new Entry(last, amounts.subList(0, amounts.size() - 1), booked));
      }
      passed = 0;
      booked = false;
    }
    chains.add(chain);
    return chains.stream().filter(each -> each.size() > LEAST_LINKS).toList();
  }

  private long held() {
    return Stream.iterate(1, i -> i < entries.size(), i -> i + 1).filter(this::holds).count();
  }

  private boolean holds(int link) {
    BigDecimal step = step(link);
    return moved(link).stream().anyMatch(amount -> amount.value().abs().compareTo(step) == 0);
  }

  /** Whether something else was booked between the two. */
  private boolean unknown(int link) {
    return entries.get(link).bookedBefore();
  }

  private BigDecimal step(int link) {
    return value(link).subtract(value(link - 1)).abs();
  }

  private BigDecimal value(int entry) {
    return entries.get(entry).balance().value();
  }

  /** What may have been booked between a balance and the one before it. */
  private List<PrintedAmount> moved(int link) {
    return entries.get(backwards ? link - 1 : link).others();
  }

  private List<Contradiction> found() {
    int links = entries.size() - 1;
    if (!runsOn()) {
      return List.of();
    }
    List<Contradiction> found = new ArrayList<>();
    for (int link = 1; link <= links; link++) {
      if (holds(link) || unknown(link)) {
        continue;
      }
      if (link < links && !holds(link + 1) && !unknown(link + 1)) {
        between(link).ifPresent(found::add);
        link++;
      } else {
        alone(link).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A balance that follows neither from the one before nor gives the next, while another would. */
  private Optional<Contradiction> between(int link) {
    for (PrintedAmount in : moved(link)) {
      for (BigDecimal needed :
          List.of(value(link - 1).add(in.value()), value(link - 1).subtract(in.value()))) {
        BigDecimal step = value(link + 1).subtract(needed).abs();
        if (in.value().signum() != 0
            && moved(link + 1).stream().anyMatch(out -> out.value().abs().compareTo(step) == 0)) {
          return Optional.of(told(entries.get(link).balance(), needed));
        }
      }
    }
    return Optional.empty();
  }

  /** A booked amount, or the last balance, or the first, that a digit or two would make right. */
  private Optional<Contradiction> alone(int link) {
    BigDecimal step = step(link);
    for (PrintedAmount amount : moved(link)) {
      BigDecimal needed = amount.value().signum() < 0 ? step.negate() : step;
      if (Slip.of(amount, needed).isPresent()) {
        return Optional.of(told(amount, needed));
      }
      for (BigDecimal booked : List.of(amount.value(), amount.value().negate())) {
        BigDecimal after = value(link - 1).add(booked);
        if (link == entries.size() - 1 && Slip.of(entries.get(link).balance(), after).isPresent()) {
          return Optional.of(told(entries.get(link).balance(), after));
        }
        BigDecimal before = value(link).subtract(booked);
        if (link == 1 && Slip.of(entries.get(0).balance(), before).isPresent()) {
          return Optional.of(told(entries.get(0).balance(), before));
        }
      }
    }
    return Optional.empty();
  }

  private static Contradiction told(PrintedAmount changed, BigDecimal needed) {
    return Contradiction.of(
        "the balances on page "
            + (changed.page() + 1)
            + " follow from each other, and would at "
            + changed.text()
            + " if it were "
            + needed.abs().toPlainString(),
        Stream.of(changed));
  }
}
