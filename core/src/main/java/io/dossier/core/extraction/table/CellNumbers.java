package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a cell: amounts, or where it holds none a quantity with its unit behind it. */
final class CellNumbers {
  private static final Amounts AMOUNTS = new Amounts();
  private static final Pattern MEASURED =
      Pattern.compile("^(\\d{1,6}(?:[.,]\\d{1,2})?)\\s?\\p{L}[\\p{L}.²³]{0,11}$");

  private CellNumbers() {}

  static List<Match> in(Segment segment) {
    List<Match> amounts = AMOUNTS.in(segment);
    Matcher measured = MEASURED.matcher(segment.text());
    if (!amounts.isEmpty() || !measured.find()) {
      return amounts;
    }
    BigDecimal number = new BigDecimal(measured.group(1).replace(',', '.'));
    return List.of(
        new Match(segment.span(0, measured.end(1)), new Value.Number(number), Set.of("measured")));
  }
}
