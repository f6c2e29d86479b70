package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds each amount against the numbers before it in its row, or of the row beside it that is
 * printed as a multiplication: quantity times price is the amount. That most rows of the page hold
 * says that the others should.
 */
final class RowProducts {
  /** More numbers are no row of goods. */
  private static final int MOST_NUMBERS = 8;

  /** So many times more rows hold than fail where a page has no rows of another kind. */
  private static final int MANY = 3;

  /** So many rows that hold make a table, of which the last one is no exception by chance. */
  private static final int LIKE = 3;

  /** So many that the next one is none, whatever else is known of its amount. */
  private static final int LONG = 8;

  /** Relations that three numbers beside an amount make, two of which may be the price. */
  private static final int FEW = 4;

  private static final int DECIMALS = 10;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<AmountRow> rows;
  private final Explanations explanations;
  private final Suspects suspects;
  private final List<Suspect> failing = new ArrayList<>();
  private final List<Suspect> failingCounted = new ArrayList<>();
  private boolean counted;
  private int held;

  /**
   * @param rows of one page
   * @param suspects takes what fails by a slip
   */
  RowProducts(List<AmountRow> rows, Explanations explanations, Suspects suspects) {
    this.rows = List.copyOf(rows);
    this.explanations = explanations;
    this.suspects = suspects;
  }

  /** Looks at all of them. Returns how many amounts are a product of numbers beside them. */
  int hold() {
    for (int i = 0; i < rows.size(); i++) {
      List<PrintedAmount> own = rows.get(i).amounts();
      if (own.size() <= MOST_NUMBERS) {
        for (PrintedAmount amount : own) {
          if (amount.money() && amount.value().signum() > 0) {
            suspects.tried(hold(amount, pairs(i, amount)));
          }
        }
      }
    }
    if (counted) {
      failing.addAll(failingCounted);
    }
    boolean usual = held >= failing.size() && held > 0;
    boolean always = held >= MANY * failing.size() && held > 0;
    for (Suspect each : failing) {
      Standing standing = always ? amongLike(each) : Standing.EXPECTED;
      if (each.material() || always && held >= LONG || standing == Standing.UNDENIABLE) {
        suspects.add(usual ? each.asOneOf(failing.size(), standing) : each);
      }
    }
    return held;
  }

  /** How much it says of a row that nearly all others hold. */
  private Standing amongLike(Suspect row) {
    if (row.standing() == Standing.EXPECTED) {
      return held >= LIKE ? Standing.UNDENIABLE : Standing.BORNE_OUT;
    }
    return held >= LONG && row.tried() <= FEW ? Standing.BORNE_OUT : Standing.EXPECTED;
  }

  /**
   * A quantity and a price.
   *
   * @param counted whether a word stands behind the quantity; a day's month does, too, so that it
   *     counts where other rows of the page hold so
   */
  private record Pair(PrintedAmount quantity, PrintedAmount price, boolean counted) {
    BigDecimal product() {
      return quantity.value().multiply(price.value());
    }

    Pair turned() {
      return new Pair(price, quantity, counted);
    }

    /** An amount is no product of itself. */
    boolean has(PrintedAmount amount) {
      return quantity.span().equals(amount.span()) || price.span().equals(amount.span());
    }

    /** Each may have been rounded to the decimals it is printed with, a whole quantity not. */
    boolean gives(BigDecimal amount) {
      BigDecimal ofQuantity =
          quantity.value().scale() > 0
              ? price.value().abs().multiply(quantity.value().ulp())
              : BigDecimal.ZERO;
      BigDecimal ofPrice =
          price.value().scale() > 0
              ? quantity.value().abs().multiply(price.value().ulp())
              : BigDecimal.ZERO;
      BigDecimal unit = amount.ulp().max(BigDecimal.ONE.movePointLeft(2));
      BigDecimal tolerance = unit.add(ofQuantity).add(ofPrice).multiply(HALF);
      return product().subtract(amount).abs().compareTo(tolerance) <= 0;
    }
  }

