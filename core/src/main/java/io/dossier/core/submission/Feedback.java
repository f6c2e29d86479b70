package io.dossier.core.submission;

import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person says of an analysis.
 *
 * @param comment lies sealed, and goes with the submission
 */
public record Feedback(Verdict verdict, Optional<String> comment, Instant updatedAt) {
  private static final int LONGEST_COMMENT = 1024;

  /** Whether the analysis was right. */
  public enum Verdict {
    CORRECT,
    NOT_CORRECT
  }

  public Feedback {
    if (comment.isPresent() && comment.get().length() > LONGEST_COMMENT) {
      throw Failure.invalid("comment", "must have at most " + LONGEST_COMMENT + " characters");
    }
  }
}
