package io.dossier.core.extraction;

/** Decides when a person should look. */
public final class ReviewPolicy {
  private ReviewPolicy() {}

  /**
   * Whether a required field is missing, a field or the whole is below the threshold, or a
   * validation asks for a person.
   *
   * @param threshold 0 to 100
   */
  public static boolean needsReview(ExtractionResult result, int threshold) {
    return !result.missing().isEmpty()
        || result.validations().stream().anyMatch(Validation::needsReview)
        || result.confidence().percent() < threshold
        || result.fields().values().stream()
            .anyMatch(field -> field.confidence().percent() < threshold);
  }
}
