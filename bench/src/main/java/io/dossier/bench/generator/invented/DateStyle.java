package io.dossier.bench.generator.invented;

import io.dossier.bench.generator.Dice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One way of printing dates; a document keeps to one, mostly. */
public final class DateStyle {
  private final String pattern;
  private final List<String> months;
  private final boolean capitals;

  private DateStyle(String pattern, List<String> months, boolean capitals) {
    this.pattern = pattern;
    this.months = months;
    this.capitals = capitals;
  }

  /**
   * A style by its pattern: {@code d dd m mm mmm mmmm yy yyyy}, all else as it stands.
   *
   * @param language {@code id en de fr ms}
   */
  public static DateStyle of(String pattern, String language) {
    return new DateStyle(pattern, months(language), false);
  }

  public static DateStyle indonesian(Dice dice) {
    return new DateStyle(
        dice.pick(
            "dd-mm-yyyy",
            "dd/mm/yyyy",
            "dd mmmm yyyy",
            "d mmmm yyyy",
            "dd mmm yyyy",
            "dd-mmm-yyyy",
            "dd.mm.yyyy",
            "dd/mm/yy",
            "d/m/yyyy",
            "yyyy-mm-dd"),
        Month.ID,
        dice.chance(0.2));
  }

  public static DateStyle english(Dice dice) {
    return new DateStyle(
        dice.pick(
            "dd/mm/yyyy",
            "d mmmm yyyy",
            "dd mmm yyyy",
            "mmmm d, yyyy",
            "mmm d, yyyy",
            "mm/dd/yyyy",
            "dd-mmm-yyyy",
            "yyyy-mm-dd",
            "mmm dd, yyyy",
            "dd.mm.yyyy",
            "dd-mm-yyyy",
            "dd-mmm-yy"),
        Month.EN,
        dice.chance(0.15));
  }

  public static DateStyle indian(Dice dice) {
    return new DateStyle(
        dice.pick(
            "dd/mm/yyyy",
            "dd-mm-yyyy",
            "dd-mmm-yyyy",
            "dd-mmm-yy",
            "dd/mm/yy",
            "d mmm yyyy",
            "dd mmmm yyyy",
            "dd.mm.yyyy"),
        Month.EN,
        dice.chance(0.15));
  }

  public static DateStyle german(Dice dice) {
    return new DateStyle(dice.pick("dd.mm.yyyy", "d. mmmm yyyy", "dd.mm.yy"), Month.DE, false);
  }

  public static DateStyle french(Dice dice) {
    return new DateStyle(dice.pick("dd/mm/yyyy", "d mmmm yyyy", "dd.mm.yyyy"), Month.FR, false);
  }

  public static DateStyle malay(Dice dice) {
    return new DateStyle(
        dice.pick("dd/mm/yyyy", "d mmmm yyyy", "dd-mm-yyyy"), Month.MS, dice.chance(0.2));
  }

  public DateStyle inCapitals() {
    return new DateStyle(pattern, months, true);
  }

  public String print(LocalDate day) {
    String month = months.get(day.getMonthValue() - 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); ) {
      char c = pattern.charAt(i);
      int run = 1;
      while (i + run < pattern.length() && pattern.charAt(i + run) == c) {
        run++;
      }
      text.append(
          switch (c) {
            case 'd' -> run == 2 ? "%02d".formatted(day.getDayOfMonth()) : "" + day.getDayOfMonth();
            case 'm' ->
                switch (run) {
                  case 1 -> "" + day.getMonthValue();
                  case 2 -> "%02d".formatted(day.getMonthValue());
                  case 3 -> month.substring(0, Math.min(3, month.length()));
                  default -> month;
                };
            case 'y' -> run == 2 ? "%02d".formatted(day.getYear() % 100) : "" + day.getYear();
            default -> pattern.substring(i, i + run);
          });
      i += run;
    }
    return capitals ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
  }

  private static List<String> months(String language) {
    return switch (language) {
      case "id" -> Month.ID;
      case "de" -> Month.DE;
      case "fr" -> Month.FR;
      case "ms" -> Month.MS;
      default -> Month.EN;
    };
  }
}
