package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Secret;
import java.util.Map;
import java.util.Optional;

/** Orders a new reading of a document; its older extractions stay. */
public final class ReextractDocument {
  private final ChangeDocument change;
  private final ReadingQueue queue;
  private final PendingPasswords passwords;

  public ReextractDocument(ChangeDocument change, ReadingQueue queue, PendingPasswords passwords) {
    this.change = change;
    this.queue = queue;
    this.passwords = passwords;
  }

  /**
   * @param hint the type, when the caller knows better
   * @param password taken over, and wiped after the reading
   */
  public record Command(
      Caller caller, DocumentId document, Optional<DocumentType> hint, Optional<Secret> password) {}

  public Document execute(Command command) {
    ReadingOrder order = new ReadingOrder(command.hint(), command.password().isPresent());
    return change.execute(
        new ChangeDocument.Change(
            command.caller(),
            Scope.DOCUMENTS_WRITE,
            command.document(),
            "document.reextracted",
            Map.of()),
        (document, now) -> {
          Document queued = document.requeued(order, now);
          passwords.drop(document.id());
          command.password().ifPresent(password -> passwords.hold(document.id(), password));
          queue.enqueue(queued);
          return queued;
        });
  }
}
