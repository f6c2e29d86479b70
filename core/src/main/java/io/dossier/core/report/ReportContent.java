package io.dossier.core.report;

import java.util.List;
import java.util.Optional;

/**
 * All that a report says, in the words and in the order in which it says it. Holds no time but
 * those of what it tells of, so that the same content makes the same report.
 *
 * @param findings numbered from 1, those that weigh most first
 * @param findingsLeftOut how many more there are
 * @param quality what is wrong with the pictures of the pages; numbered on from the findings
 * @param pages those whose pictures are shown, in order; at most {@link #MOST_PAGES}
 */
public record ReportContent(
    ReportedSubmission submission,
    ReportedFile file,
    ReportVerdict verdict,
    List<ReportFinding> findings,
    int findingsLeftOut,
    List<ReportCheck> checks,
    List<ReportFinding> quality,
    Optional<ReportDecision> decision,
    List<ReportPage> pages) {
  /** A report is to be read: more pictures than these make it a copy of the document. */
  public static final int MOST_PAGES = 6;

  /** Who reads on after so many findings reads the result itself. */
  public static final int MOST_FINDINGS = 24;

  public ReportContent {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    quality = List.copyOf(quality);
    pages = List.copyOf(pages);
    if (pages.size() > MOST_PAGES || findings.size() > MOST_FINDINGS) {
      throw new IllegalArgumentException("a report is short");
    }
  }
}
