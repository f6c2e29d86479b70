package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a column of balances against the amounts of its rows, as statements of accounts have them:
 * each balance is the one before it and the row's amount, in the order of time or against it, or
 * all amounts since the one before where a balance is printed once a day ({@link Bookings}). Where
 * the others follow from each other, and one does not, that one or its amount was changed.
 */
final class BalanceChain {
  private static final int LEAST_LINKS = 3;

  /** Enough where a balance that is the same from both sides would fit. */
  private static final int LEAST_HELD = 2;

  /** Of all links but those of one balance: fewer that hold are no chain. */
  private static final double MOSTLY = 0.7;

  /** Links that one changed balance breaks. */
  private static final int OF_ONE = 2;

  private final List<BalanceEntry> entries;
  private final boolean backwards;
  private final Bookings bookings = new Bookings();

  private BalanceChain(List<BalanceEntry> entries, boolean backwards) {
    this.entries = List.copyOf(entries);
    this.backwards = backwards;
    for (int link = 1; link < entries.size(); link++) {
      if (!backwards && !several(link)) {
        learn(link);
      }
    }
  }

  private void learn(int link) {
    BigDecimal step = value(link).subtract(value(link - 1));
    moved(link).stream()
        .filter(amount -> amount.value().abs().compareTo(step.abs()) == 0)
        .forEach(amount -> bookings.learn(amount, step.signum()));
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
    List<List<BalanceEntry>> chains = BalanceEntry.chains(rows, LEAST_LINKS);
    Optional<PrintedAmount> opening = BalanceEntry.opening(rows);
    return chains.stream()
        .map(
            chain -> {
              boolean first = chain == chains.get(0);
              BalanceChain forwards = new BalanceChain(chain, false);
              BalanceChain backwards = new BalanceChain(chain, true);
              BalanceChain better = forwards.held() >= backwards.held() ? forwards : backwards;
              boolean told = first && !BalanceEntry.bookedBefore(rows, chain);
              return told ? opening.map(better::from).orElse(better) : better;
            });
  }

  /** The same, from what there was before the first booking. */
  private BalanceChain from(PrintedAmount opening) {
    if (entries.get(backwards ? entries.size() - 1 : 0).others().isEmpty()) {
      return this;
    }
    List<BalanceEntry> longer = new ArrayList<>(entries);
    longer.add(
        backwards ? entries.size() : 0,
        new BalanceEntry(opening, opening.value(), List.of(), List.of()));
    return new BalanceChain(longer, backwards);
  }

  private void confirm(Suspects suspects) {
    for (int link = 1; link < entries.size(); link++) {
      if (holds(link)) {
        suspects.confirm(List.of(entries.get(link - 1).balance(), entries.get(link).balance()));
        suspects.confirm(booked(link));
      }
    }
  }

  private boolean runsOn() {
    return held() >= Math.max(LEAST_LINKS, MOSTLY * (entries.size() - 1 - OF_ONE));
  }

  private long held() {
    return Stream.iterate(1, i -> i < entries.size(), i -> i + 1).filter(this::holds).count();
  }

  private boolean holds(int link) {
    if (several(link)) {
      return sum(link)
          .filter(sum -> value(link).subtract(value(link - 1)).compareTo(sum) == 0)
          .isPresent();
    }
    BigDecimal step = step(link);
    return moved(link).stream().anyMatch(amount -> amount.value().abs().compareTo(step) == 0);
  }

  /** What leads to a balance that follows from the one before it. */
  private List<PrintedAmount> booked(int link) {
    BigDecimal step = step(link);
    return several(link)
        ? all(link)
        : moved(link).stream().filter(amount -> amount.value().abs().compareTo(step) == 0).toList();
  }

  /** Whether rows without a balance stand between the two. */
  private boolean several(int link) {
    return !entries.get(link).earlier().isEmpty();
  }

  /** Whether it cannot be told what was booked between the two. */
  private boolean unknown(int link) {
    return several(link) && sum(link).isEmpty();
  }

  /** What all amounts between two balances make. */
  private Optional<BigDecimal> sum(int link) {
    return backwards ? Optional.empty() : bookings.sum(all(link));
  }

  /**
   * The amounts of all rows since the balance before, in the columns of amounts that are booked.
   */
  private List<PrintedAmount> all(int link) {
    BalanceEntry entry = entries.get(link);
    List<PrintedAmount> all = new ArrayList<>(entry.earlier());
    entry.others().stream()
        .filter(PrintedAmount::money)
        .reduce((left, right) -> right)
        .ifPresent(all::add);
    return all;
  }

  private BigDecimal step(int link) {
    return value(link).subtract(value(link - 1)).abs();
  }

  private BigDecimal value(int entry) {
    return entries.get(entry).value();
  }

  /** What may have been booked between a balance and the one before it. */
  private List<PrintedAmount> moved(int link) {
    return entries.get(backwards ? link - 1 : link).others();
  }

  private List<Contradiction> found() {
    int links = entries.size() - 1;
    boolean runsOn = runsOn();
    if (!runsOn && held() < LEAST_HELD) {
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
      } else if (runsOn) {
        alone(link).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A balance that follows neither from the one before nor gives the next, while another would. */
  private Optional<Contradiction> between(int link) {
    if (several(link) || several(link + 1)) {
      return sum(link)
          .map(value(link - 1)::add)
          .filter(
              needed ->
                  sum(link + 1)
                      .or(() -> signed(link + 1, needed))
                      .filter(sum -> value(link + 1).subtract(sum).compareTo(needed) == 0)
                      .isPresent())
          .map(needed -> told(entries.get(link).balance(), needed));
    }
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

  /** The amount of a single row that leads to its balance, whatever its sign. */
  private Optional<BigDecimal> signed(int link, BigDecimal before) {
    BigDecimal step = value(link).subtract(before);
    return moved(link).stream().anyMatch(each -> each.value().abs().compareTo(step.abs()) == 0)
        ? Optional.of(step)
        : Optional.empty();
  }

  /** One of several amounts that a digit or two would make right. */
  private Optional<Contradiction> among(int link) {
    BigDecimal lacking =
        value(link).subtract(value(link - 1)).subtract(sum(link).orElse(BigDecimal.ZERO));
    List<PrintedAmount> slips =
        all(link).stream()
            .filter(
                each -> bookings.needed(each, lacking).flatMap(n -> Slip.of(each, n)).isPresent())
            .toList();
    return slips.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Contradiction.of(
                "what was booked before "
                    + entries.get(link).balance().text()
                    + " on page "
                    + (entries.get(link).balance().page() + 1)
                    + " does not lead to it from the balance before, and lacks "
                    + lacking.toPlainString(),
                slips.stream()));
  }

  /** A booked amount, or the last balance, or the first, that a digit or two would make right. */
  private Optional<Contradiction> alone(int link) {
    if (several(link)) {
      return among(link);
    }
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
