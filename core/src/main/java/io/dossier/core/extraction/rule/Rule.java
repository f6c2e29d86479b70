package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule held against the fields of a document. Immutable; safe for many threads.
 *
 * <p>Its message tells the fields and what does not fit, never a field's value.
 */
@FunctionalInterface
public interface Rule {
  /** Empty when what it needs was not found. */
  Optional<Validation> of(Map<String, FieldValue> fields);

  /**
   * The rule of a name. Arguments are names of fields, where {@code rows.column} is a column of a
   * field's rows, and options as {@code name=value}; amounts fit when they differ by no more than
   * {@code unit} (0.01 unless told). Where every field is a column of the same rows the rule is
   * held against each row.
   *
   * <ul>
   *   <li>{@code check KIND field}: an identifier's structure and check digit; rule {@code
   *       KIND_valid}. Nothing is said of a masked one
   *   <li>{@code nik_birth_date nik date}, {@code nik_gender nik gender}
   *   <li>{@code dates_in_order date date...}: none before the one that precedes it; those that
   *       were not found are passed over
   *   <li>{@code date_plausible date from=1900-01-01 until=2099-12-31}: bounds are days or names of
   *       fields; both belong to the plausible ones
   *   <li>{@code sum total addend -subtrahend ?optional rows.column...}: of a column all rows are
   *       added
   *   <li>{@code tax_rate tax base country=ID date=field mixed=yes}: by one of the country's rates
   *       ({@link TaxRates}), of that day if the field is found; {@code mixed} lets several rates
   *       stand together. {@code unit} is that of the country unless told
   *   <li>{@code line_items_sum rows total...}: the rows' amounts add up to one of the totals
   *   <li>{@code line_amount rows}: of each row quantity times unitPrice is amount
   *   <li>{@code running_balance opening rows closing}: each row's balance is the former and the
   *       row's amount, in the order of the page or against it
   *   <li>{@code members_unique rows.column}: no two rows have the same
   *   <li>{@code same field field}: equal but for case, blanks and punctuation
   * </ul>
   *
   * @throws IllegalArgumentException when there is none of that name or it takes other arguments
   */
  static Rule named(String name, List<String> arguments) {
    return Rules.named(name, Arguments.of(name, arguments));
  }
}
