package io.dossier.core.extraction.rule;

import io.dossier.core.shared.DataFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rates of taxes on sales by country and time, with the source of each, in {@code tax.rates}.
 *
 * @param unit the least amount that the country's invoices are reckoned to
 */
record TaxRates(List<Period> periods, BigDecimal unit) {
  private static final Set<String> WITHOUT_CENTS = Set.of("ID");

  TaxRates {
    periods = List.copyOf(periods);
  }

  /**
   * Percentages that stand beside each other.
   *
   * @param from first day
   * @param until last day; empty while they are in force
   */
  record Period(
      String country, LocalDate from, Optional<LocalDate> until, List<BigDecimal> percents) {
    /** Of the form {@code COUNTRY FROM UNTIL PERCENT...}; without an end UNTIL is a dash. */
    static Period of(String line) {
      String[] parts = line.strip().split("\\s+");
      return new Period(
          parts[0],
          LocalDate.parse(parts[1]),
          parts[2].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(parts[2])),
          Stream.of(parts).skip(3).map(BigDecimal::new).toList());
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }
  }

  /**
   * @param country its two letters
   * @throws IllegalArgumentException when its rates are not known
   */
  static TaxRates of(String country) {
    List<Period> periods = new ArrayList<>();
    for (String line : DataFile.lines(TaxRates.class, "tax.rates")) {
      if (line.startsWith(country + " ")) {
        periods.add(Period.of(line));
      }
    }
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("no tax rates of " + country);
    }
    return new TaxRates(
        periods, WITHOUT_CENTS.contains(country) ? BigDecimal.ONE : new BigDecimal("0.01"));
  }

  /** The percentages of a day; all that there ever were when it is not known. */
  Set<BigDecimal> on(Optional<LocalDate> day) {
    return periods.stream()
        .filter(period -> day.isEmpty() || period.holds(day.get()))
        .flatMap(period -> period.percents().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
