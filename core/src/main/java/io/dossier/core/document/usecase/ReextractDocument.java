package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Secret;
import java.util.Map;
import java.util.Optional;

/** Orders a new reading of a document; its older extractions stay. */
public final class ReextractDocument {
  private final ChangeDocument change;
  private final ReadingQueue queue;
  private final PendingPasswords passwords;
  private final OrderedReading ordered;

  public ReextractDocument(
      ChangeDocument change,
      ReadingQueue queue,
      PendingPasswords passwords,
      ChosenTemplates templates) {
    this.change = change;
    this.queue = queue;
    this.passwords = passwords;
    this.ordered = new OrderedReading(templates);
  }

  /**
   * @param hint the type, when the caller knows better
   * @param template by which the fields are to be found; of the document's type, unless a type is
   *     told
   * @param password taken over, and wiped after the reading
   */
  public record Command(
      Caller caller,
      DocumentId document,
      Optional<DocumentType> hint,
      Optional<TemplateId> template,
      Optional<Secret> password) {}

  public Document execute(Command command) {
    return change.execute(
        new ChangeDocument.Change(
            command.caller(),
            Scope.DOCUMENTS_WRITE,
            command.document(),
            "document.reextracted",
            Map.of()),
        (document, now) -> {
          Document queued = document.requeued(order(command, document), now);
          passwords.drop(document.id());
          command.password().ifPresent(password -> passwords.hold(document.id(), password));
          queue.enqueue(queued);
          return queued;
        });
  }

  private ReadingOrder order(Command command, Document document) {
    boolean password = command.password().isPresent();
    return command
        .template()
        .map(
            template ->
                ordered.by(
                    template, document.organization(), command.hint().or(document::type), password))
        .orElseGet(() -> new ReadingOrder(command.hint(), password));
  }
}
