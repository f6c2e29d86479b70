package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState;
import io.dossier.core.document.DocumentState.Parsing;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.document.port.FieldExtraction.Extracted;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.document.port.Readings;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.ReviewPolicy;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Carries out one order of the queue: opens the original, has it read, extracts, and settles the
 * document. May be called again for the same order, as queues do: an order that was carried out or
 * replaced is passed over, and a document found {@code parsing} was left by a worker that died.
 *
 * <p>A password is dropped while the document is still locked: once it is settled, a caller may
 * send the next one.
 */
public final class ReadDocument {
  private final Documents documents;
  private final Extractions extractions;
  private final Readings readings;
  private final Organizations organizations;
  private final Originals originals;
  private final PendingPasswords passwords;
  private final DocumentReader reader;
  private final FieldExtraction extraction;
  private final MaskedViews views;
  private final ReadingQueue queue;
  private final TellDocument tell;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public ReadDocument(
      Documents documents,
      Extractions extractions,
      Readings readings,
      Organizations organizations,
      Originals originals,
      PendingPasswords passwords,
      DocumentReader reader,
      FieldExtraction extraction,
      MaskedViews views,
      ReadingQueue queue,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.documents = documents;
    this.extractions = extractions;
    this.readings = readings;
    this.organizations = organizations;
    this.originals = originals;
    this.passwords = passwords;
    this.reader = reader;
    this.extraction = extraction;
    this.views = views;
    this.queue = queue;
    this.tell = new TellDocument(tell);
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /**
   * @param run the run that was ordered
   */
  public record Command(OrganizationId organization, DocumentId document, int run) {}

  public void execute(Command command) {
    Optional<Document> begun = transactions.inTransaction(() -> begin(command));
    if (begun.isEmpty()) {
      return;
    }
    Document document = begun.get();
    Parsing parsing = (Parsing) document.state();
    Instant start = clock.instant();
    try {
      settle(document, parsing, read(document, parsing), start);
    } catch (RuntimeException e) {
      // The job is told either way; what it does again finds the document released, or settled.
      settleAs(document, afterTrouble(parsing, e));
      throw e;
    }
  }

  private static DocumentState afterTrouble(Parsing parsing, RuntimeException trouble) {
    if (trouble instanceof Failure failure) {
      return failure.category() == Category.UPSTREAM
          ? parsing.released()
          : parsing.failed(failure.code(), failure.message());
    }
    return parsing.failed("internal_error", "an internal error; the log tells more");
  }

  private Optional<Document> begin(Command command) {
    Optional<Document> found =
        documents
            .lock(command.organization(), command.document())
            .filter(document -> document.run() == command.run());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Document document = found.get();
    if (document.state() instanceof Parsing parsing) {
      keep(document.abandoned(parsing, clock.instant()));
      return Optional.empty();
    }
    Optional<Document> begun = document.begun(clock.instant());
    begun.ifPresent(documents::save);
    return begun;
  }

  private DocumentReader.Outcome read(Document document, Parsing parsing) {
    Optional<Secret> password = passwords.take(document.id());
    if (parsing.order().passwordGiven() && password.isEmpty()) {
      return new DocumentReader.PasswordRequired(
          "the password waited too long or the server was restarted before it was used;"
              + " send it again");
    }
    try {
      return reader.read(
          new DocumentReader.Original(
              () -> originals.open(document), document.original().sizeBytes(), password),
          DocumentReader.Progress.NONE);
    } finally {
      password.ifPresent(Secret::close);
    }
  }

  private void settle(
      Document document, Parsing parsing, DocumentReader.Outcome outcome, Instant start) {
    if (outcome instanceof DocumentReader.Read read) {
      extracted(document, parsing, read.reading(), start);
    } else if (outcome instanceof DocumentReader.PasswordRequired locked) {
      settleAs(document, parsing.passwordRequired(locked.message()));
    } else if (outcome instanceof DocumentReader.Refused refused) {
      settleAs(document, parsing.failed(refused.code(), refused.message()));
    } else {
      transactions.inTransaction(
          () ->
              current(document)
                  .ifPresent(current -> keep(current.abandoned(parsing, clock.instant()))));
    }
  }

  private void extracted(Document document, Parsing parsing, Reading reading, Instant start) {
    Extracted found = extraction.extract(document.organization(), parsing.order(), reading);
    ExtractionResult result = found.result();
    Extraction made =
        new Extraction(
            ExtractionId.of(ulids.next()),
            document.id(),
            found.method(),
            found.template(),
            result,
            reading.engines(),
            reading.notices(),
            reading.text(),
            clock.instant(),
            Duration.between(start, clock.instant()));
    ExtractionView shown = views.one(document.organization(), made);
    int threshold =
        organizations
            .find(document.organization())
            .orElseThrow(() -> Failure.notFound("organization"))
            .reviewThreshold();
    DocumentState next =
        ReviewPolicy.needsReview(result, threshold) || !found.unsure().isEmpty()
            ? parsing.requiresReview(result.confidence())
            : parsing.extracted(result.confidence());
    transactions.inTransaction(
        () ->
            current(document)
                .ifPresent(
                    current -> {
                      Document settled =
                          current.settled(
                              next,
                              Optional.of(result.type()),
                              OptionalInt.of(reading.pages().size()),
                              clock.instant());
                      extractions.add(settled, made, shown);
                      readings.keep(settled, reading);
                      documents.save(settled);
                      tell.read(settled, parsing.order(), made);
                      audited(settled);
                      passwords.drop(document.id());
                    }));
  }

  private void settleAs(Document document, DocumentState next) {
    transactions.inTransaction(
        () ->
            current(document)
                .ifPresent(
                    current -> {
                      Document settled =
                          current.settled(
                              next, Optional.empty(), OptionalInt.empty(), clock.instant());
                      documents.save(settled);
                      if (next.status().settled()) {
                        tell.unread(settled);
                        audited(settled);
                        passwords.drop(document.id());
                      }
                    }));
  }

  /** Saves what became of an abandoned document, which is queued again or failed. */
  private void keep(Document document) {
    documents.save(document);
    if (document.status().settled()) {
      tell.unread(document);
      audited(document);
      passwords.drop(document.id());
    } else {
      queue.enqueue(document);
    }
  }

  /** The document, unless another worker has settled this run meanwhile. */
  private Optional<Document> current(Document document) {
    return documents
        .lock(document.organization(), document.id())
        .filter(now -> now.run() == document.run() && now.state() instanceof Parsing);
  }

  private void audited(Document document) {
    audit.append(
        AuditEntry.done(
            Caller.system(document.organization()),
            clock.instant(),
            "document." + document.status().code(),
            document.id().text(),
            document.state() instanceof DocumentState.Failed failed
                ? Map.of("errorCode", failed.code())
                : Map.of()));
  }
}
