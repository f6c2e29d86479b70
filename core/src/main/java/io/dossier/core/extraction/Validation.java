package io.dossier.core.extraction;

import java.util.List;

/**
 * One rule held against the fields.
 *
 * @param rule its stable name, such as {@code nik_birth_date}
 * @param fields the names it looked at
 * @param message what was compared, without the values themselves
 */
public record Validation(String rule, List<String> fields, boolean passed, String message) {
  /**
   * The rule that is broken where a field could not be looked for, or a rule not be held, for a
   * fault of the product: not a word about the fields, which a person has to look at.
   */
  public static final String NO_FAULT = "no_internal_fault";

  public Validation {
    fields = List.copyOf(fields);
  }

  /** Whether it tells of a fault of the product. */
  public boolean tellsFault() {
    return !passed && rule.equals(NO_FAULT);
  }
}
