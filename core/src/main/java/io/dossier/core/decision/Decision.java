package io.dossier.core.decision;

import java.util.Optional;

/**
 * What shall be done.
 *
 * @param decision APPROVED, DECLINED, MANUAL_REVIEW, or a name of the organization's own
 * @param reason the rule that decided; empty where none held
 * @param version of the rules
 */
public record Decision(String decision, Optional<Reason> reason, int version) {
  /** A rule, by its name and for a person. */
  public record Reason(String value, String label) {}
}
