package io.dossier.core.erasure.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.Documents;
import io.dossier.core.erasure.Erasure;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Erases one document: its data key is destroyed, with index entries, extractions and labels, and
 * then its sealed file removed. Once it returns, the erasure is signed, in the ledger and in the
 * journal. A kill between those steps leaves nothing readable, and the next start finishes them.
 */
public final class EraseDocument {
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 1000;

  private final Documents documents;
  private final KeptFields keptFields;
  private final SealedFiles files;
  private final Keyring keyring;
  private final ErasureLedger ledger;
  private final ErasureJournal journal;
  private final PendingPasswords passwords;
  private final TellEvent tell;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Ulids ulids;
  private final InstantSource clock;

  public EraseDocument(
      Documents documents,
      KeptFields keptFields,
      SealedFiles files,
      Keyring keyring,
      ErasureLedger ledger,
      ErasureJournal journal,
      PendingPasswords passwords,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    this.documents = documents;
    this.keptFields = keptFields;
    this.files = files;
    this.keyring = keyring;
    this.ledger = ledger;
    this.journal = journal;
    this.passwords = passwords;
    this.tell = tell;
    this.audit = audit;
    this.transactions = transactions;
    this.ulids = ulids;
    this.clock = clock;
  }

  /** Whether the fields outlive the document. */
  public enum Fields {
    ERASED,
    KEPT
  }

  public record Command(Caller caller, DocumentId document, String reason, Fields fields) {
    public Command {
      reason = reason.strip();
      if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
        throw Failure.invalid(
            "reason", "must have " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters");
      }
    }
  }

  public record Erased(Document document, Erasure erasure) {}

  public Erased execute(Command command) {
    command.caller().require(Scope.DOCUMENTS_WRITE);
    Erased erased = transactions.inTransaction(() -> erase(command));
    passwords.drop(command.document());
    files.delete(command.document().sealedFile());
    return erased;
  }

  private Erased erase(Command command) {
    Caller caller = command.caller();
    Instant now = clock.instant();
    Document document =
        documents
            .lock(caller.organization(), command.document())
            .orElseThrow(() -> Failure.notFound("document"));
    ErasureId id = ErasureId.of(ulids.next());
    Document erased =
        command.fields() == Fields.KEPT
            ? keptFields.erasedButKept(document, id, now)
            : keptFields.erased(document, id, now);
    Erasure erasure = signed(command, document, erased, id, now);
    ledger.add(erasure);
    tell.execute(document.organization(), new DocumentEvent.DocumentErased(document.id(), id));
    audit.append(
        AuditEntry.done(
            caller,
            now,
            "document.erased",
            document.id().text(),
            Map.of("erasure", id.text(), "keptFields", Boolean.toString(erasure.keptFields()))));
    // Last before the commit: should that be cut short, the next start carries the erasure out.
    journal.append(
        new ErasureJournal.ErasedDocument(
            id, document.organization(), document.id(), erasure.erasedAt()));
    return new Erased(erased, erasure);
  }

  private Erasure signed(
      Command command, Document document, Document erased, ErasureId id, Instant now) {
    Erasure unsigned =
        new Erasure(
            id,
            document.organization(),
            document.id(),
            document.original().hash(),
            command.reason(),
            command.caller().actor(),
            now,
            erased.key().isPresent(),
            new byte[0]);
    return unsigned.signed(keyring.sign(unsigned.signedBytes()));
  }
}
