package io.dossier.core.report;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.CheckResult.Outcome;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Sheet;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.reading.PageBox;
import io.dossier.core.shared.Samples;
import java.util.List;
import java.util.Optional;

/** Contents of reports made for tests. */
public final class SampleReport {
  public static final String ID = "3f0c2a2e-9d0f-4f57-a6a5-2b8a41b9f0aa";

  private SampleReport() {}

  /** With something in every place. */
  public static ReportContent full() {
    return with(
        List.of(
            finding(1, Weight.GRAVE, "An amount was changed", changed(new Area(100, 700, 50, 20))),
            finding(2, Weight.NEUTRAL, "Text is hidden", Mark.text(1, new Area(1, 2, 3, 4), "x"))),
        List.of(
            new ReportPage(0, new Sheet(0, 0, 595, 842, 0), 90, List.of(new PageBox(0, 0, 1, 1))),
            new ReportPage(1, new Sheet(5, 5, 842, 595, 90), 0, List.of())));
  }

  public static ReportContent with(List<ReportFinding> findings, List<ReportPage> pages) {
    return new ReportContent(
        new ReportedSubmission(
            ID, Optional.of("query 7"), Samples.NOON, "1.2.3", Optional.of("Account statement")),
        new ReportedFile(
            "PDF",
            1234,
            "ab".repeat(32),
            2,
            new FileParticulars(
                Optional.of("A producer"),
                Optional.empty(),
                Optional.of(Samples.NOON),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        new ReportVerdict(FraudScore.WARNING, 0.75),
        findings,
        3,
        List.of(
            new ReportCheck("Covered text", Outcome.CLEAN, ""),
            new ReportCheck("Screenshot", Outcome.COULD_NOT_RUN, "the file is a PDF")),
        List.of(finding(findings.size() + 1, Weight.SLIGHT, "Low contrast")),
        Optional.of(new ReportDecision("MANUAL_REVIEW", Optional.of("Doubtful"), "7")),
        pages);
  }

  public static ReportFinding finding(int number, Weight weight, String title, Mark... marks) {
    return new ReportFinding(
        number, weight, "Modifications", title, title + ", as it is told.", List.of(marks));
  }

  private static Mark changed(Area area) {
    return Mark.change(
        0, area, new Mark.Change(Mark.Change.Kind.EDIT, Optional.of("100"), Optional.of("900")));
  }
}
