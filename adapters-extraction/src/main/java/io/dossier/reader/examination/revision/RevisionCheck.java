package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.PasswordNeeded;
import io.dossier.reader.Unreadable;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.pdf.PdfFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks for what later revisions of a PDF changed. A PDF is changed by writing to its end
 * (incremental update, ISO 32000-2, 7.5.6): what it was before is still there, and each state is
 * made again and compared with the next, page by page. {@link Check#INCREMENTAL_UPDATE_CONTENT}
 * tells changes of content in any file, {@link Check#MODIFIED_AFTER_SIGNING} all that a signature
 * did not see: the incremental saving attack (Mladenov et al., "1 Trillion Dollar Refund", CCS
 * 2019), shadow attacks (Mainka et al., NDSS 2021), attacks on certified documents (Rohlmann et
 * al., IEEE S&amp;P 2021).
 */
public final class RevisionCheck implements SampleCheck<PdfSample> {
  /** Beside the first; those between are skipped, and what they changed shows in the next. */
  private static final int MOST_LATER = 30;

  /** Pages that are drawn for it, over all revisions. */
  private static final int MOST_DRAWN = 40;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.INCREMENTAL_UPDATE_CONTENT, Check.MODIFIED_AFTER_SIGNING);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) {
    List<Integer> ends = RevisionEnds.of(sample.content()).lengths();
    if (ends.size() == 1) {
      return List.of(
          clean(Check.INCREMENTAL_UPDATE_CONTENT, "the file has one revision"),
          clean(Check.MODIFIED_AFTER_SIGNING, "the file has one revision"));
    }
    List<RevisionChanges> revisions = new ArrayList<>();
    boolean all = compare(sample, ends, revisions);
    return List.of(
        result(Check.INCREMENTAL_UPDATE_CONTENT, RevisionFindings.content(revisions), all),
        result(Check.MODIFIED_AFTER_SIGNING, RevisionFindings.afterSigning(revisions), all));
  }

  /**
   * From the last revision back, since what is shown now matters most.
   *
   * @return whether every revision could be compared
   */
  private static boolean compare(
      PdfSample sample, List<Integer> ends, List<RevisionChanges> revisions) {
    boolean all = true;
    Effort effort = new Effort(MOST_DRAWN);
    PdfFile later = sample.file();
    int number = ends.size();
    for (int i = ends.size() - 2; i >= 0; i = next(i, ends.size())) {
      PdfFile earlier;
      try {
        earlier = sample.earlier(ends.get(i));
      } catch (Unreadable | PasswordNeeded e) {
        all = false;
        continue;
      }
      try {
        SignedState state = SignedState.of(earlier.document());
        List<Change> changes = RevisionComparison.of(earlier, later, state, effort);
        revisions.add(0, new RevisionChanges(number, ends.size(), state, changes));
      } catch (IOException | RuntimeException e) {
        // A parser stumbled over one of them; the others are compared all the same.
        all = false;
      }
      close(later, sample);
      later = earlier;
      number = i + 1;
    }
    close(later, sample);
    return all;
  }

  private static int next(int index, int count) {
    return count - index > MOST_LATER && index > 0 ? 0 : index - 1;
  }

  private static void close(PdfFile file, PdfSample sample) {
    if (file != sample.file()) {
      file.close();
    }
  }

  private static CheckResult clean(Check check, String detail) {
    return new CheckResult(check, CheckResult.Outcome.CLEAN, detail, 0, List.of());
  }

  private static CheckResult result(Check check, List<Finding> findings, boolean all) {
    String unread = all ? "" : "an earlier revision of the file cannot be read";
    if (findings.isEmpty()) {
      return all ? CheckResult.clean(check) : CheckResult.couldNotRun(check, unread);
    }
    double suspicion =
        switch (findings.get(0).weight()) {
          case GRAVE -> 1;
          case SERIOUS -> 0.8;
          case SLIGHT -> 0.4;
          case NEUTRAL, TRUST -> 0.1;
        };
    return new CheckResult(check, CheckResult.Outcome.FOUND, unread, suspicion, findings);
  }
}
