package io.dossier.core.decision;

import io.dossier.core.shared.Failure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule asks of a fact.
 *
 * @param values to compare with; one for a comparison of numbers, none for presence
 */
public record Condition(String fact, Operator operator, List<String> values) {
  private static final int MOST_VALUES = 100;
  private static final int LONGEST_VALUE = 256;

  /** How a fact and values are compared. */
  public enum Operator {
    /** The fact has one of the values. */
    IN,
    /** It has none of them. */
    NOT_IN,
    /** It is a number, and not smaller. */
    AT_LEAST,
    /** It is a number, and not larger. */
    AT_MOST,
    /** It has a value. */
    PRESENT,
    MISSING;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws Failure CALLER, naming those that there are
     */
    public static Operator ofCode(String code) {
      return Arrays.stream(values())
          .filter(operator -> operator.code().equals(code))
          .findFirst()
          .orElseThrow(
              () ->
                  Failure.invalid(
                      "operator",
                      "must be one of "
                          + Arrays.stream(values())
                              .map(Operator::code)
                              .collect(Collectors.joining(", "))));
    }

    private boolean comparesNumbers() {
      return this == AT_LEAST || this == AT_MOST;
    }

    private boolean takesNone() {
      return this == PRESENT || this == MISSING;
    }
  }

  /**
   * @throws Failure CALLER, naming what is wrong
   */
  public Condition {
    values = List.copyOf(values);
    if (!Facts.named(fact)) {
      throw Failure.invalid(
          "fact",
          "unknown; must be one of "
              + String.join(", ", Facts.NAMES)
              + ", or "
              + Facts.CHARACTERISTICS
              + "PATH");
    }
    if (values.size() > MOST_VALUES
        || values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
      throw Failure.invalid(
          "values",
          "must be at most " + MOST_VALUES + " of at most " + LONGEST_VALUE + " characters");
    }
    if (operator.takesNone() != values.isEmpty()) {
      throw Failure.invalid(
          "values", operator.takesNone() ? "must be empty" : "must have at least one");
    }
    if (operator.comparesNumbers() && (values.size() != 1 || number(values.get(0)) == null)) {
      throw Failure.invalid("values", "must be one number");
    }
  }

  boolean holds(Facts facts) {
    List<String> found = facts.of(fact);
    return switch (operator) {
      case IN -> found.stream().anyMatch(values::contains);
      case NOT_IN -> found.stream().noneMatch(values::contains);
      case AT_LEAST -> compared(found, sign -> sign >= 0);
      case AT_MOST -> compared(found, sign -> sign <= 0);
      case PRESENT -> !found.isEmpty();
      case MISSING -> found.isEmpty();
    };
  }

  private boolean compared(List<String> found, IntPredicate wanted) {
    BigDecimal limit = new BigDecimal(values.get(0));
    return found.stream()
        .map(Condition::number)
        .anyMatch(number -> number != null && wanted.test(number.compareTo(limit)));
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
