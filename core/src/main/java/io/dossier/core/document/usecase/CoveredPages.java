package io.dossier.core.document.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.masking.PageCovers;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * What of a page must be covered before it is shown, by what was read of it. A document whose
 * reading was not kept is read again for that.
 */
public final class CoveredPages {
  private final KeptReadings readings;
  private final Extractions extractions;
  private final MaskedViews views;

  public CoveredPages(KeptReadings readings, Extractions extractions, MaskedViews views) {
    this.readings = readings;
    this.extractions = extractions;
    this.views = views;
  }

  /**
   * @param password of a locked PDF, should it have to be read again; the caller wipes it
   * @throws Failure CONFLICT when the page was not read or cannot be; NOT_FOUND when there is none
   */
  DocumentReader.Covers of(Document document, int pageIndex, Optional<Secret> password) {
    Reading reading = readings.kept(document).orElseGet(() -> readNow(document, password));
    if (pageIndex >= reading.pages().size()) {
      throw RenderPage.noSuchPage(reading.pages().size());
    }
    if (reading.notices().contains(Notice.unreadable(pageIndex))) {
      throw Failure.conflict(
          "page_unreadable",
          "the page could not be read, so that it is not known what must be covered");
    }
    ReadPage page = reading.pages().get(pageIndex);
    List<Extraction> all = extractions.all(document);
    List<ExtractionResult> results = all.stream().map(Extraction::result).toList();
    return new DocumentReader.Covers(
        PageCovers.of(views.masking(document.organization(), all), page, results), page.turn());
  }

  private Reading readNow(Document document, Optional<Secret> password) {
    if (document.status() == Status.QUEUED || document.status() == Status.PARSING) {
      throw Failure.conflict(
          "not_read",
          "the document was not read yet, so that it is not known what must be covered");
    }
    DocumentReader.Outcome outcome = readings.readAgain(document, password);
    if (outcome instanceof DocumentReader.Read read) {
      return read.reading();
    }
    if (outcome instanceof DocumentReader.PasswordRequired locked) {
      throw Failure.conflict("password_required", locked.message());
    }
    if (outcome instanceof DocumentReader.Refused refused) {
      throw Failure.conflict(refused.code(), refused.message());
    }
    throw RenderPage.died();
  }
}
