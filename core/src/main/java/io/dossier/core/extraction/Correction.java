package io.dossier.core.extraction;

import io.dossier.core.shared.Failure;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values that a person puts over an extraction.
 *
 * @param values by field name: text, number, list or map as they came from the wire; an empty value
 *     takes the field away
 */
public record Correction(Map<String, Optional<Object>> values) {
  public Correction {
    values = Map.copyOf(values);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The names of the fields, for the audit; never their values. */
  public Map<String, String> auditDetails() {
    return isEmpty()
        ? Map.of()
        : Map.of("fields", String.join(",", values.keySet().stream().sorted().toList()));
  }

  /**
   * The result with these values over it: manual, certain, verified by an analyst.
   *
   * @param known the fields that may be given
   * @throws Failure CALLER, naming the field
   */
  public ExtractionResult over(ExtractionResult result, List<FieldDefinition> known) {
    Map<String, FieldValue> fields = new HashMap<>(result.fields());
    values.forEach(
        (name, value) -> {
          FieldDefinition definition = definition(result.type(), known, name);
          if (value.isEmpty()) {
            fields.remove(name);
          } else {
            fields.put(name, manual(GivenValue.of(definition, "fields." + name, value.get())));
          }
        });
    Set<Flag> flags = EnumSet.of(Flag.ANALYST_VERIFIED);
    List<String> missing =
        known.stream()
            .filter(field -> field.required() || result.missing().contains(field.name()))
            .filter(
                field ->
                    values.containsKey(field.name()) || result.missing().contains(field.name()))
            .map(FieldDefinition::name)
            .filter(name -> !fields.containsKey(name))
            .toList();
    return new ExtractionResult(
        result.type(),
        result.typeConfidence(),
        fields,
        result.validations(),
        flags,
        Confidence.CERTAIN,
        missing,
        result.model(),
        result.parts());
  }

  private static FieldValue manual(Value value) {
    return new FieldValue(
        value, Confidence.CERTAIN, new Provenance(Provenance.Source.MANUAL, Optional.empty()));
  }

  private static FieldDefinition definition(
      DocumentType type, List<FieldDefinition> known, String name) {
    return known.stream()
        .filter(definition -> definition.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Failure.invalid("fields." + name, "a " + type.code() + " has no such field"));
  }
}
