package io.dossier.core.erasure.usecase;

import io.dossier.core.customer.Customer;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.Document;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.port.ErasureJournal.ErasedCustomer;
import io.dossier.core.erasure.port.ErasureJournal.ErasedDocument;
import io.dossier.core.erasure.port.ErasureJournal.ErasedFlow;
import io.dossier.core.erasure.port.ErasureJournal.ErasedSubmission;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Submissions;
import java.util.Optional;

/**
 * Holds the journal of erasures against what is there, before the server answers: whatever a
 * restored backup brought back is erased again, legal hold or not, since it was gone already.
 *
 * <p>The ledger's row is not put back where the backup is older than it: its reason, requester and
 * signature are not in the journal, and a record signed anew without them would be another one
 * under the same id. Nor are fields that the erasure had kept.
 */
public final class ReplayErasures {
  private final ErasureJournal journal;
  private final Documents documents;
  private final Customers customers;
  private final Submissions submissions;
  private final Flows flows;
  private final KeptFields keptFields;
  private final SealedFiles files;
  private final Transactions transactions;

  public ReplayErasures(
      ErasureJournal journal,
      Documents documents,
      Customers customers,
      Submissions submissions,
      Flows flows,
      KeptFields keptFields,
      SealedFiles files,
      Transactions transactions) {
    this.journal = journal;
    this.documents = documents;
    this.customers = customers;
    this.submissions = submissions;
    this.flows = flows;
    this.keptFields = keptFields;
    this.files = files;
    this.transactions = transactions;
  }

  /** How many of each were erased again. */
  public record Again(int documents, int customers, int submissions, int flows) {
    public static final Again NONE = new Again(0, 0, 0, 0);
  }

  public Again execute() {
    int[] again = new int[4];
    journal.forEach(
        entry -> {
          if (entry instanceof ErasedDocument document) {
            again[0] += erasedAgain(document);
          } else if (entry instanceof ErasedCustomer customer) {
            again[1] += erasedAgain(customer);
          } else if (entry instanceof ErasedSubmission submission) {
            again[2] += erasedAgain(submission);
          } else if (entry instanceof ErasedFlow flow) {
            again[3] += erasedAgain(flow);
          }
        });
    return new Again(again[0], again[1], again[2], again[3]);
  }

  private int erasedAgain(ErasedDocument entry) {
    boolean living = transactions.inTransaction(() -> eraseAgain(entry));
    if (living) {
      files.delete(entry.document().sealedFile());
    }
    return living ? 1 : 0;
  }

  private boolean eraseAgain(ErasedDocument entry) {
    Optional<Document> back =
        documents
            .lock(entry.organization(), entry.document())
            .filter(document -> document.status() != Status.ERASED);
    back.ifPresent(
        document -> keptFields.erased(document.restored(), entry.erasure(), entry.erasedAt()));
    return back.isPresent();
  }

  private int erasedAgain(ErasedCustomer entry) {
    return transactions.inTransaction(
        () -> {
          Optional<Customer> back =
              customers
                  .find(entry.organization(), entry.customer())
                  .filter(customer -> customer.name().isPresent());
          back.ifPresent(customer -> customers.save(customer.erased(entry.erasedAt())));
          return back.isPresent() ? 1 : 0;
        });
  }

  private int erasedAgain(ErasedSubmission entry) {
    Optional<Submission> back =
        transactions.inTransaction(
            () -> {
              Optional<Submission> found =
                  submissions.lock(entry.organization(), entry.submission());
              found.ifPresent(submissions::delete);
              return found;
            });
    back.flatMap(Submission::file).ifPresent(file -> files.delete(file.name()));
    return back.isPresent() ? 1 : 0;
  }

  private int erasedAgain(ErasedFlow entry) {
    return transactions.inTransaction(
        () -> {
          Optional<Flow> found = flows.lock(entry.organization(), entry.flow());
          found.ifPresent(flows::delete);
          return found.isPresent() ? 1 : 0;
        });
  }
}
