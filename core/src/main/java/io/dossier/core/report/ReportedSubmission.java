package io.dossier.core.report;

import java.time.Instant;
import java.util.Optional;

/**
 * Which submission a report is of.
 *
 * @param queryId the caller's own name for it
 * @param version of the product that analysed it
 * @param documentClass what the document is, in a few words
 */
public record ReportedSubmission(
    String id,
    Optional<String> queryId,
    Instant analysedAt,
    String version,
    Optional<String> documentClass) {}
