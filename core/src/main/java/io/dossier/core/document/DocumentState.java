package io.dossier.core.document;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import java.util.Optional;

/**
 * Where a document stands. Each state carries only what is true in it and offers only the moves out
 * of it; there is no other way to change a status.
 */
public sealed interface DocumentState {
  Status status();

  /** A state in which nobody reads the document: it may be queued again, or erased. */
  sealed interface Resting extends DocumentState {
    default Queued requeue(ReadingOrder order) {
      return new Queued(order, 0);
    }

    default Erased erase(ErasureId erasure) {
      return new Erased(erasure);
    }
  }

  /**
   * How a document is to be read.
   *
   * @param hint skips classification
   * @param passwordGiven whether a password waits in memory; when it is not there any more, the
   *     process was restarted or it waited too long
   * @param template by which the fields are to be found
   */
  record ReadingOrder(
      Optional<DocumentType> hint, boolean passwordGiven, Optional<TemplateId> template) {
    /** By no template that the caller chose. */
    public ReadingOrder(Optional<DocumentType> hint, boolean passwordGiven) {
      this(hint, passwordGiven, Optional.empty());
    }
  }

  /**
   * @param deaths how many workers died while reading it in this order
   */
  record Queued(ReadingOrder order, int deaths) implements Resting {
    public Parsing begin() {
      return new Parsing(order, deaths);
    }

    @Override
    public Status status() {
      return Status.QUEUED;
    }
  }

  /** A worker has it. */
  record Parsing(ReadingOrder order, int deaths) implements DocumentState {
    /** So many workers may die on one document before it is given up. */
    public static final int MOST_DEATHS = 3;

    public Extracted extracted(Confidence confidence) {
      return new Extracted(confidence);
    }

    public RequiresReview requiresReview(Confidence confidence) {
      return new RequiresReview(confidence);
    }

    public Failed failed(String code, String message) {
      return new Failed(code, message);
    }

    public PasswordRequired passwordRequired(String message) {
      return new PasswordRequired(message);
    }

    /** Back into the queue by no fault of the document's. */
    public Queued released() {
      return new Queued(order, deaths);
    }

    /** Back into the queue, or given up at the third death. */
    public DocumentState workerDied() {
      return deaths + 1 >= MOST_DEATHS
          ? new Failed(
              "worker_died", "the reader died " + MOST_DEATHS + " times while reading this file")
          : new Queued(order, deaths + 1);
    }

    @Override
    public Status status() {
      return Status.PARSING;
    }
  }

  /** Every required field was found, and nothing is below the threshold; or a person says so. */
  record Extracted(Confidence confidence) implements Resting, Reviewed {
    @Override
    public Status status() {
      return Status.EXTRACTED;
    }
  }

  /** A person should look. */
  record RequiresReview(Confidence confidence) implements Resting, Reviewed {
    @Override
    public Status status() {
      return Status.REQUIRES_REVIEW;
    }
  }

  /** A state with an extraction that a person may approve or correct. */
  sealed interface Reviewed extends DocumentState {
    Confidence confidence();

    default Extracted approve(Confidence approved) {
      return new Extracted(approved);
    }

    default RequiresReview correct(Confidence corrected) {
      return new RequiresReview(corrected);
    }
  }

  /**
   * @param code stable
   */
  record Failed(String code, String message) implements Resting {
    @Override
    public Status status() {
      return Status.FAILED;
    }
  }

  record PasswordRequired(String message) implements Resting {
    @Override
    public Status status() {
      return Status.PASSWORD_REQUIRED;
    }
  }

  /** The end: nothing leads out of it. */
  record Erased(ErasureId erasure) implements DocumentState {
    @Override
    public Status status() {
      return Status.ERASED;
    }
  }
}
