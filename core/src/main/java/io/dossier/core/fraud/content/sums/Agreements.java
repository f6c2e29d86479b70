package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Relations that fail, have one amount in common and nothing else, and would both hold if it were
 * the same other one: each is a witness of its own for what stood there. It does not matter then in
 * how many digits the two differ. What honest documents leave out is missing from one relation, or
 * from several by different amounts.
 */
final class Agreements {
  /** Less than one pair in three hundred agrees by chance. */
  private static final double CONVINCING = 2.5;

  /** The same where the two values differ in a digit or two, which one pair in ten does at most. */
  private static final double CONVINCING_SLIP = 1.5;

  private final Map<PrintedAmount, List<Failing>> failing = new LinkedHashMap<>();

  void add(Failing relation) {
    relation
        .needed()
        .keySet()
        .forEach(amount -> failing.computeIfAbsent(amount, any -> new ArrayList<>()).add(relation));
  }

  /**
   * One for each amount.
   *
   * @param confirmed amounts of relations that hold: they were not changed
   */
  List<Contradiction> convincing(Set<PrintedAmount> confirmed) {
    List<Contradiction> found = new ArrayList<>();
    failing.forEach(
        (amount, relations) -> {
          if (!confirmed.contains(amount)) {
            agreeing(amount, relations).ifPresent(found::add);
          }
        });
    return found;
  }

  private static Optional<Contradiction> agreeing(PrintedAmount amount, List<Failing> relations) {
    double pairs = Math.max(1, relations.size() * (relations.size() - 1) / 2.0);
    for (int i = 0; i < relations.size(); i++) {
      for (int j = i + 1; j < relations.size(); j++) {
        Failing one = relations.get(i);
        Failing other = relations.get(j);
        if (agree(amount, one, other)
            && one.meetsOnlyAt(amount, other)
            && Math.log10(spread(amount, one, other) / pairs) >= least(amount, one)) {
          return Optional.of(
              Contradiction.of(one.words() + ", and " + other.words(), Stream.of(amount)));
        }
      }
    }
    return Optional.empty();
  }

  private static double least(PrintedAmount amount, Failing relation) {
    return Slip.of(amount, needed(relation, amount)).isPresent() ? CONVINCING_SLIP : CONVINCING;
  }

  /** Whether both need the same of it, so far as shares that are rounded can tell. */
  private static boolean agree(PrintedAmount amount, Failing one, Failing other) {
    BigDecimal a = needed(one, amount);
    BigDecimal b = needed(other, amount);
    return a.signum() > 0
        && b.signum() > 0
        && a.subtract(b).abs().compareTo(one.tolerance().add(other.tolerance())) <= 0
        && (one.tolerance().add(other.tolerance()).signum() == 0
            || Slip.appreciable(a.subtract(amount.value()), a.max(amount.value())));
  }

  private static BigDecimal needed(Failing relation, PrintedAmount amount) {
    return relation.needed().getOrDefault(amount, BigDecimal.ZERO);
  }

  /** How many values there are that the two could have needed. */
  private static double spread(PrintedAmount amount, Failing one, Failing other) {
    List<BigDecimal> all = new ArrayList<>(List.of(needed(one, amount)));
    one.amounts().forEach(each -> all.add(each.value()));
    other.amounts().forEach(each -> all.add(each.value()));
    BigDecimal greater = needed(one, amount).max(amount.value());
    BigDecimal granule = Granule.of(all);
    BigDecimal vague = one.tolerance().add(other.tolerance());
    double values = 1 + 2 * Slip.multiples(vague, granule).doubleValue();
    return Slip.multiples(greater, granule).doubleValue() / values;
  }
}
