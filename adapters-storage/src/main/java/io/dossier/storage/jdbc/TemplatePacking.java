package io.dossier.storage.jdbc;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.template.Trial;
import io.dossier.core.template.Trial.Compared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The fields of a template's version and its trial as the inside of a sealed record. */
final class TemplatePacking {
  private TemplatePacking() {}

  /** What of a version lies sealed beside its model. */
  record Content(TemplateForm form, Optional<Trial> trial) {}

  static byte[] pack(TemplateForm form, Optional<Trial> trial) {
    Packing out = new Packing();
    out.text(form.type().code());
    out.each(form.fields(), TemplatePacking::field);
    out.optional(trial, TemplatePacking::trial);
    return out.done();
  }

  static Content unpack(byte[] packed) {
    Unpacking in = new Unpacking(packed);
    DocumentType type = DocumentType.ofCode(in.text()).orElse(DocumentType.OTHER);
    return new Content(
        new TemplateForm(type, in.each(TemplatePacking::field)),
        in.optional(TemplatePacking::trial));
  }

  private static void field(Packing out, TemplateField field) {
    definition(out, field.definition());
    out.optional(field.label(), Packing::text);
    out.optional(field.regex(), Packing::text);
    out.optional(field.hint(), Packing::text);
    OptionalDouble least = field.requireConfidenceAbove();
    out.optional(
        least.isPresent() ? Optional.of(least.getAsDouble()) : Optional.empty(), Packing::real);
  }

  private static TemplateField field(Unpacking in) {
    return new TemplateField(
        definition(in),
        in.optional(Unpacking::text),
        in.optional(Unpacking::text),
        in.optional(Unpacking::text),
        in.optional(Unpacking::real).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }

  private static void definition(Packing out, FieldDefinition definition) {
    out.text(definition.name());
    out.text(definition.kind().name());
    out.number(definition.required() ? 1 : 0);
    out.each(definition.values(), Packing::text);
    out.each(definition.items(), TemplatePacking::definition);
  }

  private static FieldDefinition definition(Unpacking in) {
    return new FieldDefinition(
        in.text(),
        FieldDefinition.Kind.valueOf(in.text()),
        in.number() == 1,
        in.each(Unpacking::text),
        in.each(TemplatePacking::definition));
  }

  private static void trial(Packing out, Trial trial) {
    out.text(trial.split().name());
    accuracy(out, trial.accuracy());
    out.number(trial.learnedFrom());
    out.number(trial.skipped());
    out.each(trial.compared(), TemplatePacking::compared);
  }

  private static Trial trial(Unpacking in) {
    return new Trial(
        Trial.Split.valueOf(in.text()),
        accuracy(in),
        in.number(),
        in.number(),
        in.each(TemplatePacking::compared));
  }

  private static void compared(Packing out, Compared compared) {
    out.number(compared.version().orElse(0));
    accuracy(out, compared.accuracy());
    out.number(compared.learnedFrom());
  }

  private static Compared compared(Unpacking in) {
    int version = in.number();
    return new Compared(
        version == 0 ? OptionalInt.empty() : OptionalInt.of(version), accuracy(in), in.number());
  }

  private static void accuracy(Packing out, Accuracy accuracy) {
    out.number(accuracy.documents());
    out.number(accuracy.whole());
    out.each(
        new TreeMap<>(accuracy.fields()).entrySet(),
        (packing, field) -> {
          packing.text(field.getKey());
          packing.number(field.getValue().right());
          packing.number(field.getValue().given());
          packing.number(field.getValue().there());
        });
    out.each(
        accuracy.calibration().bins(),
        (packing, bin) -> {
          packing.number(bin.given());
          packing.number(bin.right());
          packing.real(bin.confidenceSum());
        });
  }

  private static Accuracy accuracy(Unpacking in) {
    int documents = in.number();
    int whole = in.number();
    Map<String, FieldTally> fields = new HashMap<>();
    in.each(
        each ->
            fields.put(each.text(), new FieldTally(each.number(), each.number(), each.number())));
    List<Calibration.Bin> bins =
        in.each(each -> new Calibration.Bin(each.number(), each.number(), each.real()));
    return new Accuracy(documents, whole, fields, new Calibration(bins));
  }
}
