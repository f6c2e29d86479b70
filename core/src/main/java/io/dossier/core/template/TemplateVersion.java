package io.dossier.core.template;

import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.TemplateForm;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a template.
 *
 * @param model empty when nothing was learned, or when it was forgotten again
 * @param lessons the documents that the model was learned from
 * @param trial empty until it was tried on corrected documents
 * @param publishedAt empty for a draft
 */
public record TemplateVersion(
    TemplateRef ref,
    TemplateForm form,
    Optional<LearnedModel> model,
    Set<DocumentId> lessons,
    Optional<Trial> trial,
    Instant createdAt,
    Optional<Instant> publishedAt) {
  public TemplateVersion {
    lessons = Set.copyOf(lessons);
  }

  /** A draft by which nothing was learned yet. */
  public static TemplateVersion draft(TemplateRef ref, TemplateForm form, Instant now) {
    return new TemplateVersion(
        ref, form, Optional.empty(), Set.of(), Optional.empty(), now, Optional.empty());
  }

  public int number() {
    return ref.version();
  }

  public TemplateVersion learned(LearnedModel learned, Set<DocumentId> from) {
    return new TemplateVersion(
        ref, form, Optional.of(learned), from, trial, createdAt, publishedAt);
  }

  public TemplateVersion tried(Trial result) {
    return new TemplateVersion(
        ref, form, model, lessons, Optional.of(result), createdAt, publishedAt);
  }

  /** Published, for the first time or again. */
  public TemplateVersion published(Instant now) {
    return new TemplateVersion(
        ref, form, model, lessons, trial, createdAt, Optional.of(publishedAt.orElse(now)));
  }

  /** Whether its trial says that it finds fields at least as well as the built-in model. */
  public boolean atLeastBuiltIn() {
    return trial.filter(Trial::atLeastBuiltIn).isPresent();
  }
}
