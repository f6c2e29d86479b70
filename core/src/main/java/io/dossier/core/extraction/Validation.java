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
  public Validation {
    fields = List.copyOf(fields);
  }
}
