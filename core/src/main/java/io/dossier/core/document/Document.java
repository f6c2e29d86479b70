package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentState.Erased;
import io.dossier.core.document.DocumentState.Parsing;
import io.dossier.core.document.DocumentState.Queued;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.DocumentState.Resting;
import io.dossier.core.document.DocumentState.Reviewed;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document of one organization, whatever became of it.
 *
 * @param key of its original, labels and extractions; after erasure that of the kept fields, if any
 *     were kept
 * @param type empty until it is told or classified
 * @param pageCount empty until it was read
 * @param held under legal hold: neither erased nor past its retention
 * @param run grows with every reading ordered, so that a late worker can tell that its order is old
 * @param retainUntil when the retention sweep erases it
 */
public record Document(
    DocumentId id,
    OrganizationId organization,
    Original original,
    Labels labels,
    Optional<WrappedKey> key,
    DocumentState state,
    Optional<DocumentType> type,
    OptionalInt pageCount,
    boolean held,
    int run,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> retainUntil) {

  /** A document that has just been received, queued for its first reading. */
  public static Document received(
      DocumentId id,
      OrganizationId organization,
      Original original,
      Labels labels,
      WrappedKey key,
      ReadingOrder order,
      Instant now,
      Optional<Instant> retainUntil) {
    return new Document(
        id,
        organization,
        original,
        labels,
        Optional.of(key),
        new Queued(order, 0),
        order.hint(),
        OptionalInt.empty(),
        false,
        1,
        now,
        now,
        retainUntil);
  }

  public Status status() {
    return state.status();
  }

  /** What its sealed bytes are bound to. */
  public SealedSubject subject() {
    return id.subject(
        organization,
        state instanceof Erased
            ? SealedSubject.Purpose.KEPT_FIELDS
            : SealedSubject.Purpose.DOCUMENT);
  }

  /**
   * @throws Failure CONFLICT while it is parsing or once it is erased
   */
  public Document requeued(ReadingOrder order, Instant now) {
    Resting resting = resting("re-extracted");
    return with(labels, resting.requeue(order), order.hint().or(() -> type), run + 1, now);
  }

  /** A worker takes it; empty when it is not waiting any more. */
  public Optional<Document> begun(Instant now) {
    return state instanceof Queued queued
        ? Optional.of(with(labels, queued.begin(), type, run, now))
        : Optional.empty();
  }

  /**
   * Given up by a worker that died: into the queue again as a new run, or failed.
   *
   * @param parsing the state it was left in
   */
  public Document abandoned(Parsing parsing, Instant now) {
    return with(labels, parsing.workerDied(), type, run + 1, now);
  }

  /** The same document in a state that {@link Parsing} led to. */
  public Document settled(
      DocumentState next, Optional<DocumentType> found, OptionalInt pages, Instant now) {
    return new Document(
        id,
        organization,
        original,
        labels,
        key,
        next,
        found.or(() -> type),
        pages.isPresent() ? pages : pageCount,
        held,
        run,
        createdAt,
        now,
        retainUntil);
  }

  /**
   * The state that a person may approve or correct.
   *
   * @throws Failure CONFLICT when there is no extraction to look at
   */
  public Reviewed reviewed() {
    if (state instanceof Reviewed reviewed) {
      return reviewed;
    }
    throw forbidden("corrected or approved");
  }

  public Document reviewed(DocumentState next, Instant now) {
    return with(labels, next, type, run, now);
  }

  public Document labelled(Labels next, Instant now) {
    if (state instanceof Erased) {
      throw forbidden("labelled");
    }
    return with(next, state, type, run, now);
  }

  /** Under legal hold, or released from it. */
  public Document withHold(Hold hold, Instant now) {
    if (state instanceof Erased) {
      throw forbidden("held");
    }
    return new Document(
        id,
        organization,
        original,
        labels,
        key,
        state,
        type,
        pageCount,
        hold == Hold.HELD,
        run,
        createdAt,
        now,
        retainUntil);
  }

  /** Whether a legal hold is on a document. */
  public enum Hold {
    HELD,
    RELEASED
  }

  /**
   * Without its key and labels.
   *
   * @param keptFields the key of the fields that outlive it
   * @throws Failure CONFLICT while it is parsing, under legal hold, or erased already
   */
  public Document erased(ErasureId erasure, Optional<WrappedKey> keptFields, Instant now) {
    if (held) {
      throw Failure.conflict("legal_hold", "the document is under legal hold");
    }
    Resting resting = resting("erased");
    return new Document(
        id,
        organization,
        original,
        Labels.NONE,
        keptFields,
        resting.erase(erasure),
        type,
        pageCount,
        false,
        run,
        createdAt,
        now,
        Optional.empty());
  }

  /**
   * The same document as a backup brought it back after its erasure: free of a hold, and of a
   * worker that had it when the backup was made, so that it can be erased again.
   */
  public Document restored() {
    return new Document(
        id,
        organization,
        original,
        labels,
        key,
        state instanceof Parsing parsing ? parsing.released() : state,
        type,
        pageCount,
        false,
        run,
        createdAt,
        updatedAt,
        retainUntil);
  }

  public Optional<CustomerId> customer() {
    return labels.customer();
  }

  private Resting resting(String move) {
    if (state instanceof Resting resting) {
      return resting;
    }
    throw forbidden(move);
  }

  private Failure forbidden(String move) {
    return Failure.conflict(
        state instanceof Erased ? "document_erased" : "document_state",
        "a document that is " + status().code() + " cannot be " + move);
  }

  private Document with(
      Labels nextLabels,
      DocumentState next,
      Optional<DocumentType> nextType,
      int nextRun,
      Instant now) {
    return new Document(
        id,
        organization,
        original,
        nextLabels,
        key,
        next,
        nextType,
        pageCount,
        held,
        nextRun,
        createdAt,
        now,
        retainUntil);
  }
}
