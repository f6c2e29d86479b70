package io.dossier.core.template;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.accuracy.Calibration;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.shared.Samples;
import io.dossier.core.template.Trial.Compared;
import io.dossier.core.template.Trial.Split;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Templates with a field of every kind. */
public final class SampleTemplate {
  private SampleTemplate() {}

  public static Template of(OrganizationId organization, String name) {
    return Template.created(
        TemplateId.of(Samples.ulid()),
        organization,
        TemplateNames.of(name),
        DocumentType.INVOICE,
        Samples.NOON);
  }

  public static TemplateVersion first(Template template) {
    return TemplateVersion.draft(template.ref(1), form(), Samples.NOON);
  }

  public static TemplateForm form() {
    return new TemplateForm(
        DocumentType.INVOICE,
        List.of(
            field(FieldDefinition.required("invoiceNumber", Kind.STRING), "Rechnung"),
            field(FieldDefinition.optional("total", Kind.NUMBER), "Summe"),
            field(FieldDefinition.oneOf("urgency", "HIGH", "LOW"), "Eile"),
            new TemplateField(
                FieldDefinition.rows("parts", FieldDefinition.optional("name", Kind.STRING)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty())));
  }

  private static TemplateField field(FieldDefinition definition, String label) {
    return new TemplateField(
        definition,
        Optional.of(label),
        Optional.of("[A-Z]+-\\d+"),
        Optional.of("stands at the top"),
        OptionalDouble.of(0.5));
  }

  public static Trial trial(int right) {
    Accuracy accuracy =
        new Accuracy(
            10,
            right,
            Map.of("total", new FieldTally(right, 10, 10)),
            Calibration.of(0.75, true).plus(Calibration.of(0.25, false)));
    return new Trial(
        Split.LEAVE_ONE_OUT,
        accuracy,
        0,
        2,
        List.of(
            new Compared(OptionalInt.of(1), accuracy, 3),
            new Compared(OptionalInt.empty(), Accuracy.NONE, 0)));
  }
}
