package io.dossier.core.template.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.accuracy.FieldTally;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.AuditEntry.Outcome;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.extraction.TemplateId;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts a version into use. One that was never tried is tried first, on the documents corrected
 * last; one that does worse on them than the organization's floor is refused. Where there are no
 * corrected documents nothing can be said against it.
 */
public final class PublishTemplate {
  private static final int TRIED_ON = 50;

  private final Templates templates;
  private final TemplateShelf shelf;
  private final Organizations organizations;
  private final LessonBook book;
  private final Trials trials;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public PublishTemplate(
      Templates templates,
      Organizations organizations,
      LessonBook book,
      Trials trials,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.templates = templates;
    this.shelf = new TemplateShelf(templates);
    this.organizations = organizations;
    this.book = book;
    this.trials = trials;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param version the newest, when empty
   */
  public record Command(Caller caller, TemplateId template, OptionalInt version) {}

  /**
   * @throws Failure RULE when the version does worse than the organization's floor
   */
  public Template execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.TEMPLATES_WRITE);
    Template template = shelf.one(caller.organization(), command.template());
    TemplateVersion version =
        book.alone(() -> tried(template, shelf.version(template, command.version())));
    holdAgainstFloor(caller, version);
    return transactions.inTransaction(() -> published(caller, version));
  }

  private TemplateVersion tried(Template template, TemplateVersion version) {
    if (version.trial().isPresent()) {
      return version;
    }
    Pages pages = book.newest(template.organization(), version.form(), TRIED_ON);
    return pages.pages().isEmpty()
        ? version
        : version.tried(trials.ofVersion(version, pages, Optional.empty()));
  }

  private void holdAgainstFloor(Caller caller, TemplateVersion version) {
    Organization organization =
        organizations
            .find(caller.organization())
            .orElseThrow(() -> Failure.notFound("organization"));
    double floor = organization.templates().floor();
    Optional<Trial> worse =
        version
            .trial()
            .filter(trial -> !trial.accuracy().overall().equals(FieldTally.NONE))
            .filter(trial -> trial.accuracy().overall().f1() < floor);
    if (worse.isPresent()) {
      FieldTally overall = worse.get().accuracy().overall();
      audit.append(refused(caller, version, overall, floor));
      throw Failure.of(
          Category.RULE,
          "template_below_floor",
          String.format(
              Locale.ROOT,
              "version %d finds fields with F1 %.3f (95 %%: %.3f to %.3f) on %d documents, which is"
                  + " below the organization's templateFloor of %.3f",
              version.number(),
              overall.f1(),
              overall.f1Interval().low(),
              overall.f1Interval().high(),
              worse.get().accuracy().documents(),
              floor));
    }
  }

  private AuditEntry refused(
      Caller caller, TemplateVersion version, FieldTally overall, double floor) {
    return new AuditEntry(
        caller.organization(),
        clock.instant(),
        caller.actor(),
        "template.published",
        version.ref().template().text(),
        Outcome.REFUSED,
        caller.address(),
        caller.requestId(),
        Map.of(
            "version", Integer.toString(version.number()),
            "f1", String.format(Locale.ROOT, "%.3f", overall.f1()),
            "floor", String.format(Locale.ROOT, "%.3f", floor)));
  }

  private Template published(Caller caller, TemplateVersion tried) {
    Instant now = clock.instant();
    Template template =
        shelf.locked(caller.organization(), tried.ref().template()).published(tried.number(), now);
    TemplateVersion standing = shelf.version(template, OptionalInt.of(tried.number()));
    TemplateVersion published = tried.trial().map(standing::tried).orElse(standing).published(now);
    templates.save(template);
    templates.save(template, published);
    audit.append(
        AuditEntry.done(
            caller,
            now,
            "template.published",
            template.id().text(),
            Map.of("version", Integer.toString(tried.number()))));
    return template;
  }
}
