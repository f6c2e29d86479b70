package io.dossier.core.template.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.AuditEntry.Outcome;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateNames;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.LearningQueue.Relearn;
import io.dossier.core.template.port.LearningQueue.Train;
import io.dossier.core.template.port.Templates;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Carries out one order of the queue of learning. May be called again for the same order. Where the
 * organization has no template of a type, one with the type's own fields is made, so that what
 * analysts correct is of use without anybody writing a template.
 */
public final class CarryOutLearning {
  private final Templates templates;
  private final ManageTemplates manage;
  private final TrainTemplate train;
  private final RelearnVersion relearn;
  private final AuditLog audit;
  private final InstantSource clock;

  public CarryOutLearning(
      Templates templates,
      ManageTemplates manage,
      TrainTemplate train,
      RelearnVersion relearn,
      AuditLog audit,
      InstantSource clock) {
    this.templates = templates;
    this.manage = manage;
    this.train = train;
    this.relearn = relearn;
    this.audit = audit;
    this.clock = clock;
  }

  public void execute(LearningQueue.Order order) {
    if (order instanceof Train training) {
      for (TemplateId template : templates(training.organization(), training.type())) {
        trained(Caller.system(training.organization()), template);
      }
    } else if (order instanceof Relearn again) {
      relearn.execute(again.organization(), again.version());
    }
  }

  private List<TemplateId> templates(OrganizationId organization, DocumentType type) {
    List<TemplateId> known =
        templates.ofType(organization, type).stream().map(Template::id).toList();
    if (!known.isEmpty() || type.fields().isEmpty()) {
      return known;
    }
    String name = type.code().replace('_', ' ').toUpperCase(Locale.ROOT) + " (learned)";
    return List.of(
        manage
            .create(
                Caller.system(organization),
                TemplateNames.of(name),
                type,
                type.fields().stream().map(CarryOutLearning::plain).toList())
            .template()
            .id());
  }

  private static TemplateField plain(FieldDefinition definition) {
    return new TemplateField(
        definition, Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
  }

  /** What the rules of training forbid is written down, and not tried again until asked for. */
  private void trained(Caller caller, TemplateId template) {
    try {
      train.execute(new TrainTemplate.Command(caller, template, List.of(), OptionalDouble.empty()));
    } catch (Failure failure) {
      if (failure.category() != Category.RULE) {
        throw failure;
      }
      audit.append(
          new AuditEntry(
              caller.organization(),
              clock.instant(),
              caller.actor(),
              "template.trained",
              template.text(),
              Outcome.REFUSED,
              caller.address(),
              caller.requestId(),
              Map.of("code", failure.code())));
    }
  }
}
