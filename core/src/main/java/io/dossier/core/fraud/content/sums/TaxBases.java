package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what a tax may be a share of: the amounts above it in its column, the goods together, and
 * the totals below that it is part of, each at the rates that its row names or its page prints.
 */
final class TaxBases {
  /** Amounts above it of which one may be the base. */
  private static final int NEAREST = 4;

  private static final int TOTALS_BELOW = 2;
  private static final int LONGEST = 60;
  private static final int MOST_PERCENTS = 4;
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(40);

  private final List<AmountRow> rows;
  private final List<Share> printed;

  /**
   * @param rows of one page
   */
  TaxBases(List<AmountRow> rows) {
    this.rows = List.copyOf(rows);
    this.printed =
        rows.stream()
            .flatMap(row -> row.percents().stream())
            .filter(percent -> percent.signum() > 0 && percent.compareTo(HIGHEST) <= 0)
            .distinct()
            .limit(MOST_PERCENTS)
            .map(Share::percent)
            .toList();
  }

  /**
   * The nearest ones first; all above zero.
   *
   * @param row of the tax
   */
  List<TaxBase> of(int row, PrintedAmount tax) {
    List<PrintedAmount> above = above(row, tax);
    List<Share> shares =
        Stream.concat(
                rows.get(row).shares().stream(),
                rows.get(row).shares().get(0).tax() ? printed.stream() : Stream.<Share>empty())
            .distinct()
            .toList();
    List<TaxBase> bases = new ArrayList<>();
    for (Share share : shares) {
      for (int i = 0; i < Math.min(NEAREST, above.size()); i++) {
        bases.add(TaxBase.of(List.of(above.get(i)), false, share, i == 0));
        if (i + 1 < above.size()) {
          bases.add(TaxBase.of(List.of(above.get(i + 1), above.get(i)), true, share, false));
        }
      }
      List<PrintedAmount> goods = goods(row, tax);
      if (goods.size() > 1) {
        bases.add(TaxBase.of(goods, false, share, true));
      }
      List<PrintedAmount> below = below(row, tax);
      for (PrintedAmount total : below) {
        bases.add(TaxBase.of(List.of(total), false, share.ofBoth(), total.equals(below.get(0))));
      }
    }
    return bases.stream().filter(base -> base.value().signum() > 0).toList();
  }

  /** What stands above it and is not nothing, the nearest first. */
  private List<PrintedAmount> above(int row, PrintedAmount tax) {
    List<PrintedAmount> above = new ArrayList<>();
    for (int i = row - 1; i >= 0 && above.size() <= NEAREST; i--) {
      under(rows.get(i), tax).filter(each -> each.value().signum() > 0).ifPresent(above::add);
    }
    return above;
  }

  /** The amounts between it and the next total or tax above it: what was sold. */
  private List<PrintedAmount> goods(int row, PrintedAmount tax) {
    List<PrintedAmount> goods = new ArrayList<>();
    for (int i = row - 1; i >= 0 && goods.size() < LONGEST; i--) {
      Optional<PrintedAmount> amount = under(rows.get(i), tax);
      if (amount.isPresent()) {
        if (rows.get(i).total() || !rows.get(i).shares().isEmpty()) {
          break;
        }
        goods.add(amount.get());
      }
    }
    return goods;
  }

  private List<PrintedAmount> below(int row, PrintedAmount tax) {
    return rows.subList(row + 1, rows.size()).stream()
        .filter(AmountRow::total)
        .flatMap(each -> under(each, tax).stream())
        .filter(total -> total.value().compareTo(tax.value()) > 0)
        .limit(TOTALS_BELOW)
        .toList();
  }

  private static Optional<PrintedAmount> under(AmountRow row, PrintedAmount tax) {
    return row.amounts().stream()
        .filter(amount -> amount.money() && amount.under(tax))
        .reduce((left, right) -> right);
  }
}
