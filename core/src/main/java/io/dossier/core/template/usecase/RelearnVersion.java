package io.dossier.core.template.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.shared.Transactions;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.Templates;
import io.dossier.core.template.usecase.LessonBook.Pages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Learns a version anew that lost its model because one of its lessons was erased: from those that
 * are left, if they are enough; otherwise it goes on by its fields' labels and rules. Its figures
 * stay those of its own trial.
 */
public final class RelearnVersion {
  private final Templates templates;
  private final LessonBook book;
  private final TemplateLearner learner;
  private final Documents documents;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RelearnVersion(
      Templates templates,
      LessonBook book,
      TemplateLearner learner,
      Documents documents,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.templates = templates;
    this.book = book;
    this.learner = learner;
    this.documents = documents;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void execute(OrganizationId organization, TemplateRef ref) {
    book.alone(
        () -> {
          relearn(organization, ref);
          return ref;
        });
  }

  private void relearn(OrganizationId organization, TemplateRef ref) {
    Optional<Template> template = templates.find(organization, ref.template());
    Optional<TemplateVersion> version =
        template
            .flatMap(found -> templates.version(found, ref.version()))
            .filter(found -> found.model().isEmpty() && !found.lessons().isEmpty());
    if (version.isEmpty()) {
      return;
    }
    Pages pages = book.of(organization, version.get().form(), version.get().lessons());
    if (pages.pages().size() >= TrainTemplate.FEWEST) {
      LearnedModel model = learner.learn(version.get().form(), pages.lessons());
      transactions.inTransaction(() -> keep(organization, ref, pages.documents(), model));
    }
  }

  private void keep(
      OrganizationId organization, TemplateRef ref, Set<DocumentId> lessons, LearnedModel model) {
    TemplateShelf.holdAll(documents, organization, lessons);
    Instant now = clock.instant();
    Optional<Template> template = templates.lock(organization, ref.template());
    template
        .flatMap(found -> templates.version(found, ref.version()))
        .ifPresent(
            version -> {
              templates.save(template.get(), version.learned(model, new HashSet<>(lessons)));
              audit.append(
                  AuditEntry.done(
                      Caller.system(organization),
                      now,
                      "template.relearned",
                      ref.template().text(),
                      Map.of("version", Integer.toString(ref.version()))));
            });
  }
}
