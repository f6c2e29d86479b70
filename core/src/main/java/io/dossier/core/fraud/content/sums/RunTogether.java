package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts of neighbouring columns that are printed without a blank between them, as on narrow
 * receipts: {@code 212.500,0025.000,00} is 2 times 12.500,00. Two decimals end an amount, and a
 * group of more than three digits before a separator begins with the end of another number. That is
 * only said of grouped amounts; others could be anything.
 */
final class RunTogether {
  private static final String ONE = "\\d{1,6}(?:%1$s\\d{3})+%2$s\\d{2}";
  private static final List<Pattern> RUNS = List.of(run("\\.", ","), run(",", "\\."));
  private static final List<Pattern> AMOUNTS =
      List.of(
          Pattern.compile(ONE.formatted("\\.", ",")), Pattern.compile(ONE.formatted(",", "\\.")));
  private static final int GROUP = 3;

  private RunTogether() {}

  private static Pattern run(String group, String decimal) {
    return Pattern.compile(
        "(?<![\\d.,])(?:" + ONE.formatted(group, decimal) + "){2,}(?![\\d.,]|%)");
  }

  /** From left to right; empty where each stands by itself. */
  static List<PrintedAmount> in(Segment segment) {
    List<PrintedAmount> found = new ArrayList<>();
    for (int form = 0; form < RUNS.size(); form++) {
      Matcher run = RUNS.get(form).matcher(segment.text());
      while (run.find()) {
        Matcher amount = AMOUNTS.get(form).matcher(segment.text()).region(run.start(), run.end());
        while (amount.find()) {
          add(segment, amount.start(), amount.end(), found);
        }
      }
    }
    return found;
  }

  private static void add(Segment segment, int from, int to, List<PrintedAmount> found) {
    String text = segment.text().substring(from, to);
    int before = 0;
    while (Character.isDigit(text.charAt(before + GROUP))) {
      before++;
    }
    if (before > 0) {
      String quantity = text.substring(0, before);
      found.add(
          new PrintedAmount(segment.span(from, from + before), new BigDecimal(quantity), false));
    }
    String digits = text.substring(before).replaceAll("\\D", "");
    found.add(
        new PrintedAmount(
            segment.span(from + before, to), new BigDecimal(digits).movePointLeft(2), true));
  }
}
