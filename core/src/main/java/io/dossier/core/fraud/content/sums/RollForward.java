package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the amounts that an account's statement sums up by against what was booked, over all pages
 * and whether or not a balance stands behind each booking: what there was, with all that came and
 * without all that left, is what there is; all that came, and all that left, are the totals that
 * the statement names; and those lead from one balance to the other too.
 *
 * <p>Source: the roll-forward of an account's balance and the footing of its columns, by which
 * auditors test a statement (ISA 500, A21: recalculation).
 */
final class RollForward {
  /** Fewer bookings are no table. */
  private static final int LEAST_ROWS = 2;

  /** More are a listing of another kind. */
  private static final int MOST_ROWS = 1000;

  /** Openings and closings that are tried with each other. */
  private static final int MOST_NAMED = 6;

  /** Balances that follow from the first, so that the others should. */
  private static final int LEAST_FOLLOWING = 2;

  private static final double MOSTLY = 0.7;

  /** Of the greatest amount: less may be a charge, or interest, that is not printed. */
  private static final BigDecimal CHARGE = new BigDecimal("0.01");

  private final StatementTable table;
  private final Explanations explanations;
  private final Suspects suspects;
  private int held;

  /**
   * @param rows of all pages
   * @param suspects takes what fails by a slip
   */
  RollForward(Collection<AmountRow> rows, Explanations explanations, Suspects suspects) {
    this.table = new StatementTable(List.copyOf(rows));
    this.explanations = explanations;
    this.suspects = suspects;
  }

  /** Looks at all of them. Returns how many hold. */
  int hold() {
    if (table.size() < LEAST_ROWS || table.size() > MOST_ROWS) {
      return 0;
    }
    NamedAmounts named = new NamedAmounts(table);
    List<PrintedAmount> openings = named.of(StatementWords.OPENING);
    List<PrintedAmount> closings = named.of(StatementWords.CLOSING);
    List<PrintedAmount> standing = named.of(StatementWords.STANDING);
    if (openings.isEmpty() && closings.isEmpty() && standing.size() == 2) {
      openings = standing.subList(0, 1);
      closings = standing.subList(1, 2);
    }
    List<PrintedAmount> outs = named.of(StatementWords.OUT);
    List<PrintedAmount> ins = named.of(StatementWords.IN);
    List<SignedSum> summary = summary(openings, closings, outs, ins);
    look(summary, "the totals of what was booked do not lead from one balance to the other");
    Optional<List<Movement>> movements = Movements.of(table);
    if (movements.isPresent()) {
      List<Movement> booked = movements.get();
      look(sums(outs, booked, true), "what was booked out does not make its total");
      look(sums(ins, booked, false), "what was booked in does not make its total");
      List<SignedSum> whole = balances(openings, closings, booked);
      look(whole, "what was booked does not lead from one balance to the other");
      whole.stream().filter(SignedSum::holds).findFirst().ifPresent(sum -> follow(sum, booked));
    }
    return held;
  }

  private List<SignedSum> summary(
      List<PrintedAmount> openings,
      List<PrintedAmount> closings,
      List<PrintedAmount> outs,
      List<PrintedAmount> ins) {
    List<SignedSum> sums = new ArrayList<>();
    if (distinct(outs).size() == 1 && distinct(ins).size() == 1) {
      pairs(openings, closings)
          .forEach(
              pair ->
                  sums.add(
                      new SignedSum(
                          balance(pair.get(1)),
                          List.of(
                              balance(pair.get(0)),
                              SignedSum.Term.of(ins.get(0), false),
                              SignedSum.Term.of(outs.get(0), true)))));
    }
    return sums;
  }

  private static List<SignedSum> sums(
      List<PrintedAmount> totals, List<Movement> booked, boolean out) {
    List<SignedSum.Term> terms =
        booked.stream()
            .filter(movement -> movement.out() == out)
            .map(movement -> SignedSum.Term.of(movement.amount(), false))
            .toList();
    return terms.isEmpty()
        ? List.of()
        : totals.stream()
            .map(total -> new SignedSum(SignedSum.Term.of(total, false), terms))
            .toList();
  }

