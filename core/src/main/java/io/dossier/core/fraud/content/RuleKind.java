package io.dossier.core.fraud.content;

import io.dossier.core.examination.Check;
import io.dossier.core.extraction.Validation;
import java.util.Optional;
import java.util.Set;

/** Which check a rule of an extraction speaks for. */
final class RuleKind {
  private static final Set<String> ARITHMETIC =
      Set.of(
          "sum",
          "subtotal_plus_tax",
          "cash_less_change",
          "tax_rate",
          "line_items_sum",
          "line_amount",
          "running_balance");

  /**
   * Discounts, deposits and rounding stand between the amounts that these compare; rows of a table
   * that are missed break the order of balances, which is held over the print itself.
   */
  private static final Set<String> LOOSE =
      Set.of("subtotal_plus_tax", "cash_less_change", "line_items_sum", "running_balance");

  private RuleKind() {}

  /** Whether honest documents break the rule now and then. */
  static boolean loose(Validation validation) {
    return LOOSE.contains(validation.rule());
  }

  static Optional<Check> of(Validation validation) {
    String rule = validation.rule();
    if (ARITHMETIC.contains(rule)) {
      return Optional.of(Check.ARITHMETIC_MISMATCH);
    }
    if (rule.equals(Validation.CODE_PRINTED)) {
      return Optional.of(Check.BARCODE_MISMATCH);
    }
    if (rule.equals(Validation.DATA_PRINTED)) {
      return Optional.of(Check.EMBEDDED_DATA_MISMATCH);
    }
    return rule.endsWith("_valid") || rule.startsWith("nik_") || rule.startsWith("mrz")
        ? Optional.of(Check.CHECKSUM_INVALID)
        : Optional.empty();
  }
}
