package io.dossier.core.submission.usecase;

import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.examination.Mark;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.extraction.masking.PageCovers;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportFinding;
import io.dossier.core.report.ReportPage;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which pages of a submission a report shows, and what of them is covered. No reading of a
 * submission is kept, so that its document is read again for that; a page that is not read now is
 * not shown, since it is not known what must be covered.
 */
public final class ReportPages {
  private final DocumentReader reader;
  private final FieldExtraction extraction;

  public ReportPages(DocumentReader reader, FieldExtraction extraction) {
    this.reader = reader;
    this.extraction = extraction;
  }

  /**
   * The first page and those with findings, in order; where there are too many, those of the first
   * findings.
   *
   * @throws Failure UPSTREAM when the reader died
   */
  List<ReportPage> of(
      Submission submission,
      Analysis analysis,
      MaskingPolicy policy,
      DocumentReader.Original original) {
    Optional<Reading> read = read(original);
    if (read.isEmpty()) {
      return List.of();
    }
    Reading reading = read.get();
    ExtractionResult extracted =
        extraction
            .extract(submission.organization(), new ReadingOrder(Optional.empty(), false), reading)
            .result();
    Masking masking = Masking.of(policy, List.of(extracted));
    return wanted(analysis).stream()
        .filter(index -> index < reading.pages().size())
        .filter(index -> !reading.notices().contains(Notice.unreadable(index)))
        .map(reading.pages()::get)
        .map(page -> page(analysis, page, PageCovers.of(masking, page, List.of(extracted))))
        .toList();
  }

  private static ReportPage page(Analysis analysis, ReadPage page, List<PageBox> covers) {
    return new ReportPage(page.index(), analysis.sheets().get(page.index()), page.turn(), covers);
  }

  private Optional<Reading> read(DocumentReader.Original original) {
    DocumentReader.Outcome outcome = reader.read(original, DocumentReader.Progress.NONE);
    if (outcome instanceof DocumentReader.WorkerDied) {
      throw Failure.of(
          Category.UPSTREAM,
          "worker_died",
          "the reader died on the document; it may be tried again");
    }
    return outcome instanceof DocumentReader.Read read
        ? Optional.of(read.reading())
        : Optional.empty();
  }

  private static Set<Integer> wanted(Analysis analysis) {
    Set<Integer> wanted = new TreeSet<>();
    wanted.add(0);
    List<ReportFinding> findings =
        new ArrayList<>(ReportContents.findings(analysis.fraud().orElseThrow()));
    findings.addAll(ReportContents.quality(analysis, findings.size()));
    for (ReportFinding finding : findings) {
      for (Mark mark : finding.marks()) {
        if (wanted.size() < ReportContent.MOST_PAGES) {
          wanted.add(mark.pageIndex());
        }
      }
    }
    wanted.removeIf(index -> index >= analysis.sheets().size());
    return wanted;
  }
}
