package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something bought, with what is printed of its quantity and price.
 *
 * @param whole the text with the numbers that stand in its last segment before the amount
 */
record PricedLine(Map<String, Value> columns, List<Span> spans, String whole) {
  /** A price is rounded before it is printed. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  PricedLine {
    spans = List.copyOf(spans);
  }

  /**
   * @param described the row of its text
   * @param priced the row of its amount; the same one or the next
   */
  static PricedLine of(PricedRow described, PricedRow priced) {
    PricedRow.Figure amount = priced.amount().orElseThrow();
    List<PricedRow.Figure> before = priced.numbers().subList(0, priced.numbers().size() - 1);
    boolean named = described == priced && before.size() == 1 && described.endsWith(before.get(0));
    Map<String, Value> columns = new LinkedHashMap<>();
    columns.put("description", new Value.Text(named ? whole(described) : text(described.text())));
    columns.put("amount", new Value.Number(amount.value()));
    List<BigDecimal> factors = new ArrayList<>();
    described.count().ifPresent(factors::add);
    if (described != priced) {
      priced.count().ifPresent(factors::add);
    }
    if (!named) {
      before.forEach(figure -> factors.add(figure.value()));
    }
    factors(factors, amount.value(), columns);
    if (!named && factors.size() == 1 && before.size() == 1 && described == priced) {
      misread(described, before.get(0), amount, columns);
    }
    List<Span> spans = new ArrayList<>(described.text());
    spans.add(amount.span());
    return new PricedLine(columns, spans, whole(described));
  }

  /** A quantity between text and price that was read as a letter or another digit. */
  private static void misread(
      PricedRow row, PricedRow.Figure price, PricedRow.Figure amount, Map<String, Value> columns) {
    Optional<BigDecimal> times = row.quotient(price, amount);
    if (times.isPresent()) {
      columns.put(
          "description", new Value.Text(text(row.text().subList(0, row.text().size() - 1))));
      columns.put("quantity", new Value.Number(times.get()));
      columns.put("unitPrice", new Value.Number(price.value()));
    }
  }

  private static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" ")).strip();
  }

  private static String whole(PricedRow described) {
    List<Span> text = new ArrayList<>(described.text());
    if (!text.isEmpty()) {
      Span last = text.remove(text.size() - 1);
      int to =
          described.numbers().stream()
              .filter(figure -> described.amount().filter(figure::equals).isEmpty())
              .map(PricedRow.Figure::span)
              .filter(span -> span.segment().equals(last.segment()))
              .mapToInt(Span::to)
              .reduce(last.to(), Math::max);
      text.add(last.segment().span(last.from(), to));
    }
    return text(text);
  }

  /**
   * With quantity and price from a row below, where their product is this line's amount. What was
   * taken for the quantity before is a number of the text then.
   */
  PricedLine with(PricedRow below) {
    if (columns.containsKey("unitPrice") || below.text().size() > 1) {
      return this;
    }
    Map<String, Value> more = new LinkedHashMap<>(columns);
    List<BigDecimal> numbers = new ArrayList<>();
    below.count().ifPresent(numbers::add);
    below.numbers().forEach(figure -> numbers.add(figure.value()));
    if (columns.get("amount") instanceof Value.Number amount && numbers.size() > 1) {
      factors(numbers, amount.number(), more);
    }
    if (more.containsKey("unitPrice") && columns.containsKey("quantity")) {
      more.put("description", new Value.Text(whole));
    }
    return new PricedLine(more, spans, whole);
  }

  private static void factors(
      List<BigDecimal> numbers, BigDecimal amount, Map<String, Value> columns) {
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = 0; j < numbers.size(); j++) {
        BigDecimal quantity = numbers.get(i);
        BigDecimal price = numbers.get(j);
        boolean whole = quantity.stripTrailingZeros().scale() <= 0;
        if (i != j && whole && fits(quantity, price, amount)) {
          columns.put("quantity", new Value.Number(quantity));
          columns.put("unitPrice", new Value.Number(price));
          return;
        }
      }
    }
    Optional<BigDecimal> only =
        numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    only.filter(number -> number.scale() <= 0 && number.signum() > 0 && number.precision() <= 3)
        .ifPresent(number -> columns.put("quantity", new Value.Number(number)));
  }

  private static boolean fits(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
    return quantity.signum() > 0
        && quantity.multiply(price).subtract(amount).abs().compareTo(ROUNDING) <= 0;
  }

  int page() {
    return spans.get(0).segment().page();
  }

  PageBox box() {
    return spans.stream()
        .filter(span -> span.segment().page() == page())
        .map(Span::seen)
        .reduce(PageBox::union)
        .orElseThrow();
  }

  double legibility() {
    return spans.stream().mapToDouble(Span::confidence).average().orElse(0);
  }

  TextSource source() {
    return spans.get(0).segment().source();
  }
}