  private List<Pair> pairs(int row, PrintedAmount amount) {
    List<PrintedAmount> before =
        rows.get(row).amounts().stream().filter(number -> number.leftOf(amount)).toList();
    List<Pair> pairs = new ArrayList<>(pairs(before));
    for (PrintedAmount quantity : rows.get(row).quantities()) {
      before.stream()
          .filter(price -> price.money() && price.value().signum() > 0)
          .forEach(price -> pairs.add(new Pair(quantity, price, true)));
    }
    for (int beside = Math.max(0, row - 1);
        beside <= Math.min(row + 1, rows.size() - 1);
        beside++) {
      rows.get(beside).multiplications().forEach(each -> pairs.addAll(pairs(each.numbers())));
    }
    pairs.removeIf(pair -> pair.has(amount));
    return pairs;
  }

  private static List<Pair> pairs(List<PrintedAmount> numbers) {
    List<Pair> pairs = new ArrayList<>();
    for (PrintedAmount quantity : numbers) {
      for (PrintedAmount price : numbers) {
        if (quantity != price
            && price.money()
            && quantity.value().signum() > 0
            && price.value().signum() > 0) {
          pairs.add(new Pair(quantity, price, false));
        }
      }
    }
    return pairs;
  }

  /** Returns how many products were tried in vain. */
  private int hold(PrintedAmount amount, List<Pair> pairs) {
    Optional<Pair> holding = pairs.stream().filter(pair -> pair.gives(amount.value())).findFirst();
    if (holding.isPresent()) {
      held++;
      counted |= holding.get().counted();
      suspects.confirm(List.of(amount, holding.get().price(), holding.get().quantity()));
      return 0;
    }
    List<Pair> sure = pairs.stream().filter(pair -> !pair.counted()).toList();
    best(amount, sure, pairs.size()).ifPresent(failing::add);
    best(amount, pairs.stream().filter(Pair::counted).toList(), pairs.size())
        .ifPresent(failingCounted::add);
    return pairs.size();
  }

  private Optional<Suspect> best(PrintedAmount amount, List<Pair> pairs, int tried) {
    Map<Pair, Suspect> found = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      suspect(amount, pair, tried).ifPresent(suspect -> found.put(pair, suspect));
    }
    return found.entrySet().stream()
        .max(Comparator.comparingDouble(each -> each.getValue().evidence()))
        .map(each -> withSlipsOf(found.get(each.getKey().turned()), each.getValue()));
  }

  /** Where either number may be the price, a change of either makes the same product right. */
  private static Suspect withSlipsOf(@Nullable Suspect turned, Suspect suspect) {
    return turned == null ? suspect : suspect.orElse(turned.slips());
  }

  private Optional<Suspect> suspect(PrintedAmount amount, Pair pair, int tried) {
    BigDecimal product = pair.product();
    List<Slip> slips = new ArrayList<>();
    add(amount, rounded(product, amount), slips);
    BigDecimal exact =
        amount.value().divide(pair.quantity().value(), DECIMALS, RoundingMode.HALF_UP);
    BigDecimal needed = rounded(exact, pair.price());
    if (new Pair(pair.quantity(), at(pair.price(), needed), pair.counted()).gives(amount.value())) {
      add(pair.price(), needed, slips);
    }
    if (!pair.counted()) {
      suspects.failing(
          Failing.product(amount, pair.quantity(), pair.price(), rounded(product, amount), needed));
    }
    if (slips.isEmpty()
        || explanations.explainProduct(
            product.subtract(amount.value()).abs(), amount.value(), product)
        || slips.stream().noneMatch(Slip::material)
            && Explanations.discount(amount.value(), product)) {
      return Optional.empty();
    }
    return Optional.of(
        new Suspect(
            pair.quantity().text()
                + " times "
                + pair.price().text()
                + " on page "
                + (amount.page() + 1)
                + " is not "
                + amount.text()
                + ", but would be if a digit or two were other ones",
            slips,
            Evidence.of(
                slips,
                suspects.doubtful(List.of(amount, pair.price())),
                amount.value(),
                rounded(product, amount)),
            tried,
            tried <= FEW && suspects.confirmed(amount) ? Standing.EXPECTED : Standing.UNEXPECTED));
  }

  private void add(PrintedAmount printed, BigDecimal needed, List<Slip> slips) {
    Slip.of(printed, needed)
        .filter(slip -> slip.appreciable() && !suspects.confirmed(printed))
        .ifPresent(slips::add);
  }

  private static PrintedAmount at(PrintedAmount printed, BigDecimal value) {
    return new PrintedAmount(printed.span(), value, printed.money());
  }

  private static BigDecimal rounded(BigDecimal value, PrintedAmount as) {
    return value.setScale(as.value().scale(), RoundingMode.HALF_UP);
  }
}
