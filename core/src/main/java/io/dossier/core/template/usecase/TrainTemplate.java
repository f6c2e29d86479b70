package io.dossier.core.template.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.port.Documents;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.Trial;
import io.dossier.core.template.port.Templates;
import io.dossier.core.template.usecase.LessonBook.Pages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Learns from what analysts of the organization have corrected: a new version, a draft, with the
 * fields of the newest one, a model of all those documents, and a trial on documents held back.
 */
public final class TrainTemplate {
  /** Of fewer documents nothing can be held back that tells anything. */
  public static final int FEWEST = 3;

  private final Templates templates;
  private final TemplateShelf shelf;
  private final LessonBook book;
  private final Trials trials;
  private final TemplateLearner learner;
  private final Documents documents;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public TrainTemplate(
      Templates templates,
      LessonBook book,
      Trials trials,
      TemplateLearner learner,
      Documents documents,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.templates = templates;
    this.shelf = new TemplateShelf(templates);
    this.book = book;
    this.trials = trials;
    this.learner = learner;
    this.documents = documents;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param lessons to learn from; empty for those that were corrected last, up to {@link
   *     LessonBook#MOST}
   * @param holdBack the share that the trial is on, above 0 and at most a half; empty tries every
   *     document in its turn
   */
  public record Command(
      Caller caller, TemplateId template, List<DocumentId> lessons, OptionalDouble holdBack) {
    public Command {
      lessons = List.copyOf(lessons);
      if (lessons.size() > LessonBook.MOST) {
        throw Failure.invalid("documentIds", "must be at most " + LessonBook.MOST);
      }
      if (holdBack.isPresent() && !(holdBack.getAsDouble() > 0 && holdBack.getAsDouble() <= 0.5)) {
        throw Failure.invalid("holdBack", "must be above 0 and at most 0.5");
      }
    }
  }

  /** The new version. */
  public record Trained(Template template, TemplateVersion version) {}

  /**
   * @throws Failure RULE when there are too few corrected documents
   */
  public Trained execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.TEMPLATES_WRITE);
    return book.alone(() -> trained(command));
  }

  private Trained trained(Command command) {
    Caller caller = command.caller();
    // Whatever is corrected from here on is new to this version.
    Instant start = clock.instant();
    Template template = shelf.one(caller.organization(), command.template());
    TemplateVersion base = shelf.version(template, OptionalInt.empty());
    Pages pages =
        command.lessons().isEmpty()
            ? book.newest(caller.organization(), base.form(), LessonBook.MOST)
            : book.of(caller.organization(), base.form(), command.lessons());
    if (pages.pages().size() < FEWEST) {
      throw tooFew(template, pages);
    }
    Trial trial = trials.ofLearning(base.form(), pages, command.holdBack(), shelf.inUse(template));
    LearnedModel model = learner.learn(base.form(), pages.lessons());
    return transactions.inTransaction(
        () -> kept(caller, template, draft(template, base, start, pages, trial, model)));
  }

  private static TemplateVersion draft(
      Template template,
      TemplateVersion base,
      Instant start,
      Pages pages,
      Trial trial,
      LearnedModel model) {
    return TemplateVersion.draft(template.ref(template.latest() + 1), base.form(), start)
        .learned(model, pages.documents())
        .tried(trial);
  }

  private Trained kept(Caller caller, Template template, TemplateVersion version) {
    TemplateShelf.holdAll(documents, caller.organization(), version.lessons());
    Instant now = clock.instant();
    Template standing = shelf.locked(caller.organization(), template.id());
    if (standing.latest() != template.latest()) {
      throw Failure.conflict("template_changed", "the template was changed meanwhile");
    }
    Template next = standing.versioned(standing.names(), now);
    templates.save(next);
    templates.save(next, version);
    audit.append(
        AuditEntry.done(
            caller,
            now,
            "template.trained",
            next.id().text(),
            Map.of(
                "version", Integer.toString(version.number()),
                "documents", Integer.toString(version.lessons().size()),
                "f1", f1(version))));
    return new Trained(next, version);
  }

  private static String f1(TemplateVersion version) {
    return String.format(
        Locale.ROOT, "%.3f", version.trial().orElseThrow().accuracy().overall().f1());
  }

  private static Failure tooFew(Template template, Pages pages) {
    String skipped =
        pages.skipped() == 0
            ? ""
            : ", besides " + pages.skipped() + " that could not be read again";
    return Failure.of(
        Category.RULE,
        "too_few_corrections",
        "training takes at least "
            + FEWEST
            + " corrected or approved documents of type "
            + template.type().code()
            + "; there are "
            + pages.pages().size()
            + skipped);
  }
}
