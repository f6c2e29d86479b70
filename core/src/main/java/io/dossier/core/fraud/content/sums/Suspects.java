package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the relations that fail by a slip convince. Two that fail by the same slip, to the same
 * value, speak together. An amount that is part of a relation which holds was not changed.
 */
final class Suspects {
  private final List<Suspect> all = new ArrayList<>();
  private final Set<PrintedAmount> confirmed;
  private final Set<PrintedAmount> taxed = new HashSet<>();
  private final Agreements agreements = new Agreements();
  private int tried;

  /**
   * @param confirmed amounts that are known to be part of a relation which holds
   */
  Suspects(Set<PrintedAmount> confirmed) {
    this.confirmed = new HashSet<>(confirmed);
  }

  Set<PrintedAmount> confirmed() {
    return Set.copyOf(confirmed);
  }

  boolean confirmed(PrintedAmount amount) {
    return confirmed.contains(amount);
  }

  /** Those that are not known to be part of a relation which holds. */
  List<PrintedAmount> doubtful(List<PrintedAmount> amounts) {
    return amounts.stream().filter(amount -> !confirmed.contains(amount)).toList();
  }

  /** A relation that the document says should hold. */
  void failing(Failing relation) {
    agreements.add(relation);
  }

  void tried(int relations) {
    tried += relations;
  }

  /** The amounts of a relation that holds. */
  void confirm(Collection<PrintedAmount> amounts) {
    confirmed.addAll(amounts);
  }

  /** An amount of which a tax that stands below it is a share. */
  void taxed(PrintedAmount base) {
    taxed.add(base);
  }

  /** Whether it is what some goods cost before a tax, to which nothing but taxes is added. */
  boolean isTaxed(PrintedAmount amount) {
    return taxed.contains(amount);
  }

  void add(Suspect suspect) {
    all.add(suspect);
  }

  private record Repair(PrintedAmount amount, BigDecimal needed) {}

  List<Contradiction> convincing() {
    List<Suspect> left =
        all.stream()
            .map(suspect -> suspect.without(confirmed))
            .filter(suspect -> !suspect.slips().isEmpty())
            .toList();
    Map<Repair, List<Suspect>> repairs = new HashMap<>();
    for (Suspect suspect : left) {
      for (Slip slip : suspect.slips()) {
        repairs.computeIfAbsent(repair(slip), key -> new ArrayList<>()).add(suspect);
      }
    }
    List<Contradiction> found = new ArrayList<>(agreements.convincing(confirmed));
    for (Suspect suspect : left) {
      List<Slip> agreed =
          suspect.slips().stream()
              .filter(slip -> repairs.getOrDefault(repair(slip), List.of()).size() > 1)
              .filter(slip -> together(repairs.getOrDefault(repair(slip), List.of())) >= 0)
              .toList();
      if (!agreed.isEmpty() || suspect.excess(tried) >= 0) {
        List<Slip> slips = agreed.isEmpty() ? suspect.slips() : agreed;
        found.add(Contradiction.of(suspect.words(), slips.stream().map(Slip::printed)));
      }
    }
    return found;
  }

  private double together(List<Suspect> suspects) {
    double sum = -Standing.EXPECTED.least();
    for (Suspect suspect : suspects) {
      sum += Math.max(0, suspect.excess(tried) + suspect.standing().least());
    }
    return sum;
  }

  private static Repair repair(Slip slip) {
    return new Repair(slip.printed(), slip.needed());
  }
}
