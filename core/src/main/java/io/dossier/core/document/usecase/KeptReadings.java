package io.dossier.core.document.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Readings;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Transactions;
import java.util.Optional;

/** What was read of a document; where that was not kept, its original is read again. */
public final class KeptReadings {
  private final Documents documents;
  private final Readings readings;
  private final Originals originals;
  private final DocumentReader reader;
  private final Transactions transactions;

  public KeptReadings(
      Documents documents,
      Readings readings,
      Originals originals,
      DocumentReader reader,
      Transactions transactions) {
    this.documents = documents;
    this.readings = readings;
    this.originals = originals;
    this.reader = reader;
    this.transactions = transactions;
  }

  /** Empty when none is kept. */
  public Optional<Reading> kept(Document document) {
    return readings.find(document);
  }

  /**
   * Reads the original and keeps what was read. Empty when it cannot be read, as a locked PDF whose
   * password is not known here.
   */
  public Optional<Reading> readAgain(Document document) {
    return readAgain(document, Optional.empty()) instanceof DocumentReader.Read read
        ? Optional.of(read.reading())
        : Optional.empty();
  }

  /**
   * Reads the original and keeps what was read, if it could be.
   *
   * @param password of a locked PDF; the caller wipes it
   */
  DocumentReader.Outcome readAgain(Document document, Optional<Secret> password) {
    DocumentReader.Outcome outcome =
        reader.read(
            new DocumentReader.Original(
                () -> originals.open(document), document.original().sizeBytes(), password),
            DocumentReader.Progress.NONE);
    if (outcome instanceof DocumentReader.Read read) {
      transactions.inTransaction(() -> keep(document, read.reading()));
    }
    return outcome;
  }

  private void keep(Document document, Reading reading) {
    documents
        .lock(document.organization(), document.id())
        .filter(now -> now.status() != Status.ERASED)
        .ifPresent(now -> readings.keep(now, reading));
  }
}
