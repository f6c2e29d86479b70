package io.dossier.core.template;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.learning.GuardedPattern;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.shared.Failure;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the fields of a template must be like. Each refusal names the field as it was sent. */
public final class FieldRules {
  private static final int MOST_FIELDS = 100;
  private static final int LONGEST_TEXT = 500;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  private FieldRules() {}

  /**
   * The form, when nothing is wrong with it.
   *
   * @throws Failure CALLER
   */
  public static TemplateForm checked(TemplateForm form) {
    if (form.fields().isEmpty() || form.fields().size() > MOST_FIELDS) {
      throw Failure.invalid("fields", "must be 1 to " + MOST_FIELDS);
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < form.fields().size(); i++) {
      field("fields[" + i + "]", form.type(), form.fields().get(i), names);
    }
    return form;
  }

  private static void field(
      String path, DocumentType type, TemplateField field, Set<String> names) {
    definition(path, field.definition(), names);
    likeTheType(path, type, field.definition());
    field.label().ifPresent(label -> text(path + ".label", label));
    field.hint().ifPresent(hint -> text(path + ".hint", hint));
    field.regex().ifPresent(regex -> regex(path + ".regex", field, regex));
    if (field.requireConfidenceAbove().isPresent()) {
      double least = field.requireConfidenceAbove().getAsDouble();
      if (!(least >= 0 && least < 1)) {
        throw Failure.invalid(path + ".requireConfidenceAbove", "must be 0 to 99");
      }
    }
  }

  private static void definition(String path, FieldDefinition definition, Set<String> names) {
    if (!NAME.matcher(definition.name()).matches()) {
      throw Failure.invalid(
          path + ".name", "must be a letter and at most 63 letters, digits or underscores");
    }
    if (!names.add(definition.name())) {
      throw Failure.invalid(path + ".name", "is the name of an earlier field");
    }
    if (definition.kind() == Kind.OBJECT) {
      throw Failure.invalid(path + ".type", "must not be object: such a value is made of others");
    }
    boolean choice = definition.kind() == Kind.ENUM;
    if (choice == definition.values().isEmpty()) {
      throw Failure.invalid(
          path + ".values", choice ? "must name at least one value" : "are for type enum alone");
    }
    if (definition.values().size() > MOST_FIELDS) {
      throw Failure.invalid(path + ".values", "must be at most " + MOST_FIELDS);
    }
    definition.values().forEach(value -> text(path + ".values", value));
    items(path + ".items", definition);
  }

  private static void items(String path, FieldDefinition definition) {
    List<FieldDefinition> items = definition.items();
    if (definition.kind() != Kind.ARRAY && !items.isEmpty()) {
      throw Failure.invalid(path, "are for type array alone");
    }
    if (items.size() > MOST_FIELDS) {
      throw Failure.invalid(path, "must be at most " + MOST_FIELDS);
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Kind.ARRAY) {
        throw Failure.invalid(path + "[" + i + "].type", "must not be an array within an array");
      }
      definition(path + "[" + i + "]", items.get(i), names);
    }
  }

  /** A name means the same in a template and in the type it is for. */
  private static void likeTheType(String path, DocumentType type, FieldDefinition definition) {
    for (FieldDefinition own : type.fields()) {
      if (own.name().equals(definition.name()) && own.kind() != definition.kind()) {
        throw Failure.invalid(
            path + ".type",
            "must be "
                + own.kind().name().toLowerCase(Locale.ROOT)
                + ", as the type "
                + type.code()
                + " has this field");
      }
    }
  }

  private static void regex(String path, TemplateField field, String regex) {
    if (field.definition().kind() == Kind.ARRAY) {
      throw Failure.invalid(path, "is not for type array");
    }
    GuardedPattern.of(path, regex);
  }

  private static void text(String path, String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw Failure.invalid(path, "must have 1 to " + LONGEST_TEXT + " characters");
    }
  }
}
