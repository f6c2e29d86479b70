package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a page with the numbers that stand in it. Of print that was read from a picture there is
 * nothing: a digit that was misread looks like one that was changed.
 *
 * @param row as it stands on its page
 * @param total whether it says that its amounts are made of others
 * @param opening whether it says what there was before the first booking
 * @param amounts from left to right
 * @param multiplications pairs of numbers that are printed as one
 * @param percents the percentages that it names
 * @param quantities whole or fractional numbers that a unit follows, as {@code 14 pcs}; they are no
 *     amounts
 * @param shares those that its amount may be of others, by what the row is called
 */
record AmountRow(
    Row row,
    boolean total,
    boolean opening,
    List<PrintedAmount> amounts,
    List<Multiplication> multiplications,
    List<BigDecimal> percents,
    List<PrintedAmount> quantities,
    List<Share> shares) {
  private static final Amounts AMOUNTS = new Amounts();
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,3})?) ?%");
  private static final Pattern DAY = Pattern.compile("[0-3]\\d\\.[01]\\d");
  private static final Pattern DECIMALS = Pattern.compile("(.*)[.,](\\d{1,2})");
  private static final Pattern COUNTED =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?) ?\\p{L}{1,8}\\.?");

  /** An amount with another number close behind it, as the rate of its tax: two columns. */
  private static final Pattern BESIDE_NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,3}(?:[.,']\\d{3})+[.,]\\d{2}|(?<!\\d )\\d+[.,]\\d{2})(?= \\d)");

  private static final Set<String> OF_MONEY = Set.of("grouped", "decimals", "currency");

  AmountRow {
    amounts = List.copyOf(amounts);
    multiplications = List.copyOf(multiplications);
    percents = List.copyOf(percents);
    quantities = List.copyOf(quantities);
    shares = List.copyOf(shares);
  }

  /** From 0. */
  int page() {
    return row.page();
  }

  /** From the first page to the last. */
  static List<AmountRow> of(Reading reading) {
    return Layout.of(reading).rows().stream().map(AmountRow::of).toList();
  }

  private static AmountRow of(Row row) {
    List<PrintedAmount> amounts = new ArrayList<>();
    List<PrintedAmount> quantities = new ArrayList<>();
    for (Segment segment : row.segments()) {
      if (segment.source() == TextSource.TEXT_LAYER) {
        List<PrintedAmount> together = RunTogether.in(segment);
        amounts.addAll(together);
        AMOUNTS.in(segment).stream()
            .filter(match -> !dayOfMonth(match.span()))
            .map(AmountRow::amount)
            .filter(amount -> together.stream().noneMatch(amount::meets))
            .forEach(amounts::add);
        numbers(BESIDE_NUMBER, segment, true).stream()
            .filter(price -> amounts.stream().noneMatch(price::meets))
            .forEach(amounts::add);
        if (COUNTED.matcher(segment.text()).matches()) {
          quantities.addAll(numbers(COUNTED, segment, false));
        }
      }
    }
    amounts.sort(Comparator.comparingDouble(amount -> amount.span().box().x()));
    List<BigDecimal> percents = new ArrayList<>();
    Matcher found = PERCENT.matcher(row.text());
    while (found.find()) {
      percents.add(new BigDecimal(found.group(1).replace(',', '.')));
    }
    return new AmountRow(
        row,
        Totals.named(row.text()),
        Totals.opening(row.text()),
        amounts,
        Multiplication.in(row),
        percents,
        quantities,
        Share.named(row.text(), percents));
  }

  private static List<PrintedAmount> numbers(Pattern form, Segment segment, boolean money) {
    List<PrintedAmount> numbers = new ArrayList<>();
    Matcher found = form.matcher(segment.text());
    while (found.find()) {
      Matcher decimals = DECIMALS.matcher(found.group(1));
      String plain =
          decimals.matches()
              ? decimals.group(1).replaceAll("\\D", "") + "." + decimals.group(2)
              : found.group(1).replaceAll("\\D", "");
      numbers.add(
          new PrintedAmount(
              segment.span(found.start(1), found.end(1)), new BigDecimal(plain), money));
    }
    return numbers;
  }

  /** Whether it is a day without its year, as statements in German have them: {@code 05.08.} */
  private static boolean dayOfMonth(Span span) {
    String rest = span.segment().text().substring(span.to());
    return rest.startsWith(".") && DAY.matcher(span.text()).matches();
  }

  private static PrintedAmount amount(Match match) {
    BigDecimal value =
        match.value() instanceof Value.Number number ? number.number() : BigDecimal.ZERO;
    boolean money = match.traits().stream().anyMatch(OF_MONEY::contains);
    return new PrintedAmount(match.span(), value, money);
  }
}
