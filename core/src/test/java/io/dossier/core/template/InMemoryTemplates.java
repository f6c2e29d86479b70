package io.dossier.core.template;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryDatabase;
import io.dossier.core.shared.Total;
import io.dossier.core.template.port.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Templates in maps. */
public final class InMemoryTemplates implements Templates {
  private final InMemoryDatabase database;
  private final Map<TemplateId, Template> templates;
  private final Map<TemplateRef, TemplateVersion> versions;

  public InMemoryTemplates(InMemoryDatabase database) {
    this.database = database;
    templates = database.table("templates");
    versions = database.table("template-versions");
  }

  @Override
  public void add(Template template, TemplateVersion first) {
    save(template);
    save(template, first);
  }

  @Override
  public void save(Template template) {
    database.alone(
        () -> {
          boolean taken =
              of(template.organization())
                  .filter(other -> !other.id().equals(template.id()))
                  .anyMatch(other -> other.names().slug().equals(template.names().slug()));
          if (taken) {
            throw Failure.conflict("slug_taken", "another template has that slug");
          }
          templates.put(template.id(), template);
        });
  }

  @Override
  public Optional<Template> find(OrganizationId organization, TemplateId id) {
    return database.alone(
        () -> of(organization).filter(template -> template.id().equals(id)).findFirst());
  }

  @Override
  public Optional<Template> lock(OrganizationId organization, TemplateId id) {
    return find(organization, id);
  }

  @Override
  public List<Template> list(OrganizationId organization, int limit, int offset) {
    return database.alone(
        () ->
            of(organization)
                .sorted(Comparator.comparing((Template each) -> each.id().text()).reversed())
                .skip(offset)
                .limit(limit)
                .toList());
  }

  @Override
  public Total total(OrganizationId organization) {
    return database.alone(() -> Total.of(of(organization).count()));
  }

  @Override
  public List<Template> ofType(OrganizationId organization, DocumentType type) {
    return database.alone(
        () ->
            of(organization)
                .filter(template -> template.type() == type)
                .sorted(Comparator.comparing(each -> each.id().text()))
                .toList());
  }

  @Override
  public void delete(Template template) {
    database.alone(
        () -> {
          templates.remove(template.id());
          versions.keySet().removeIf(ref -> ref.template().equals(template.id()));
        });
  }

  @Override
  public void save(Template template, TemplateVersion version) {
    database.alone(() -> versions.put(version.ref(), version));
  }

  @Override
  public Optional<TemplateVersion> version(Template template, int number) {
    return database.alone(() -> Optional.ofNullable(versions.get(template.ref(number))));
  }

  @Override
  public List<TemplateVersion> versions(Template template) {
    return database.alone(
        () ->
            versions.values().stream()
                .filter(version -> version.ref().template().equals(template.id()))
                .sorted(Comparator.comparing(TemplateVersion::number).reversed())
                .toList());
  }

  @Override
  public Optional<Instant> lastLearned(OrganizationId organization, DocumentType type) {
    return database.alone(
        () ->
            ofType(organization, type).stream()
                .flatMap(template -> versions(template).stream())
                .filter(version -> !version.lessons().isEmpty())
                .map(TemplateVersion::createdAt)
                .max(Comparator.naturalOrder()));
  }

  @Override
  public List<TemplateRef> unlearn(OrganizationId organization, DocumentId document) {
    return database.alone(
        () -> {
          List<TemplateRef> learned = new ArrayList<>();
          for (TemplateVersion version : List.copyOf(versions.values())) {
            if (version.lessons().contains(document)) {
              versions.put(version.ref(), without(version, document));
              learned.add(version.ref());
            }
          }
          return learned;
        });
  }

  private static TemplateVersion without(TemplateVersion version, DocumentId document) {
    Set<DocumentId> left = new HashSet<>(version.lessons());
    left.remove(document);
    return new TemplateVersion(
        version.ref(),
        version.form(),
        Optional.empty(),
        left,
        version.trial(),
        version.createdAt(),
        version.publishedAt());
  }

  private Stream<Template> of(OrganizationId organization) {
    return templates.values().stream()
        .filter(template -> template.organization().equals(organization));
  }
}
