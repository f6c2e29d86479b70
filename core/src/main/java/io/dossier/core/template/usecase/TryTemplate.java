package io.dossier.core.template.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.Trial;
import io.dossier.core.template.port.Templates;
import io.dossier.core.template.usecase.LessonBook.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs a version on stored documents whose values an analyst gave, side by side with the version in
 * use and the built-in model. Saves nothing.
 */
public final class TryTemplate {
  private final TemplateShelf shelf;
  private final LessonBook book;
  private final Trials trials;
  private final AuditLog audit;
  private final InstantSource clock;

  public TryTemplate(
      Templates templates, LessonBook book, Trials trials, AuditLog audit, InstantSource clock) {
    this.shelf = new TemplateShelf(templates);
    this.book = book;
    this.trials = trials;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param version the newest, when empty
   * @param documents those that were corrected last, when empty
   * @param type must be the template's, when it is told
   */
  public record Command(
      Caller caller,
      TemplateId template,
      OptionalInt version,
      List<DocumentId> documents,
      Optional<DocumentType> type,
      int limit) {
    public Command {
      documents = List.copyOf(documents);
      if (documents.size() > LessonBook.MOST) {
        throw Failure.invalid("documentIds", "must be at most " + LessonBook.MOST);
      }
      if (limit < 1 || limit > LessonBook.MOST) {
        throw Failure.invalid("limit", "must be 1 to " + LessonBook.MOST);
      }
    }
  }

  public record Tried(Template template, TemplateVersion version, Trial trial) {}

  public Tried execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.TEMPLATES_WRITE);
    Template template = shelf.one(caller.organization(), command.template());
    if (command.type().isPresent() && command.type().get() != template.type()) {
      throw Failure.of(
          Category.RULE,
          "template_type",
          "documentType: the template is for documents of type " + template.type().code());
    }
    TemplateVersion version = shelf.version(template, command.version());
    Trial trial = book.alone(() -> trial(command, template, version));
    audit.append(
        AuditEntry.done(
            caller,
            clock.instant(),
            "template.tried",
            template.id().text(),
            Map.of(
                "version", Integer.toString(version.number()),
                "documents", Integer.toString(trial.accuracy().documents()))));
    return new Tried(template, version, trial);
  }

  private Trial trial(Command command, Template template, TemplateVersion version) {
    Pages pages =
        command.documents().isEmpty()
            ? book.newest(template.organization(), version.form(), command.limit())
            : book.of(template.organization(), version.form(), command.documents());
    Optional<TemplateVersion> rival =
        shelf.inUse(template).filter(used -> used.number() != version.number());
    return trials.ofVersion(version, pages, rival);
  }
}
