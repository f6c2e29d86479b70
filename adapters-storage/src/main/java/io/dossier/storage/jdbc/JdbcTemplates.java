package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Total;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateNames;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.Templates;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Templates as rows: names sealed, and told apart by the digest of their slug. */
public final class JdbcTemplates implements Templates {
  private static final String LABEL = "template:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;
  private final TemplateVersionRows versions;

  public JdbcTemplates(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
    this.versions = new TemplateVersionRows(sql, keyring, sealer);
  }

  @Override
  public void add(Template template, TemplateVersion first) {
    int added =
        sql.update(
            "insert into templates (id, organization, slug_digest, sealed_names, type, latest, used,"
                + " created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            template.id().text(),
            template.organization().text(),
            slugDigest(template),
            sealedNames(template),
            template.type().code(),
            template.latest(),
            used(template),
            template.createdAt(),
            template.updatedAt());
    if (added == 0) {
      throw slugTaken();
    }
    versions.save(template, first);
  }

  @Override
  public void save(Template template) {
    boolean taken =
        sql.one(
                "select id from templates where organization = ? and slug_digest = ?",
                row -> row.getString("id"),
                template.organization().text(),
                slugDigest(template))
            .filter(id -> !id.equals(template.id().text()))
            .isPresent();
    if (taken) {
      throw slugTaken();
    }
    sql.update(
        "update templates set slug_digest = ?, sealed_names = ?, latest = ?, used = ?,"
            + " updated_at = ? where organization = ? and id = ?",
        slugDigest(template),
        sealedNames(template),
        template.latest(),
        used(template),
        template.updatedAt(),
        template.organization().text(),
        template.id().text());
  }

  @Override
  public Optional<Template> find(OrganizationId organization, TemplateId id) {
    return sql.one(
        "select * from templates where organization = ? and id = ?",
        this::template,
        organization.text(),
        id.text());
  }

  @Override
  public Optional<Template> lock(OrganizationId organization, TemplateId id) {
    return sql.one(
        "select * from templates where organization = ? and id = ? for update",
        this::template,
        organization.text(),
        id.text());
  }

  @Override
  public List<Template> list(OrganizationId organization, int limit, int offset) {
    // H2 goes along an index only where the order names all of its columns.
    return sql.query(
        "select * from templates where organization = ?"
            + " order by organization desc, id desc limit ? offset ?",
        this::template,
        organization.text(),
        limit,
        offset);
  }

  @Override
  public Total total(OrganizationId organization) {
    return sql.total("templates where organization = ?", organization.text());
  }

  @Override
  public List<Template> ofType(OrganizationId organization, DocumentType type) {
    return sql.query(
        "select * from templates where organization = ? and type = ? order by id",
        this::template,
        organization.text(),
        type.code());
  }

  @Override
  public void delete(Template template) {
    versions.deleteAll(template.id());
    sql.update(
        "delete from templates where organization = ? and id = ?",
        template.organization().text(),
        template.id().text());
  }

  @Override
  public void save(Template template, TemplateVersion version) {
    versions.save(template, version);
  }

  @Override
  public Optional<TemplateVersion> version(Template template, int number) {
    return versions.find(template, number);
  }

  @Override
  public List<TemplateVersion> versions(Template template) {
    return versions.all(template);
  }

  @Override
  public Optional<Instant> lastLearned(OrganizationId organization, DocumentType type) {
    return sql.one(
        "select v.created_at from template_versions v join templates t on t.id = v.template"
            + " where t.organization = ? and t.type = ? and exists (select 1 from"
            + " template_lessons l where l.template = v.template and l.number = v.number)"
            + " order by v.created_at desc limit 1",
        row -> Sql.time(row, "created_at"),
        organization.text(),
        type.code());
  }

  @Override
  public List<TemplateRef> unlearn(OrganizationId organization, DocumentId document) {
    return versions.unlearn(document);
  }

  private Template template(ResultSet row) throws SQLException {
    TemplateId id = new TemplateId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    int used = row.getInt("used");
    return new Template(
        id,
        organization,
        names(organization, id, row.getBytes("sealed_names")),
        DocumentType.ofCode(row.getString("type")).orElse(DocumentType.OTHER),
        row.getInt("latest"),
        row.getObject("used") == null ? OptionalInt.empty() : OptionalInt.of(used),
        Sql.time(row, "created_at"),
        Sql.time(row, "updated_at"));
  }

  private byte[] sealedNames(Template template) {
    Packing packing = new Packing();
    packing.text(template.names().name());
    packing.text(template.names().slug());
    try (DataKey key = keyring.ofOrganization(template.organization())) {
      return sealer.sealRecord(key, LABEL + template.id(), packing.done());
    }
  }

  private TemplateNames names(OrganizationId organization, TemplateId id, byte[] sealed) {
    try (DataKey key = keyring.ofOrganization(organization)) {
      Unpacking in = new Unpacking(sealer.openRecord(key, LABEL + id, sealed));
      return new TemplateNames(in.text(), in.text());
    }
  }

  private byte[] slugDigest(Template template) {
    return keyring.digest(
        template.organization(),
        "template-slug",
        template.names().slug().getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Integer used(Template template) {
    return template.used().isPresent() ? template.used().getAsInt() : null;
  }

  private static Failure slugTaken() {
    return Failure.conflict("slug_taken", "another template has that slug");
  }
}
