package io.dossier.app.wiring;

import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.Readings;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.erasure.usecase.EraseCustomer;
import io.dossier.core.erasure.usecase.EraseDocument;
import io.dossier.core.erasure.usecase.EraseFlow;
import io.dossier.core.erasure.usecase.EraseSubmission;
import io.dossier.core.erasure.usecase.KeptFields;
import io.dossier.core.erasure.usecase.ReplayErasures;
import io.dossier.core.erasure.usecase.SweepRetention;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.template.usecase.UnlearnDocument;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Erasing, and what guards that it lasts. */
@Factory
final class ErasureFactory {
  @Singleton
  KeptFields keptFields(
      Documents documents,
      Extractions extractions,
      Readings readings,
      VerifiedExtractions verified,
      UnlearnDocument unlearn,
      Keyring keyring) {
    return new KeptFields(documents, extractions, readings, verified, unlearn, keyring);
  }

  @Singleton
  EraseDocument eraseDocument(
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
    return new EraseDocument(
        documents,
        keptFields,
        files,
        keyring,
        ledger,
        journal,
        passwords,
        tell,
        audit,
        transactions,
        ulids,
        clock);
  }

  @Singleton
  EraseCustomer eraseCustomer(
      Customers customers,
      Documents documents,
      EraseDocument eraseDocument,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new EraseCustomer(
        customers, documents, eraseDocument, journal, audit, transactions, clock);
  }

  @Singleton
  SweepRetention sweepRetention(
      Documents documents, EraseDocument eraseDocument, InstantSource clock) {
    return new SweepRetention(documents, eraseDocument, clock);
  }

  @Singleton
  ReplayErasures replayErasures(
      ErasureJournal journal,
      Documents documents,
      Customers customers,
      Submissions submissions,
      Flows flows,
      KeptFields keptFields,
      SealedFiles files,
      Transactions transactions) {
    return new ReplayErasures(
        journal, documents, customers, submissions, flows, keptFields, files, transactions);
  }

  @Singleton
  EraseSubmission eraseSubmission(
      Submissions submissions,
      SealedFiles files,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new EraseSubmission(submissions, files, journal, audit, transactions, clock);
  }

  @Singleton
  EraseFlow eraseFlow(
      Flows flows,
      Documents documents,
      EraseDocument eraseDocument,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new EraseFlow(flows, documents, eraseDocument, journal, audit, transactions, clock);
  }
}
