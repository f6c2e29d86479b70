package io.dossier.http.template;

import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.shared.Failure;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A field of a template.
 *
 * @param label what is printed beside the value
 * @param type string, date, number, enum or array
 * @param requireConfidenceAbove 0 to 99; a value that is not surer goes to a person
 * @param values for type enum: what it may be
 * @param regex what the whole value matches, or its first group
 * @param hint for people
 * @param items for type array: the columns of a row; each has name, type, required and values alone
 */
@Serdeable
record TemplateFieldJson(
    @Nullable String name,
    @Nullable String label,
    @Nullable String type,
    @Nullable @Schema(type = "boolean") Object required,
    @Nullable Double requireConfidenceAbove,
    @Nullable List<String> values,
    @Nullable String regex,
    @Nullable String hint,
    @Nullable List<TemplateFieldJson> items) {

  static List<TemplateFieldJson> of(List<TemplateField> fields) {
    return fields.stream().map(TemplateFieldJson::of).toList();
  }

  private static TemplateFieldJson of(TemplateField field) {
    FieldDefinition definition = field.definition();
    OptionalDouble least = field.requireConfidenceAbove();
    return new TemplateFieldJson(
        definition.name(),
        field.label().orElse(null),
        code(definition.kind()),
        definition.required(),
        least.isPresent() ? Math.round(least.getAsDouble() * 1e4) / 1e2 : null,
        definition.values(),
        field.regex().orElse(null),
        field.hint().orElse(null),
        definition.items().stream().map(TemplateFieldJson::column).toList());
  }

  private static TemplateFieldJson column(FieldDefinition definition) {
    return new TemplateFieldJson(
        definition.name(),
        null,
        code(definition.kind()),
        definition.required(),
        null,
        definition.values(),
        null,
        null,
        List.of());
  }

  /**
   * @throws Failure CALLER, naming the member
   */
  static List<TemplateField> fields(@Nullable List<TemplateFieldJson> fields) {
    if (fields == null) {
      throw Failure.invalid("fields", "is missing");
    }
    List<TemplateField> made = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      made.add(fields.get(i).field("fields[" + i + "]"));
    }
    return made;
  }

  private TemplateField field(String path) {
    return new TemplateField(
        definition(path),
        Parameters.given(label),
        Parameters.given(regex),
        Parameters.given(hint),
        requireConfidenceAbove == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(requireConfidenceAbove / 100));
  }

  private FieldDefinition definition(String path) {
    List<FieldDefinition> columns = new ArrayList<>();
    List<TemplateFieldJson> given = items == null ? List.of() : items;
    for (int i = 0; i < given.size(); i++) {
      columns.add(given.get(i).definition(path + ".items[" + i + "]"));
    }
    return new FieldDefinition(
        name == null ? "" : name,
        kind(path + ".type"),
        Parameters.flag(path + ".required", required, false),
        values == null ? List.of() : values,
        columns);
  }

  private Kind kind(String path) {
    return Optional.ofNullable(type)
        .flatMap(text -> Arrays.stream(Kind.values()).filter(k -> code(k).equals(text)).findFirst())
        .orElseThrow(
            () ->
                Failure.invalid(
                    path,
                    "must be one of "
                        + Arrays.stream(Kind.values())
                            .map(TemplateFieldJson::code)
                            .collect(Collectors.joining(", "))));
  }

  private static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
