package io.dossier.core.report;

import io.dossier.core.examination.CheckResult.Outcome;

/**
 * What came of a check.
 *
 * @param title what the check looks for
 * @param detail why it could not run; may be empty
 */
public record ReportCheck(String title, Outcome outcome, String detail) {}
