package io.dossier.core.template;

import io.dossier.core.accuracy.Accuracy;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a version of a template did on documents whose values an analyst gave.
 *
 * @param split how documents to learn from were kept apart from those it was tried on
 * @param accuracy of the version
 * @param learnedFrom how many of the documents the version had learned from, whose figures flatter
 *     it; 0 where they were held back
 * @param skipped documents with an analyst's values that could not be tried, since nothing that was
 *     read of them was kept
 * @param compared others on the same documents; the built-in model is one of them
 */
public record Trial(
    Split split, Accuracy accuracy, int learnedFrom, int skipped, List<Compared> compared) {
  public Trial {
    compared = List.copyOf(compared);
  }

  /** How the documents were divided. Codes are stable. */
  public enum Split {
    /** Each document by a model of all others. */
    LEAVE_ONE_OUT,
    /** Each fifth by a model of the other four. */
    FIVE_FOLD,
    /** A share that was asked for, by a model of the rest. */
    HELD_BACK,
    /** All by the version as it stands. */
    AS_IT_STANDS
  }

  /**
   * @param version of the same template; empty for the built-in model
   * @param learnedFrom how many of the documents it had learned from
   */
  public record Compared(OptionalInt version, Accuracy accuracy, int learnedFrom) {}

  /** Whether all fields together are found at least as well as by the built-in model. */
  public boolean atLeastBuiltIn() {
    return accuracy.overall().there() > 0
        && compared.stream()
            .filter(other -> other.version().isEmpty())
            .allMatch(other -> accuracy.overall().f1() >= other.accuracy().overall().f1());
  }
}
