package io.dossier.core.erasure.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Transactions;
import java.util.Optional;

/**
 * Holds the journal of erasures against what is there, before the server answers: whatever a
 * restored backup brought back is erased again, legal hold or not, since it was gone already.
 */
public final class ReplayErasures {
  private final ErasureJournal journal;
  private final Documents documents;
  private final KeptFields keptFields;
  private final SealedFiles files;
  private final Transactions transactions;

  public ReplayErasures(
      ErasureJournal journal,
      Documents documents,
      KeptFields keptFields,
      SealedFiles files,
      Transactions transactions) {
    this.journal = journal;
    this.documents = documents;
    this.keptFields = keptFields;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * @return how many documents were erased again
   */
  public int execute() {
    int[] again = new int[1];
    journal.forEach(
        entry -> {
          boolean living = transactions.inTransaction(() -> eraseAgain(entry));
          if (living) {
            again[0]++;
            files.delete(entry.document().sealedFile());
          }
        });
    return again[0];
  }

  private boolean eraseAgain(ErasureJournal.Entry entry) {
    Optional<Document> back =
        documents
            .lock(entry.organization(), entry.document())
            .filter(document -> document.status() != Status.ERASED);
    back.ifPresent(
        document -> keptFields.erased(document.restored(), entry.erasure(), entry.erasedAt()));
    return back.isPresent();
  }
}
