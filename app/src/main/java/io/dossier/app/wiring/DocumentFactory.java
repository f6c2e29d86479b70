package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.AfterReview;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.document.port.Readings;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.document.usecase.ChangeDocument;
import io.dossier.core.document.usecase.CoveredPages;
import io.dossier.core.document.usecase.DetailDocumentEvent;
import io.dossier.core.document.usecase.DocumentFiles;
import io.dossier.core.document.usecase.DownloadOriginal;
import io.dossier.core.document.usecase.FindCustomer;
import io.dossier.core.document.usecase.HoldDocument;
import io.dossier.core.document.usecase.KeptReadings;
import io.dossier.core.document.usecase.MaskedViews;
import io.dossier.core.document.usecase.Originals;
import io.dossier.core.document.usecase.ReadDocument;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.document.usecase.ReextractDocument;
import io.dossier.core.document.usecase.RenderPage;
import io.dossier.core.document.usecase.ReviewDocument;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.extraction.FieldRules;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.sealing.usecase.SweepOrphans;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.submission.usecase.SubmissionFiles;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** A document's life, in its order. */
@Factory
final class DocumentFactory {
  @Singleton
  SealedContent sealedContent(SealedFiles files, Sealer sealer, Keyring keyring) {
    return new SealedContent(files, sealer, keyring);
  }

  @Singleton
  Originals originals(SealedContent content) {
    return new Originals(content);
  }

  @Singleton
  PendingPasswords pendingPasswords(InstantSource clock) {
    return new PendingPasswords(clock);
  }

  @Singleton
  SealOriginal sealOriginal(SealedFiles files, Sealer sealer, DossierSettings settings) {
    return new SealOriginal(files, sealer, settings.uploadBytes());
  }

  @Singleton
  ReceiveOriginal receiveOriginal(
      SealedFiles files, SealOriginal seal, Keyring keyring, Ulids ulids) {
    return new ReceiveOriginal(files, seal, keyring, ulids);
  }

  @Singleton
  MaskedViews maskedViews(Organizations organizations) {
    return new MaskedViews(organizations);
  }

  @Singleton
  UploadDocument uploadDocument(
      Documents documents,
      FindCustomer findCustomer,
      Organizations organizations,
      ReadingQueue queue,
      PendingPasswords passwords,
      ReceiveOriginal receiving,
      ChosenTemplates templates,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new UploadDocument(
        documents,
        findCustomer,
        organizations,
        queue,
        passwords,
        receiving,
        templates,
        tell,
        audit,
        transactions,
        clock);
  }

  @Singleton
  ReadDocument readDocument(
      Documents documents,
      Extractions extractions,
      Readings readings,
      Organizations organizations,
      Originals originals,
      PendingPasswords passwords,
      DocumentReader reader,
      FieldExtraction extraction,
      MaskedViews views,
      ReadingQueue queue,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new ReadDocument(
        documents,
        extractions,
        readings,
        organizations,
        originals,
        passwords,
        reader,
        extraction,
        views,
        queue,
        tell,
        audit,
        transactions,
        ulids,
        clock);
  }

  @Singleton
  DetailDocumentEvent detailDocumentEvent(
      Documents documents, Extractions extractions, MaskedViews views) {
    return new DetailDocumentEvent(documents, extractions, views);
  }

  @Singleton
  ShowDocuments showDocuments(
      Documents documents,
      Extractions extractions,
      Customers customers,
      MaskedViews views,
      AuditLog audit,
      InstantSource clock) {
    return new ShowDocuments(documents, extractions, customers, views, audit, clock);
  }

  @Singleton
  CoveredPages coveredPages(KeptReadings readings, Extractions extractions, MaskedViews views) {
    return new CoveredPages(readings, extractions, views);
  }

  @Singleton
  RenderPage renderPage(
      Documents documents,
      Originals originals,
      CoveredPages covered,
      DocumentReader reader,
      AuditLog audit,
      InstantSource clock) {
    return new RenderPage(documents, originals, covered, reader, audit, clock);
  }

  @Singleton
  ChangeDocument changeDocument(
      Documents documents, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new ChangeDocument(documents, audit, transactions, clock);
  }

  @Singleton
  ReextractDocument reextractDocument(
      ChangeDocument change,
      ReadingQueue queue,
      PendingPasswords passwords,
      ChosenTemplates templates) {
    return new ReextractDocument(change, queue, passwords, templates);
  }

  @Singleton
  ReviewDocument reviewDocument(
      ChangeDocument change,
      Extractions extractions,
      VerifiedExtractions verified,
      ChosenTemplates templates,
      AfterReview afterReview,
      MaskedViews views,
      FieldRules rules,
      TellEvent tell,
      Ulids ulids) {
    return new ReviewDocument(
        change, extractions, verified, templates, afterReview, views, rules, tell, ulids);
  }

  @Singleton
  KeptReadings keptReadings(
      Documents documents,
      Readings readings,
      Originals originals,
      DocumentReader reader,
      Transactions transactions) {
    return new KeptReadings(documents, readings, originals, reader, transactions);
  }

  @Singleton
  HoldDocument holdDocument(ChangeDocument change) {
    return new HoldDocument(change);
  }

  @Singleton
  DownloadOriginal downloadOriginal(
      Documents documents,
      Originals originals,
      SpentLinks spent,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new DownloadOriginal(
        documents, originals, spent, keyring, audit, transactions, randomness, clock);
  }

  @Singleton
  SweepOrphans sweepOrphans(
      SealedFiles files, Documents documents, Submissions submissions, InstantSource clock) {
    return new SweepOrphans(
        files, List.of(new DocumentFiles(documents), new SubmissionFiles(submissions)), clock);
  }
}
