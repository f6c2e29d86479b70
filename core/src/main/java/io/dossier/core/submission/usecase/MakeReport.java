package io.dossier.core.submission.usecase;

import io.dossier.core.access.port.Organizations;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportDecision;
import io.dossier.core.report.port.ReportWriter;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.StoredFile;
import java.util.Optional;

/**
 * Makes the report of a submission from its analysis and its sealed original, anew at each call; it
 * is kept nowhere. Numbers that the organization masks are masked in its texts and covered on its
 * pictures.
 */
public final class MakeReport {
  private final Organizations organizations;
  private final SealedContent contents;
  private final ReportPages pages;
  private final ReportWriter writer;

  public MakeReport(
      Organizations organizations, SealedContent contents, ReportPages pages, ReportWriter writer) {
    this.organizations = organizations;
    this.contents = contents;
    this.pages = pages;
    this.writer = writer;
  }

  /**
   * A PDF.
   *
   * @param analysis of the submission, whose fraud pipeline succeeded
   * @throws Failure UPSTREAM when the process that made it died; CONFLICT when the document's bytes
   *     do not let it be made
   */
  byte[] of(Submission submission, Analysis analysis, Optional<ReportDecision> decision) {
    StoredFile file = submission.file().orElseThrow(() -> Failure.notFound("submission"));
    DocumentReader.Original original =
        new DocumentReader.Original(
            () ->
                contents.open(
                    new SealedContent.Sealed(file.name(), submission.subject(), submission.key())),
            file.original().sizeBytes(),
            Optional.empty());
    MaskingPolicy policy =
        organizations
            .find(submission.organization())
            .orElseThrow(() -> Failure.notFound("organization"))
            .masking();
    ReportContent content =
        ReportContents.of(
            submission,
            MaskedAnalysis.of(analysis, policy),
            decision,
            pages.of(submission, analysis, policy, original));
    return written(writer.write(original, content));
  }

  private static byte[] written(ReportWriter.Outcome outcome) {
    if (outcome instanceof ReportWriter.Written written) {
      return written.pdf();
    }
    DocumentReader.Outcome why = ((ReportWriter.NotWritten) outcome).why();
    if (why instanceof DocumentReader.Refused refused) {
      throw Failure.conflict(refused.code(), refused.message());
    }
    throw Failure.of(
        Category.UPSTREAM,
        "worker_died",
        "the reader died while the report was made; it may be tried again");
  }
}
