package io.dossier.core.access;

import io.dossier.core.shared.Failure;

/**
 * How an organization lets templates come about.
 *
 * @param floor 0 to 1: a version whose trial has a lower F1, over all fields, is not published. The
 *     estimate itself is held against it, not the low end of its interval, so that five good
 *     documents can be enough; a stricter organization raises it
 * @param learning whether drafts are trained without being asked for
 */
public record TemplatePolicy(double floor, Learning learning) {
  public static final TemplatePolicy DEFAULT = new TemplatePolicy(0.7, Learning.WHEN_ASKED);

  /** When corrections are learned from. */
  public enum Learning {
    WHEN_ASKED,
    FROM_CORRECTIONS
  }

  public TemplatePolicy {
    if (!(floor >= 0 && floor <= 1)) {
      throw Failure.invalid("templateFloor", "must be 0 to 1");
    }
  }
}
