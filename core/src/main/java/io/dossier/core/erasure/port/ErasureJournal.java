package io.dossier.core.erasure.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.flow.FlowId;
import io.dossier.core.submission.SubmissionId;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * What was erased, kept with the keyring and so outside of what a backup of the data brings back.
 * Holds ids and times alone. Only grows; an entry outlives a power cut once {@link #append}
 * returns.
 */
public interface ErasureJournal {
  void append(Entry entry);

  /** Every entry, oldest first. A torn last entry, left by a power cut, is passed over. */
  void forEach(Consumer<Entry> visitor);

  /** One thing that was erased. */
  sealed interface Entry permits ErasedDocument, ErasedCustomer, ErasedSubmission, ErasedFlow {}

  record ErasedDocument(
      ErasureId erasure, OrganizationId organization, DocumentId document, Instant erasedAt)
      implements Entry {}

  /** A customer whose name was erased. */
  record ErasedCustomer(OrganizationId organization, CustomerId customer, Instant erasedAt)
      implements Entry {}

  /** A submission that was erased, with all that was made of it. */
  record ErasedSubmission(OrganizationId organization, SubmissionId submission, Instant erasedAt)
      implements Entry {}

  /** A flow that was erased; its documents have entries of their own. */
  record ErasedFlow(OrganizationId organization, FlowId flow, Instant erasedAt) implements Entry {}
}
