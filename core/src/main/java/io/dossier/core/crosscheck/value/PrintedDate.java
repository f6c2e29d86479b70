package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.text.MisreadDigits;
import io.dossier.core.crosscheck.text.Plain;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Match;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is printed.
 *
 * @param day absent where only a year is
 * @param year in full, or 2000 and more for two digits
 * @param century whether the print has four digits for the year
 */
record PrintedDate(Optional<LocalDate> day, int year, boolean century) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:18|19|20|21)\\d{2}(?!\\d)");
  private static final Dates DATES = new Dates();

  /** The first that the text has. */
  static Optional<PrintedDate> of(String text) {
    String plain = Plain.of(MisreadDigits.repaired(text));
    Optional<Match> match = DATES.in(PrintedText.of(plain)).stream().findFirst();
    if (match.isPresent() && match.get().value() instanceof Value.Date date) {
      LocalDate day = date.day();
      boolean century = match.get().traits().contains("fullYear");
      return Optional.of(new PrintedDate(Optional.of(day), day.getYear(), century));
    }
    Matcher year = YEAR.matcher(plain);
    return year.find()
        ? Optional.of(new PrintedDate(Optional.empty(), Integer.parseInt(year.group()), true))
        : Optional.empty();
  }
}
