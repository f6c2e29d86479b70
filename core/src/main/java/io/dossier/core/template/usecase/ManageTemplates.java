package io.dossier.core.template.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Total;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.dossier.core.template.FieldRules;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateNames;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.Templates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Shows, writes, takes out of use and removes the templates of the caller's organization. */
public final class ManageTemplates {
  private final Templates templates;
  private final TemplateShelf shelf;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public ManageTemplates(
      Templates templates,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.templates = templates;
    this.shelf = new TemplateShelf(templates);
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /** A page of templates, each with its newest version. */
  public record Listed(List<Shown> templates, Total total) {}

  /**
   * @param versions newest first; only the newest in a list
   */
  public record Shown(Template template, List<TemplateVersion> versions) {
    public Shown {
      versions = List.copyOf(versions);
    }

    public TemplateVersion newest() {
      return versions.get(0);
    }
  }

  public Listed list(Caller caller, int limit, int offset) {
    requireSight(caller);
    return new Listed(
        templates.list(caller.organization(), limit, offset).stream().map(this::newest).toList(),
        templates.total(caller.organization()));
  }

  public Shown one(Caller caller, TemplateId id) {
    requireSight(caller);
    Template template = shelf.one(caller.organization(), id);
    return new Shown(template, templates.versions(template));
  }

  /**
   * A new template with its first version, a draft.
   *
   * @throws Failure CALLER naming the field, CONFLICT when the slug is taken
   */
  public Shown create(
      Caller caller, TemplateNames names, DocumentType type, List<TemplateField> fields) {
    caller.require(Scope.TEMPLATES_WRITE);
    TemplateForm form = FieldRules.checked(new TemplateForm(type, fields));
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Template template =
              Template.created(
                  TemplateId.of(ulids.next()), caller.organization(), names, type, now);
          TemplateVersion first = TemplateVersion.draft(template.ref(1), form, now);
          templates.add(template, first);
          audited(caller, now, "template.created", template, Map.of());
          return new Shown(template, List.of(first));
        });
  }

  /** A new version with these fields, a draft; nothing is learned by it yet. */
  public Shown change(
      Caller caller, TemplateId id, Optional<TemplateNames> names, List<TemplateField> fields) {
    caller.require(Scope.TEMPLATES_WRITE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Template before = shelf.locked(caller.organization(), id);
          TemplateForm form = FieldRules.checked(new TemplateForm(before.type(), fields));
          Template after = before.versioned(names.orElse(before.names()), now);
          templates.save(after);
          templates.save(after, TemplateVersion.draft(after.ref(after.latest()), form, now));
          audited(
              caller,
              now,
              "template.changed",
              after,
              Map.of("version", Integer.toString(after.latest())));
          return new Shown(after, templates.versions(after));
        });
  }

  /** Takes the template out of use; its versions stay. */
  public Shown deactivate(Caller caller, TemplateId id) {
    return changed(
        caller,
        id,
        "template.deactivated",
        (template, now) -> {
          Template after = template.deactivated(now);
          templates.save(after);
          return after;
        });
  }

  /** Removes the template with all that was learned; extractions made by it stay. */
  public Shown delete(Caller caller, TemplateId id) {
    return changed(
        caller,
        id,
        "template.deleted",
        (template, now) -> {
          templates.delete(template);
          return template.deactivated(now);
        });
  }

  private Shown changed(
      Caller caller, TemplateId id, String action, BiFunction<Template, Instant, Template> change) {
    caller.require(Scope.TEMPLATES_WRITE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Template before = shelf.locked(caller.organization(), id);
          List<TemplateVersion> versions = templates.versions(before);
          Template after = change.apply(before, now);
          audited(caller, now, action, after, Map.of());
          return new Shown(after, versions);
        });
  }

  private Shown newest(Template template) {
    return new Shown(template, List.of(shelf.version(template, OptionalInt.empty())));
  }

  /** Who may read documents may see what is expected of them. */
  private static void requireSight(Caller caller) {
    if (!caller.scopes().contains(Scope.DOCUMENTS_READ)) {
      caller.require(Scope.TEMPLATES_WRITE);
    }
  }

  private void audited(
      Caller caller, Instant now, String action, Template template, Map<String, String> details) {
    audit.append(AuditEntry.done(caller, now, action, template.id().text(), details));
  }
}
