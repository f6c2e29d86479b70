package io.dossier.core.extraction.table;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.LookAlikeDigits;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Months;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of a column of which a recognizer lost or misread a digit, where the rows stand in the order
 * of their days: the day that lies between those of the rows around it and is printed likest to
 * what was read. A day outside of the table's period, or out of order, with one digit that looks
 * like that of the only day which is neither, is that day. Other digits that make a day near the
 * others stay as they were read, in order or not, since they may be so on the paper.
 */
final class DayOrder {
  /** A day as it is read, damaged or not: groups of digits with separators. */
  static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}(?:\\s?[-/.,]{1,2}\\s?|\\s)\\d{0,2}(?:\\s?[-/.,]{1,2}\\s?|\\s)?\\d{1,4}[.,]?");

  /** The same with a month's name, which may have lost a letter. */
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[-/. ]{0,3}(\\p{L}{2,9})[-/. ]{0,3}((?:\\d\\d)?\\d\\d)?");

  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\D.*");
  private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter LAST = DateTimeFormatter.ofPattern("ddMMyyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("ddMMyy");

  /** Fewer digits are left of no day. */
  private static final int FEWEST_DIGITS = 5;

  private static final int MOST_SLIPS = 2;

  /** A day with two digits of its year has few digits to tell it. */
  private static final int MOST_SHORT_SLIPS = 1;

  /** So many days in order at least ... */
  private static final int LEAST = 3;

  /** ... and so large a share of them tell that the rows are in order. */
  private static final double MOSTLY = 0.8;

  /** So large a share of the days lie inside of a period that was read well. */
  private static final double INSIDE = 0.6;

  /** Days between two rows; and from all rows to a day that is none of theirs. */
  private static final int FAR = 62;

  private final List<RowBuilder> rows;
  private final String column;
  private final List<Optional<LocalDate>> days;

  private DayOrder(List<RowBuilder> rows, String column, TableTime time) {
    this.rows = rows;
    this.column = column;
    this.days = possible(rows.stream().map(row -> row.day(column)).toList(), time);
  }

  /** Without those outside of the period, unless so many are that the period was misread. */
  private static List<Optional<LocalDate>> possible(
      List<Optional<LocalDate>> read, TableTime time) {
    List<Optional<LocalDate>> possible =
        read.stream().map(day -> day.filter(each -> !time.excludes(each))).toList();
    long all = read.stream().filter(Optional::isPresent).count();
    long left = possible.stream().filter(Optional::isPresent).count();
    return left < INSIDE * all ? read : possible;
  }

  /** Puts right the days of rows in their order on the paper, the latest first or last. */
  static void mend(List<RowBuilder> rows, String column, TableTime time) {
    List<RowBuilder> ordered = new ArrayList<>(rows);
    DayOrder forwards = new DayOrder(ordered, column, time);
    if (forwards.falls()) {
      Collections.reverse(ordered);
      forwards = new DayOrder(ordered, column, time);
    }
    forwards.mend();
  }

  private boolean falls() {
    List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
    int balance = 0;
    for (int i = 1; i < known.size(); i++) {
      balance += Integer.signum(known.get(i).compareTo(known.get(i - 1)));
    }
    return balance < 0;
  }

  private void mend() {
    boolean[] sound = LongestRun.of(days);
    int known = (int) days.stream().filter(Optional::isPresent).count();
    int inOrder = 0;
    for (boolean each : sound) {
      inOrder += each ? 1 : 0;
    }
    if (inOrder < LEAST || inOrder < MOSTLY * known) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!sound[i]) {
        mend(i, before(i, sound), after(i, sound), sound);
      }
    }
  }

  private void mend(
      int row, Optional<LocalDate> before, Optional<LocalDate> after, boolean[] sound) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    LocalDate from = before.orElseGet(() -> after.orElseThrow().withDayOfMonth(1));
    LocalDate to = after.orElseGet(() -> from.withDayOfMonth(from.lengthOfMonth()));
    boolean between = before.isPresent() && after.isPresent();
    Optional<LocalDate> read = rows.get(row).day(column);
    Optional<LocalDate> exchanged =
        between || days.get(row).isEmpty()
            ? read.flatMap(day -> exchanged(day, from, to))
            : Optional.empty();
    if (exchanged.isPresent()) {
      put(row, exchanged.get());
    } else if (days.get(row).isEmpty() || !near(days.get(row).get(), sound)) {
      if (from.equals(to) && between) {
        put(row, from);
      } else if (!to.isAfter(from.plusDays(FAR))) {
        rows.get(row)
            .printed(column)
            .flatMap(printed -> likest(printed, from, to))
            .ifPresent(day -> put(row, day));
      }
    }
  }

  private void put(int row, LocalDate day) {
    rows.get(row).put(column, new Value.Date(day));
  }

  /** The one day that differs from the read one by a digit that looks like it. */
  private static Optional<LocalDate> exchanged(LocalDate read, LocalDate from, LocalDate to) {
    List<LocalDate> found =
        from.isAfter(to) || to.isAfter(from.plusDays(FAR))
            ? List.of()
            : from.datesUntil(to.plusDays(1))
                .filter(
                    day -> LookAlikeDigits.exchanged(FIRST.format(read), FIRST.format(day)) == 1)
                .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a text is a day as it is printed, damaged or not. */
  static boolean isDay(String text) {
    Matcher named = NAMED.matcher(text);
    return named.matches() ? Months.isLikeAny(named.group(2)) : PRINTED.matcher(text).matches();
  }

  /** Whether a text is such a day with all of its parts. */
  static boolean isWholeDay(String text) {
    Matcher named = NAMED.matcher(text);
    return named.matches()
        ? named.group(3) != null && Months.isLikeAny(named.group(2))
        : PRINTED.matcher(text).matches() && text.replaceAll("\\D", "").length() > FEWEST_DIGITS;
  }

  private static Optional<LocalDate> likest(String printed, LocalDate from, LocalDate to) {
    Matcher named = NAMED.matcher(printed);
    if (named.matches()) {
      return named(named, from, to);
    }
    String digits = printed.replaceAll("\\D", "");
    if (digits.length() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    return likest(digits, SHORT, MOST_SHORT_SLIPS, from, to)
        .or(
            () ->
                likest(
                    digits,
                    YEAR_FIRST.matcher(printed).matches() ? FIRST : LAST,
                    MOST_SLIPS,
                    from,
                    to));
  }

  private static Optional<LocalDate> likest(
      String digits, DateTimeFormatter form, int most, LocalDate from, LocalDate to) {
    Optional<LocalDate> best = Optional.empty();
    int least = most + 1;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      int slips = EditDistance.between(digits, form.format(day));
      if (slips < least) {
        least = slips;
        best = Optional.of(day);
      } else if (slips == least) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /** The only day with the digits that were read, in a month whose name is like the one read. */
  private static Optional<LocalDate> named(Matcher printed, LocalDate from, LocalDate to) {
    String year = printed.group(3) == null ? "" : printed.group(3);
    List<LocalDate> days =
        from.datesUntil(to.plusDays(1))
            .filter(day -> day.getDayOfMonth() == Integer.parseInt(printed.group(1)))
            .filter(day -> Integer.toString(day.getYear()).endsWith(year))
            .filter(day -> Months.isLike(printed.group(2), day.getMonthValue()))
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** Whether a day is so close to those in order that it may be one of the paper's. */
  private boolean near(LocalDate day, boolean[] sound) {
    for (int i = 0; i < sound.length; i++) {
      if (sound[i]
          && !day.isBefore(days.get(i).orElseThrow().minusDays(FAR))
          && !day.isAfter(days.get(i).orElseThrow().plusDays(FAR))) {
        return true;
      }
    }
    return false;
  }

  private Optional<LocalDate> before(int row, boolean[] sound) {
    for (int i = row - 1; i >= 0; i--) {
      if (sound[i]) {
        return days.get(i);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> after(int row, boolean[] sound) {
    for (int i = row + 1; i < rows.size(); i++) {
      if (sound[i]) {
        return days.get(i);
      }
    }
    return Optional.empty();
  }
}
