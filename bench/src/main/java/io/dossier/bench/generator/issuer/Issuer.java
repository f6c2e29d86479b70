package io.dossier.bench.generator.issuer;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Somebody whose documents all look alike.
 *
 * @param name of the layout
 * @param form the fields that are wanted of it
 */
public record Issuer(String name, TemplateForm form, Layout layout) {
  /** Draws one document. */
  @FunctionalInterface
  public interface Layout {
    Drawn draw(Dice dice);
  }

  /** With fields of a type that the product has a form for. */
  static Issuer of(String name, DocumentType type, Layout layout, String... fields) {
    List<TemplateField> all = new ArrayList<>();
    for (String field : fields) {
      all.add(
          type.fields().stream()
              .filter(each -> each.name().equals(field))
              .map(Issuer::plain)
              .findFirst()
              .orElseThrow());
    }
    return new Issuer(name, new TemplateForm(type, all), Clutter.around(layout));
  }

  /**
   * With fields of its own.
   *
   * @param fields each of the form {@code name:kind}
   */
  static Issuer ofOwn(String name, DocumentType type, Layout layout, String... fields) {
    List<TemplateField> all = new ArrayList<>();
    for (String field : fields) {
      String[] parts = field.split(":");
      all.add(
          plain(
              FieldDefinition.optional(
                  parts[0], Kind.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)))));
    }
    return new Issuer(name, new TemplateForm(type, all), Clutter.around(layout));
  }

  private static TemplateField plain(FieldDefinition definition) {
    return new TemplateField(
        definition, Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
  }
}
