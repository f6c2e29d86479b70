package io.dossier.core.examination;

import java.util.List;
import java.util.Locale;

/**
 * The answer of one check.
 *
 * @param detail why it could not run; what was looked at where it is clean; may be empty
 * @param suspicion 0 to 1, for ranking: how far what was measured lies towards a finding, whether
 *     one was made or not
 * @param findings none unless something was found
 */
public record CheckResult(
    Check check, Outcome outcome, String detail, double suspicion, List<Finding> findings) {
  /** "Not detected" is never taken for "looked at and clean". */
  public enum Outcome {
    FOUND,
    CLEAN,
    COULD_NOT_RUN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int LONGEST_DETAIL = 500;

  public CheckResult {
    findings = List.copyOf(findings);
    if (detail.length() > LONGEST_DETAIL) {
      detail = detail.substring(0, LONGEST_DETAIL);
    }
    if (!(suspicion >= 0 && suspicion <= 1)) {
      throw new IllegalArgumentException("suspicion is 0 to 1");
    }
    if ((outcome == Outcome.FOUND) == findings.isEmpty()) {
      throw new IllegalArgumentException("a check that found something has findings");
    }
  }

  /** Looked at, and nothing found. */
  public static CheckResult clean(Check check) {
    return clean(check, 0);
  }

  public static CheckResult clean(Check check, double suspicion) {
    return new CheckResult(check, Outcome.CLEAN, "", suspicion, List.of());
  }

  /**
   * @param why in plain words, such as "the file is no PDF"; no document text
   */
  public static CheckResult couldNotRun(Check check, String why) {
    return new CheckResult(check, Outcome.COULD_NOT_RUN, why, 0, List.of());
  }

  public static CheckResult found(Check check, double suspicion, List<Finding> findings) {
    return new CheckResult(check, Outcome.FOUND, "", suspicion, findings);
  }

  public static CheckResult found(Check check, double suspicion, Finding finding) {
    return found(check, suspicion, List.of(finding));
  }

  /** Found where there are findings, clean where there are none. */
  public static CheckResult of(Check check, double suspicion, List<Finding> findings) {
    return findings.isEmpty() ? clean(check, suspicion) : found(check, suspicion, findings);
  }
}
