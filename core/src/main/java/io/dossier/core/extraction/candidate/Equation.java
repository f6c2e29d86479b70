package io.dossier.core.extraction.candidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sum that holds between fields of a document, such as {@code total = subtotal + tax}. Held
 * against the fields only when all of them were found.
 *
 * @param rule its stable name in validations
 * @param signs 1 or -1 for each field; the signed values add up to nothing
 * @param lesser fields of which each is less than any other, such as a tax: amounts that add up the
 *     other way round do not fit
 */
public record Equation(String rule, Map<String, Integer> signs, Set<String> lesser) {
  private static final String LESSER = "lesser=";

  /** Printed amounts are rounded, each by itself. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  public Equation {
    signs = Map.copyOf(signs);
    lesser = Set.copyOf(lesser);
  }

  /**
   * Of the form {@code sum = part + part - part}; behind it {@code lesser=part} for each part that
   * is less than the others.
   */
  public static Equation of(String rule, String form) {
    Map<String, Integer> signs = new HashMap<>();
    Set<String> lesser = new HashSet<>();
    int sign = 1;
    boolean right = false;
    for (String token : form.split(" ")) {
      switch (token) {
        case "=" -> {
          right = true;
          sign = -1;
        }
        case "+" -> sign = right ? -1 : 1;
        case "-" -> sign = right ? 1 : -1;
        default -> {
          if (token.startsWith(LESSER)) {
            lesser.add(token.substring(LESSER.length()));
          } else {
            signs.put(token, sign);
          }
        }
      }
    }
    return new Equation(rule, signs, lesser);
  }

  /** Whether the amounts fit; empty when one is missing. */
  public Optional<Boolean> holds(Map<String, BigDecimal> amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, Integer> term : signs.entrySet()) {
      BigDecimal amount = amounts.get(term.getKey());
      if (amount == null) {
        return Optional.empty();
      }
      sum = term.getValue() > 0 ? sum.add(amount) : sum.subtract(amount);
    }
    return Optional.of(sum.abs().compareTo(TOLERANCE) <= 0 && inOrder(amounts));
  }

  private boolean inOrder(Map<String, BigDecimal> amounts) {
    return lesser.stream()
        .allMatch(
            field ->
                signs.keySet().stream()
                    .filter(other -> !other.equals(field))
                    .allMatch(other -> size(field, amounts).compareTo(size(other, amounts)) <= 0));
  }

  private static BigDecimal size(String field, Map<String, BigDecimal> amounts) {
    return amounts.getOrDefault(field, BigDecimal.ZERO).abs();
  }
}
