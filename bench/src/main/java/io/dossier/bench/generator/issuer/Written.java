package io.dossier.bench.generator.issuer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How dates and numbers are written. */
final class Written {
  static final List<String> DUTCH =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  static final List<String> SPANISH =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");
  static final List<String> POLISH =
      List.of(
          "stycznia",
          "lutego",
          "marca",
          "kwietnia",
          "maja",
          "czerwca",
          "lipca",
          "sierpnia",
          "września",
          "października",
          "listopada",
          "grudnia");

  private Written() {}

  /** Day, month and year in figures. */
  static String day(LocalDate day, String between) {
    return "%02d%s%02d%s%d"
        .formatted(day.getDayOfMonth(), between, day.getMonthValue(), between, day.getYear());
  }

  static String monthFirst(LocalDate day) {
    return "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
  }

  static String named(LocalDate day, List<String> months, String between) {
    return day.getDayOfMonth()
        + between
        + months.get(day.getMonthValue() - 1)
        + between
        + day.getYear();
  }

  /** With points between thousands and a comma, as on most of the continent. */
  static String continental(BigDecimal amount) {
    return swapped(english(amount));
  }

  static String english(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
  }

  private static String swapped(String text) {
    return text.replace(',', ' ').replace('.', ',').replace(' ', '.');
  }

  static BigDecimal cents(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  /** A share of an amount, in whole cents. */
  static BigDecimal share(BigDecimal amount, int percent) {
    return amount
        .multiply(BigDecimal.valueOf(percent))
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }
}
