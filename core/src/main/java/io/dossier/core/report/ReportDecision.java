package io.dossier.core.report;

import java.util.Optional;

/**
 * What was decided on a submission.
 *
 * @param decision the organization's own word, or such as {@code MANUAL_REVIEW}
 * @param rule the label of the rule that decided
 * @param version of the set of rules
 */
public record ReportDecision(String decision, Optional<String> rule, String version) {}
