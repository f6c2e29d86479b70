package io.dossier.core.extraction.table;

import io.dossier.core.extraction.EditDistance;
import io.dossier.core.extraction.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days of a column of which a recognizer lost or misread a digit, where the rows stand in the order
 * of their days: the day that lies between those of the rows around it and is printed likest to
 * what was read. Digits that make a day near the others stay as they were read, in order or not,
 * since they may be so on the paper.
 */
final class DayOrder {
  /** A day as it is read, damaged or not: groups of digits with separators. */
  static final Pattern PRINTED =
      Pattern.compile("\\d{1,4}(?:\\s?[-/.,]\\s?|\\s)\\d{0,2}(?:\\s?[-/.,]\\s?|\\s)?\\d{1,4}[.,]?");

  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\D.*");
  private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter LAST = DateTimeFormatter.ofPattern("ddMMyyyy");

  /** Fewer digits are left of no day. */
  private static final int FEWEST_DIGITS = 5;

  private static final int MOST_SLIPS = 2;

  /** So many days in order at least ... */
  private static final int LEAST = 3;

  /** ... and so large a share of them tell that the rows are in order. */
  private static final double MOSTLY = 0.8;

  /** Days between two rows; and from all rows to a day that is none of theirs. */
  private static final int FAR = 62;

  private final List<RowBuilder> rows;
  private final String column;
  private final List<Optional<LocalDate>> days;

  private DayOrder(List<RowBuilder> rows, String column) {
    this.rows = rows;
    this.column = column;
    this.days = new ArrayList<>(rows.stream().map(row -> row.day(column)).toList());
  }

  /** Puts right the days of rows in their order on the paper, the latest first or last. */
  static void mend(List<RowBuilder> rows, String column) {
    List<RowBuilder> ordered = new ArrayList<>(rows);
    DayOrder forwards = new DayOrder(ordered, column);
    if (forwards.falls()) {
      Collections.reverse(ordered);
      forwards = new DayOrder(ordered, column);
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
    boolean[] sound = sound();
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
    Optional<String> printed = rows.get(row).printed(column);
    if (printed.isEmpty()
        || before.isEmpty() && after.isEmpty()
        || days.get(row).isPresent() && near(days.get(row).get(), sound)) {
      return;
    }
    LocalDate from = before.orElseGet(() -> after.orElseThrow().withDayOfMonth(1));
    LocalDate to = after.orElseGet(() -> from.withDayOfMonth(from.lengthOfMonth()));
    if (from.equals(to) && before.isPresent() && after.isPresent()) {
      rows.get(row).put(column, new Value.Date(from));
    } else if (!to.isAfter(from.plusDays(FAR))) {
      likest(printed.get(), from, to)
          .ifPresent(day -> rows.get(row).put(column, new Value.Date(day)));
    }
  }

  private static Optional<LocalDate> likest(String printed, LocalDate from, LocalDate to) {
    String digits = printed.replaceAll("\\D", "");
    if (digits.length() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    DateTimeFormatter form = YEAR_FIRST.matcher(printed).matches() ? FIRST : LAST;
    Optional<LocalDate> best = Optional.empty();
    int least = MOST_SLIPS + 1;
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

  /** Which days belong to the longest run of days in order. */
  private boolean[] sound() {
    int[] length = new int[rows.size()];
    int[] earlier = new int[rows.size()];
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      earlier[i] = -1;
      if (days.get(i).isEmpty()) {
        continue;
      }
      length[i] = 1;
      for (int j = 0; j < i; j++) {
        if (length[j] >= length[i]
            && !days.get(j).orElseThrow().isAfter(days.get(i).orElseThrow())) {
          length[i] = length[j] + 1;
          earlier[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    boolean[] sound = new boolean[rows.size()];
    for (int i = last; i >= 0; i = earlier[i]) {
      sound[i] = true;
    }
    return sound;
  }
}
