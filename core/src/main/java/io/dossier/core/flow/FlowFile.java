package io.dossier.core.flow;

import io.dossier.core.document.DocumentId;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Failure;
import java.util.Optional;

/**
 * One file of a flow.
 *
 * @param documentId the caller's own name for it, unique in the flow
 */
public record FlowFile(FlowFileId id, BatchId batch, String documentId, Fetch fetch) {
  private static final int LONGEST_DOCUMENT_ID = 256;

  public FlowFile {
    if (documentId.isBlank() || documentId.length() > LONGEST_DOCUMENT_ID) {
      throw Failure.invalid("document_id", "must have 1 to " + LONGEST_DOCUMENT_ID + " characters");
    }
  }

  /** Where its bytes are. */
  public sealed interface Fetch permits Awaited, Taken, Missed, Refused {}

  /**
   * Not fetched yet.
   *
   * @param attempts that failed
   */
  public record Awaited(OutboundAddress address, int attempts) implements Fetch {
    /** So often is it tried where the other side may come to itself. */
    public static final int MOST_ATTEMPTS = 3;
  }

  /**
   * A document was made of it, or found by its bytes.
   *
   * @param ours whether that document came by flows alone, and goes with the last of them
   */
  public record Taken(DocumentId document, boolean ours) implements Fetch {}

  /** The address did not give it. */
  public record Missed(String message) implements Fetch {}

  /** The bytes are of no kind that is read here. */
  public record Refused(String message) implements Fetch {}

  public FlowFile with(Fetch next) {
    return new FlowFile(id, batch, documentId, next);
  }

  public boolean awaited() {
    return fetch instanceof Awaited;
  }

  public Optional<DocumentId> document() {
    return fetch instanceof Taken taken ? Optional.of(taken.document()) : Optional.empty();
  }
}
