package io.dossier.storage.jdbc;

import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The versions of templates as rows; each one's model is sealed by itself, so that it can go. */
final class TemplateVersionRows {
  private static final String LABEL = "template-version:";
  private static final String MODEL_LABEL = "template-model:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  TemplateVersionRows(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  void save(Template template, TemplateVersion version) {
    byte[] content = TemplatePacking.pack(version.form(), version.trial());
    byte[] model = version.model().map(TemplateVersionRows::deflated).orElse(null);
    try (DataKey key = keyring.ofOrganization(template.organization())) {
      byte[] sealed = sealer.sealRecord(key, LABEL + version.ref(), content);
      byte[] sealedModel =
          model == null ? null : sealer.sealRecord(key, MODEL_LABEL + version.ref(), model);
      write(version, sealed, sealedModel);
    }
    lessons(version);
  }

  private void write(TemplateVersion version, byte[] sealed, byte @Nullable [] sealedModel) {
    Instant published = version.publishedAt().orElse(null);
    String template = version.ref().template().text();
    int changed =
        sql.update(
            "update template_versions set sealed_version = ?, sealed_model = ?, published_at = ?"
                + " where template = ? and number = ?",
            sealed,
            sealedModel,
            published,
            template,
            version.number());
    if (changed == 0) {
      sql.update(
          "insert into template_versions (template, number, sealed_version, sealed_model,"
              + " created_at, published_at) values (?, ?, ?, ?, ?, ?)",
          template,
          version.number(),
          sealed,
          sealedModel,
          version.createdAt(),
          published);
    }
  }

  private void lessons(TemplateVersion version) {
    String template = version.ref().template().text();
    sql.update(
        "delete from template_lessons where template = ? and number = ?",
        template,
        version.number());
    sql.batch(
        "insert into template_lessons (template, number, document) values (?, ?, ?)",
        version.lessons().stream()
            .map(lesson -> new Object[] {template, version.number(), lesson.text()})
            .toList());
  }

  Optional<TemplateVersion> find(Template template, int number) {
    return sql
        .query(
            "select * from template_versions where template = ? and number = ?",
            Sealed::of,
            template.id().text(),
            number)
        .stream()
        .map(row -> opened(template, row))
        .findFirst();
  }

  List<TemplateVersion> all(Template template) {
    return sql
        .query(
            "select * from template_versions where template = ? order by number desc",
            Sealed::of,
            template.id().text())
        .stream()
        .map(row -> opened(template, row))
        .toList();
  }

  void deleteAll(TemplateId template) {
    sql.update("delete from template_lessons where template = ?", template.text());
    sql.update("delete from template_versions where template = ?", template.text());
  }

  List<TemplateRef> unlearn(DocumentId document) {
    List<TemplateRef> learned =
        sql.query(
            "select template, number from template_lessons where document = ?"
                + " order by template, number",
            row -> new TemplateRef(new TemplateId(row.getString("template")), row.getInt("number")),
            document.text());
    for (TemplateRef ref : learned) {
      sql.update(
          "update template_versions set sealed_model = null where template = ? and number = ?",
          ref.template().text(),
          ref.version());
    }
    sql.update("delete from template_lessons where document = ?", document.text());
    return learned;
  }

  private TemplateVersion opened(Template template, Sealed row) {
    TemplateRef ref = template.ref(row.number());
    try (DataKey key = keyring.ofOrganization(template.organization())) {
      TemplatePacking.Content content =
          TemplatePacking.unpack(sealer.openRecord(key, LABEL + ref, row.version()));
      byte[] sealedModel = row.model();
      Optional<LearnedModel> model =
          sealedModel == null
              ? Optional.empty()
              : Optional.of(inflated(sealer.openRecord(key, MODEL_LABEL + ref, sealedModel)));
      return new TemplateVersion(
          ref,
          content.form(),
          model,
          lessons(ref),
          content.trial(),
          row.createdAt(),
          Optional.ofNullable(row.publishedAt()));
    }
  }

  private Set<DocumentId> lessons(TemplateRef ref) {
    return new HashSet<>(
        sql.query(
            "select document from template_lessons where template = ? and number = ?",
            row -> new DocumentId(row.getString("document")),
            ref.template().text(),
            ref.version()));
  }

  private static byte[] deflated(LearnedModel model) {
    return Deflated.of(model.text().getBytes(StandardCharsets.UTF_8));
  }

  private static LearnedModel inflated(byte[] deflated) {
    return new LearnedModel(new String(Deflated.inflated(deflated), StandardCharsets.UTF_8));
  }

  private record Sealed(
      int number,
      byte[] version,
      byte @Nullable [] model,
      Instant createdAt,
      @Nullable Instant publishedAt) {
    static Sealed of(ResultSet row) throws SQLException {
      return new Sealed(
          row.getInt("number"),
          row.getBytes("sealed_version"),
          row.getBytes("sealed_model"),
          Sql.time(row, "created_at"),
          Sql.instant(row, "published_at"));
    }
  }
}
