package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Compares two dates. Safe for many threads. */
public final class DateComparison {
  private static final int CENTURY = 100;
  private static final int WITHOUT_CENTURY = 95;
  private static final int YEAR_ALONE = 80;
  private static final int SWAPPED = 75;
  private static final int ONE_DIGIT = 72;
  private static final int WITHIN_A_MONTH = 55;
  private static final int WITHIN_A_YEAR = 35;
  private static final int FAR = 10;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 366;

  /**
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    Tally tally = new Tally(FieldKind.DATE);
    Optional<PrintedDate> a = PrintedDate.of(left);
    Optional<PrintedDate> b = PrintedDate.of(right);
    if (a.isEmpty() || b.isEmpty()) {
      tally.limit(0, "no date");
    } else if (a.get().day().isEmpty() || b.get().day().isEmpty()) {
      years(a.get(), b.get(), tally);
    } else {
      days(a.get(), b.get(), a.get().day().get(), b.get().day().get(), tally);
    }
    return tally.similarity();
  }

  private static void years(PrintedDate a, PrintedDate b, Tally tally) {
    if (a.year() != b.year()) {
      tally.limit(FAR, "another year");
    } else if (a.day().isPresent() || b.day().isPresent()) {
      tally.limit(YEAR_ALONE, "year equal, one has no day");
    } else {
      tally.note("year equal");
    }
  }

  private static void days(
      PrintedDate a, PrintedDate b, LocalDate left, LocalDate right, Tally tally) {
    boolean sameDay =
        left.getDayOfMonth() == right.getDayOfMonth()
            && left.getMonthValue() == right.getMonthValue();
    if (left.equals(right)) {
      tally.note("same day");
    } else if (sameDay
        && a.century() != b.century()
        && left.getYear() % CENTURY == right.getYear() % CENTURY) {
      tally.limit(WITHOUT_CENTURY, "same day, one year without century");
    } else if (left.getYear() == right.getYear()
        && left.getDayOfMonth() == right.getMonthValue()
        && left.getMonthValue() == right.getDayOfMonth()) {
      tally.limit(SWAPPED, "day and month changed places");
    } else if (digitsApart(left, right) == 1) {
      tally.limit(ONE_DIGIT, "one digit differs");
    } else {
      apart(ChronoUnit.DAYS.between(left, right), tally);
    }
  }

  private static void apart(long difference, Tally tally) {
    long days = Math.abs(difference);
    int score = FAR;
    if (days <= DAYS_OF_YEAR) {
      score = days <= DAYS_OF_MONTH ? WITHIN_A_MONTH : WITHIN_A_YEAR;
    }
    tally.limit(score, days + " days apart");
  }

  private static long digitsApart(LocalDate left, LocalDate right) {
    String a = left.toString();
    String b = right.toString();
    if (a.length() != b.length()) {
      return a.length();
    }
    long apart = 0;
    for (int i = 0; i < a.length(); i++) {
      apart += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return apart;
  }
}
