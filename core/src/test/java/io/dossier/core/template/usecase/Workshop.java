package io.dossier.core.template.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.usecase.Office;
import io.dossier.core.document.usecase.ReviewDocument.Verdict;
import io.dossier.core.extraction.Correction;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.shared.Samples;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateNames;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.LearningQueue.Order;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The use cases of templates over the fakes of an {@link Office}, whose reader makes an invoice of
 * every document. Notes are documents of the words "Note" and a number.
 */
final class Workshop {
  static final String FIELD = "noteNumber";

  final Office office = new Office();
  private final Trials trials = new Trials(office.learner, office.reader);
  private final LessonBook book =
      new LessonBook(
          office.rows.documents(),
          office.rows.extractions(),
          office.rows.verifiedExtractions(),
          office.keptReadings(),
          office.rows.templates());

  ManageTemplates managing() {
    return new ManageTemplates(
        office.rows.templates(),
        office.rows.auditLog(),
        office.rows.transactions(),
        Samples::ulid,
        office::now);
  }

  Template created(String name, Optional<String> label) {
    return managing()
        .create(
            office.caller,
            TemplateNames.of(name),
            DocumentType.INVOICE,
            List.of(
                new TemplateField(
                    FieldDefinition.required(FIELD, Kind.STRING),
                    label,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty())))
        .template();
  }

  /** A document that was read. */
  Document note(int number) {
    Document document = office.uploaded("Note N" + number + " and so on");
    office.work();
    return office.found(document.id());
  }

  /** A document that an analyst has corrected. */
  Document corrected(int number) {
    office.pass(Duration.ofSeconds(1));
    Document document = note(number);
    office
        .reviewing()
        .correct(
            office.caller,
            document.id(),
            new Correction(Map.of(FIELD, Optional.of("N" + number))),
            Verdict.APPROVED);
    return document;
  }

  TrainTemplate training() {
    return new TrainTemplate(
        office.rows.templates(),
        book,
        trials,
        office.learner,
        office.rows.documents(),
        office.rows.auditLog(),
        office.rows.transactions(),
        office::now);
  }

  TemplateVersion trained(TemplateId template) {
    return training()
        .execute(
            new TrainTemplate.Command(office.caller, template, List.of(), OptionalDouble.empty()))
        .version();
  }

  TryTemplate trying() {
    return new TryTemplate(
        office.rows.templates(), book, trials, office.rows.auditLog(), office::now);
  }

  Template published(TemplateId template) {
    return new PublishTemplate(
            office.rows.templates(),
            office.rows.organizations(),
            book,
            trials,
            office.rows.auditLog(),
            office.rows.transactions(),
            office::now)
        .execute(new PublishTemplate.Command(office.caller, template, OptionalInt.empty()));
  }

  /** Carries out the order of learning that waits longest. */
  Optional<Order> learn() {
    Optional<Order> order = office.rows.learning().take();
    order.ifPresent(
        new CarryOutLearning(
                office.rows.templates(),
                managing(),
                training(),
                new RelearnVersion(
                    office.rows.templates(),
                    book,
                    office.learner,
                    office.rows.documents(),
                    office.rows.auditLog(),
                    office.rows.transactions(),
                    office::now),
                office.rows.auditLog(),
                office::now)
            ::execute);
    return order;
  }

  Template found(TemplateId template) {
    return office.rows.templates().find(office.organization.id(), template).orElseThrow();
  }

  TemplateVersion version(TemplateId template, int number) {
    return office.rows.templates().version(found(template), number).orElseThrow();
  }
}
