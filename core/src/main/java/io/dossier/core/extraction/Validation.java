package io.dossier.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  /** The rule that names the fields whose values are those of data embedded in the file. */
  public static final String DATA_TAKEN = "embedded_data";

  /**
   * The rule that data embedded in the file are those that are printed; where it is broken, one of
   * them was changed, and a person has to look.
   */
  public static final String DATA_PRINTED = "embedded_data_printed";

  /** The rule that what a code holds is what is printed beside it. */
  public static final String CODE_PRINTED = "barcode_printed";

  public Validation {
    fields = List.copyOf(fields);
  }

  /**
   * The verdicts that stand once values changed: those of rules that were held anew, and of those
   * before the ones over kept values alone, unless their rule was held anew.
   *
   * @param kept whether the field of that name has the value that it had
   */
  public static List<Validation> renewed(
      List<Validation> before, List<Validation> held, Predicate<String> kept) {
    Set<String> heldRules = held.stream().map(Validation::rule).collect(Collectors.toSet());
    List<Validation> renewed = new ArrayList<>(held);
    for (Validation validation : before) {
      Set<String> unchanged = validation.fields().stream().filter(kept).collect(Collectors.toSet());
      boolean again = heldRules.contains(validation.rule()) && !validation.tellsFault();
      if (validation.tellsOfData()) {
        validation.about(unchanged).ifPresent(renewed::add);
      } else if (!again && unchanged.containsAll(validation.fields())) {
        renewed.add(validation);
      }
    }
    return renewed;
  }

  /**
   * What of it concerns these fields alone. A rule is about all of its fields or none; what tells
   * of embedded data is about each of them.
   */
  public Optional<Validation> about(Set<String> names) {
    if (tellsOfData()) {
      List<String> known = fields.stream().filter(names::contains).toList();
      return known.isEmpty()
          ? Optional.empty()
          : Optional.of(new Validation(rule, known, passed, message));
    }
    return tellsFault() || names.containsAll(fields) ? Optional.of(this) : Optional.empty();
  }

  /** Whether it tells of data that are embedded in the file. */
  public boolean tellsOfData() {
    return rule.equals(DATA_TAKEN) || rule.equals(DATA_PRINTED);
  }

  /** Whether a person has to look, however sure the fields are. */
  public boolean needsReview() {
    return !passed
        && (rule.equals(NO_FAULT) || rule.equals(DATA_PRINTED) || rule.equals(CODE_PRINTED));
  }

  /** Whether it tells of a fault of the product. */
  public boolean tellsFault() {
    return !passed && rule.equals(NO_FAULT);
  }
}
