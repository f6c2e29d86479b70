package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DaysOfYear;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.layout.Segment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a statement's bookings stand: on each page the rows from the first that begins with a day
 * to the last. Rows among them that name a balance hold no booking.
 */
final class StatementTable {
  private static final List<StatementWords> BALANCES =
      List.of(StatementWords.OPENING, StatementWords.CLOSING, StatementWords.STANDING);

  private static final List<StatementWords> NO_BOOKING =
      List.of(
          StatementWords.OPENING,
          StatementWords.CLOSING,
          StatementWords.STANDING,
          StatementWords.FORWARD);

  private static final List<Grammar> DAYS =
      List.of(new Dates(), new DaysOfYear(LocalDate.of(2999, 12, 31)));

  /** A month and a day, in either order. */
  private static final Pattern DAY = Pattern.compile("[0-3]?\\d[./-][0-3]?\\d\\.?(?![\\d.,/-]).*");

  /** A booking's number, that may stand before its day. */
  private static final Pattern NUMBER = Pattern.compile("\\W*\\d{0,4}\\W*");

  private final List<AmountRow> rows;
  private final Set<Integer> dated = new HashSet<>();
  private final Map<Integer, Integer> first = new HashMap<>();
  private final Map<Integer, Integer> last = new HashMap<>();

  /**
   * @param rows of all pages
   */
  StatementTable(List<AmountRow> rows) {
    this.rows = List.copyOf(rows);
    for (int i = 0; i < rows.size(); i++) {
      AmountRow row = rows.get(i);
      if (row.amounts().stream().anyMatch(PrintedAmount::money)
          && beginsWithDay(row)
          && !begins(row, BALANCES)) {
        dated.add(i);
        first.putIfAbsent(row.page(), i);
        last.put(row.page(), i);
      }
    }
  }

  List<AmountRow> rows() {
    return rows;
  }

  /** How many rows begin with a day, and have an amount. */
  int size() {
    return dated.size();
  }

  boolean dated(int row) {
    return dated.contains(row);
  }

  /** Whether it may hold a booking: it is dated, or stands between two such rows of its page. */
  boolean within(int row) {
    int page = rows.get(row).page();
    return first.getOrDefault(page, Integer.MAX_VALUE) <= row
        && row <= last.getOrDefault(page, -1)
        && (dated(row) || !begins(rows.get(row), NO_BOOKING));
  }

  /** The first dated row of all pages. */
  int start() {
    return dated.stream().mapToInt(row -> row).min().orElse(0);
  }

  private static boolean begins(AmountRow row, List<StatementWords> names) {
    return row.row().segments().stream()
        .anyMatch(
            segment -> names.stream().anyMatch(each -> each.begins(segment.text()).isPresent()));
  }

  /** Whether it begins with a day, or its number and a day. */
  private static boolean beginsWithDay(AmountRow row) {
    StringBuilder before = new StringBuilder();
    for (Segment segment : row.row().segments()) {
      if (DAY.matcher(segment.text()).matches() || beginsWithDay(segment)) {
        return true;
      }
      before.append(segment.text());
      if (!NUMBER.matcher(before).matches()) {
        return false;
      }
    }
    return false;
  }

  private static boolean beginsWithDay(Segment segment) {
    return DAYS.stream()
        .flatMap(grammar -> grammar.in(segment).stream())
        .map(match -> segment.text().substring(0, match.span().from()))
        .anyMatch(before -> NUMBER.matcher(before).matches());
  }
}
