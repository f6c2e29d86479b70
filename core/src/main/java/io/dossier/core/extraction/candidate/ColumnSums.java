package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which printed amounts are sums of those of a column above them, and which are parts of one: a
 * subtotal is the sum of its lines, a total that of subtotal and tax, the tax that of the taxes at
 * each rate. A sum need not stand in the column itself. Amounts that stand alone in their rows are
 * one column, however they are set.
 */
final class ColumnSums {
  /** Between a sum and its last part as many other amounts may stand. */
  private static final int MOST_BETWEEN = 12;

  private static final int MOST_PARTS = 60;

  /** So many amounts back parts are looked for, however many a page has. */
  private static final int FARTHEST = 400;

  /** Of the taller amount's height: amounts of one column end no further apart. */
  private static final double ALIGNED = 1;

  private final List<Amount> amounts;
  private final Map<Integer, Integer> inRow = new HashMap<>();
  private final Set<Integer> sums = new HashSet<>();
  private final Set<Integer> parts = new HashSet<>();

  /** An amount where it stands. */
  record Amount(BigDecimal number, Span span) {
    private int page() {
      return span.segment().page();
    }

    private int row() {
      return span.segment().row();
    }

    private boolean above(Amount lower) {
      return page() == lower.page() && row() < lower.row();
    }

    private boolean aligned(Amount lower) {
      PageBox box = span.box();
      PageBox below = lower.span().box();
      return Math.abs(box.right() - below.right())
              <= ALIGNED * Math.max(box.height(), below.height())
          || box.x() < below.right() && below.x() < box.right();
    }
  }

  /**
   * @param amounts in the order of the page
   */
  ColumnSums(List<Amount> amounts) {
    this.amounts = List.copyOf(amounts);
    amounts.forEach(amount -> inRow.merge(amount.row(), 1, Integer::sum));
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i).number().signum() != 0) {
        find(i);
      }
    }
  }

  /** Whether the amount is the sum of two or more. */
  boolean sum(int index) {
    return sums.contains(index);
  }

  /** Whether it is one of those that a sum is made of. */
  boolean part(int index) {
    return parts.contains(index);
  }

  private void find(int sum) {
    int between = 0;
    for (int last = sum - 1; reaches(last, sum) && between <= MOST_BETWEEN; last--) {
      if (amounts.get(last).above(amounts.get(sum))) {
        List<Integer> run = run(last, amounts.get(sum).number());
        if (run.size() > 1) {
          sums.add(sum);
          parts.addAll(run);
          return;
        }
        between++;
      }
    }
  }

  /** From the last part upwards in its column, so many as make the sum; none where none do. */
  private List<Integer> run(int last, BigDecimal sum) {
    List<Integer> run = new ArrayList<>();
    BigDecimal left = sum;
    for (int i = last; reaches(i, last) && run.size() < MOST_PARTS; i--) {
      if (i == last || oneColumn(amounts.get(i), amounts.get(last))) {
        run.add(i);
        left = left.subtract(amounts.get(i).number());
        if (left.signum() == 0) {
          return run;
        }
      }
    }
    return List.of();
  }

  /** Whether an amount is near enough before another, and on its page. */
  private boolean reaches(int index, int from) {
    return index >= Math.max(0, from - FARTHEST)
        && amounts.get(index).page() == amounts.get(from).page();
  }

  private boolean oneColumn(Amount upper, Amount lower) {
    return upper.above(lower) && (upper.aligned(lower) || alone(upper) && alone(lower));
  }

  private boolean alone(Amount amount) {
    return inRow.getOrDefault(amount.row(), 0) == 1;
  }
}
