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
 * @param total whether it says that its amounts are made of others
 * @param amounts from left to right
 * @param multiplications pairs of numbers that are printed as one
 * @param percents the percentages that it names
 */
record AmountRow(
    int page,
    boolean total,
    List<PrintedAmount> amounts,
    List<Multiplication> multiplications,
    List<BigDecimal> percents) {
  private static final Amounts AMOUNTS = new Amounts();
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,3})?) ?%");
  private static final Pattern DAY = Pattern.compile("[0-3]\\d\\.[01]\\d");
  private static final Set<String> OF_MONEY = Set.of("grouped", "decimals", "currency");

  AmountRow {
    amounts = List.copyOf(amounts);
    multiplications = List.copyOf(multiplications);
    percents = List.copyOf(percents);
  }

  /** From the first page to the last. */
  static List<AmountRow> of(Reading reading) {
    return Layout.of(reading).rows().stream().map(AmountRow::of).toList();
  }

  private static AmountRow of(Row row) {
    List<PrintedAmount> amounts = new ArrayList<>();
    for (Segment segment : row.segments()) {
      if (segment.source() == TextSource.TEXT_LAYER) {
        AMOUNTS.in(segment).stream()
            .filter(match -> !dayOfMonth(match.span()))
            .forEach(match -> amounts.add(amount(match)));
      }
    }
    amounts.sort(Comparator.comparingDouble(amount -> amount.span().box().x()));
    List<BigDecimal> percents = new ArrayList<>();
    Matcher found = PERCENT.matcher(row.text());
    while (found.find()) {
      percents.add(new BigDecimal(found.group(1).replace(',', '.')));
    }
    return new AmountRow(
        row.page(), Totals.named(row.text()), amounts, Multiplication.in(row), percents);
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
