package io.dossier.core.extraction.candidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum that holds between fields of a document, such as {@code total = subtotal + tax}. Held
 * against the fields only when all of them were found.
 *
 * @param rule its stable name in validations
 * @param signs 1 or -1 for each field; the signed values add up to nothing
 */
public record Equation(String rule, Map<String, Integer> signs) {
  /** Printed amounts are rounded, each by itself. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  public Equation {
    signs = Map.copyOf(signs);
  }

  /** Of the form {@code sum = part + part - part}. */
  public static Equation of(String rule, String form) {
    Map<String, Integer> signs = new HashMap<>();
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
        default -> signs.put(token, sign);
      }
    }
    return new Equation(rule, signs);
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
    return Optional.of(sum.abs().compareTo(TOLERANCE) <= 0);
  }
}
