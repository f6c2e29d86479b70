package io.dossier.http.template;

import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.usecase.ManageTemplates.Shown;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A template on the wire.
 *
 * @param documentTypeHint the type of documents it is for
 * @param version the number of its newest version, whose fields are shown
 * @param active whether documents are read by one of its versions
 * @param publishedVersion the number of that version
 */
@Serdeable
record TemplateJson(
    String id,
    String name,
    String slug,
    String documentTypeHint,
    int version,
    boolean active,
    @Nullable Integer publishedVersion,
    List<TemplateFieldJson> fields,
    Instant createdAt,
    Instant updatedAt) {

  static TemplateJson of(Template template, TemplateVersion newest) {
    return new TemplateJson(
        template.id().text(),
        template.names().name(),
        template.names().slug(),
        template.type().code(),
        template.latest(),
        template.active(),
        template.used().isPresent() ? template.used().getAsInt() : null,
        TemplateFieldJson.of(newest.form().fields()),
        template.createdAt(),
        template.updatedAt());
  }

  /** A template with its versions, newest first. */
  @Serdeable
  record Reply(TemplateJson template, List<VersionJson> versions) {
    static Reply of(Shown shown) {
      return new Reply(
          TemplateJson.of(shown.template(), shown.newest()),
          shown.versions().stream().map(VersionJson::of).toList());
    }
  }

  /**
   * One version.
   *
   * @param state draft or published
   * @param learnedFrom how many corrected documents it has learned from
   * @param learned whether a learned model finds its fields; without one its labels, expressions
   *     and the built-in model do
   * @param report of its trial; null until it was tried
   */
  @Serdeable
  record VersionJson(
      int version,
      String state,
      boolean learned,
      int learnedFrom,
      List<TemplateFieldJson> fields,
      @Nullable TrialJson report,
      Instant createdAt,
      @Nullable Instant publishedAt) {
    static VersionJson of(TemplateVersion version) {
      return new VersionJson(
          version.number(),
          version.publishedAt().isPresent() ? "published" : "draft",
          version.model().isPresent(),
          version.lessons().size(),
          TemplateFieldJson.of(version.form().fields()),
          version.trial().map(TrialJson::of).orElse(null),
          version.createdAt(),
          version.publishedAt().orElse(null));
    }
  }
}