  private List<SignedSum> balances(
      List<PrintedAmount> openings, List<PrintedAmount> closings, List<Movement> booked) {
    List<SignedSum> sums = new ArrayList<>();
    for (List<PrintedAmount> pair : pairs(openings, closings)) {
      List<SignedSum.Term> terms = new ArrayList<>();
      terms.add(balance(pair.get(0)));
      booked.forEach(each -> terms.add(SignedSum.Term.of(each.amount(), each.out())));
      sums.add(new SignedSum(balance(pair.get(1)), terms));
    }
    return sums;
  }

  /** Every opening balance with every closing one. */
  private static List<List<PrintedAmount>> pairs(
      List<PrintedAmount> openings, List<PrintedAmount> closings) {
    List<List<PrintedAmount>> pairs = new ArrayList<>();
    for (PrintedAmount opening : distinct(openings)) {
      for (PrintedAmount closing : distinct(closings)) {
        if (!opening.equals(closing)) {
          pairs.add(List.of(opening, closing));
        }
      }
    }
    return pairs;
  }

  /** One of each value. */
  private static List<PrintedAmount> distinct(List<PrintedAmount> amounts) {
    Set<BigDecimal> values = new HashSet<>();
    return amounts.stream()
        .filter(amount -> values.add(amount.value().stripTrailingZeros()))
        .limit(MOST_NAMED)
        .toList();
  }

  /** What an account is overdrawn by is marked as what leaves it is. */
  private SignedSum.Term balance(PrintedAmount amount) {
    Row row = table.rows().get(amount.span().segment().row()).row();
    return SignedSum.Term.of(amount, BookingMark.of(amount, row) == BookingMark.OUT);
  }

  /**
   * @param sums one of which should hold
   */
  private void look(List<SignedSum> sums, String words) {
    Optional<SignedSum> holding = sums.stream().filter(SignedSum::holds).findFirst();
    if (holding.isPresent()) {
      held++;
      confirm(holding.get());
      sums.stream().filter(sum -> !sum.holds()).forEach(sum -> suspect(sum, words));
    } else if (sums.size() == 1 && !sums.get(0).holdsTurned()) {
      suspect(sums.get(0), words);
    }
  }

  /** Each balance follows from the first one, if most do. */
  private void follow(SignedSum whole, List<Movement> booked) {
    List<SignedSum> all = new RunningBalances(table, whole.terms().get(0), booked).sums();
    List<SignedSum> holding = all.stream().filter(SignedSum::holds).toList();
    if (holding.size() < Math.max(LEAST_FOLLOWING, MOSTLY * (all.size() - 1))) {
      return;
    }
    holding.forEach(this::confirm);
    all.stream()
        .filter(sum -> !sum.holds() && !explained(sum))
        .flatMap(
            sum ->
                sum
                    .suspect(
                        "the balance "
                            + sum.total().amount().text()
                            + " does not follow from the first one and what was booked",
                        suspects,
                        Standing.UNDENIABLE)
                    .stream())
        .forEach(suspects::add);
  }

  /** The same amount twice confirms neither, unless another relation confirms one of them. */
  private void confirm(SignedSum sum) {
    if (sum.terms().size() > 1 || sum.amounts().stream().anyMatch(suspects::confirmed)) {
      suspects.confirm(sum.amounts());
    }
  }

  private void suspect(SignedSum sum, String words) {
    if (explained(sum) || slight(sum)) {
      return;
    }
    String told = words + ", by " + sum.lacking().toPlainString();
    suspects.failing(sum.failing(told));
    Standing standing =
        suspects.confirmed(sum.total().amount()) ? Standing.BORNE_OUT : Standing.EXPECTED;
    sum.suspect(told, suspects, standing).ifPresent(suspects::add);
  }

  /**
   * Whether it lacks no more than what a bank may charge without a row of its own; more booked than
   * a total that is borne out is nothing of that kind.
   */
  private boolean slight(SignedSum sum) {
    boolean excess =
        sum.lacking().signum() < 0
            && sum.terms().stream().allMatch(term -> term.effect().signum() > 0)
            && suspects.confirmed(sum.total().amount());
    return !excess && sum.lacking().abs().compareTo(sum.greatest().multiply(CHARGE)) < 0;
  }

  private boolean explained(SignedSum sum) {
    BigDecimal reckoned = sum.total().effect().subtract(sum.lacking());
    return explanations.explain(
        sum.lacking().abs(), sum.total().amount().value(), reckoned, sum.amounts().size());
  }
}
