package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.access.port.Clients;
import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.document.port.Readings;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.Templates;
import io.dossier.storage.jdbc.Durability;
import io.dossier.storage.jdbc.JdbcAnalyses;
import io.dossier.storage.jdbc.JdbcApiKeys;
import io.dossier.storage.jdbc.JdbcAuditLog;
import io.dossier.storage.jdbc.JdbcClients;
import io.dossier.storage.jdbc.JdbcCustomers;
import io.dossier.storage.jdbc.JdbcDocuments;
import io.dossier.storage.jdbc.JdbcErasureLedger;
import io.dossier.storage.jdbc.JdbcExtractions;
import io.dossier.storage.jdbc.JdbcFeedbacks;
import io.dossier.storage.jdbc.JdbcFingerprints;
import io.dossier.storage.jdbc.JdbcFlows;
import io.dossier.storage.jdbc.JdbcInstallationKeys;
import io.dossier.storage.jdbc.JdbcIssuers;
import io.dossier.storage.jdbc.JdbcKeptAnswers;
import io.dossier.storage.jdbc.JdbcOrganizations;
import io.dossier.storage.jdbc.JdbcProductTypes;
import io.dossier.storage.jdbc.JdbcReadings;
import io.dossier.storage.jdbc.JdbcRuleSets;
import io.dossier.storage.jdbc.JdbcSpentLinks;
import io.dossier.storage.jdbc.JdbcSubmissions;
import io.dossier.storage.jdbc.JdbcTemplates;
import io.dossier.storage.jdbc.JdbcTransactions;
import io.dossier.storage.jdbc.JdbcVerifiedExtractions;
import io.dossier.storage.jdbc.Sql;
import io.dossier.storage.jobs.Arrivals;
import io.dossier.storage.jobs.DbAnalysisQueue;
import io.dossier.storage.jobs.DbFlowQueue;
import io.dossier.storage.jobs.DbLearningQueue;
import io.dossier.storage.jobs.DbReadingQueue;
import io.dossier.storage.journal.FileErasureJournal;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.InstantSource;

/** Everything that is kept as rows. */
@Factory
final class StorageFactory {
  @Singleton
  Durability durability(TransactionOperations<Connection> transactions, DatabaseKind database) {
    return database.embedded() ? Durability.ofH2(transactions) : Durability.ofCommit();
  }

  @Singleton
  Sql sql(TransactionOperations<Connection> transactions, Durability durability) {
    return new Sql(transactions, durability);
  }

  @Singleton
  Transactions transactions(TransactionOperations<Connection> transactions, Durability durability) {
    return new JdbcTransactions(transactions, durability);
  }

  @Singleton
  Organizations organizations(Sql sql) {
    return new JdbcOrganizations(sql);
  }

  @Singleton
  ApiKeys apiKeys(Sql sql) {
    return new JdbcApiKeys(sql);
  }

  @Singleton
  Clients clients(Sql sql) {
    return new JdbcClients(sql);
  }

  @Singleton
  InstallationKeys installationKeys(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcInstallationKeys(sql, keyring, sealer);
  }

  @Singleton
  KeptAnswers keptAnswers(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcKeptAnswers(sql, keyring, sealer);
  }

  @Singleton
  AuditLog auditLog(Sql sql) {
    return new JdbcAuditLog(sql);
  }

  @Singleton
  Customers customers(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcCustomers(sql, keyring, sealer);
  }

  @Singleton
  Documents documents(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcDocuments(sql, keyring, sealer);
  }

  @Singleton
  Extractions extractions(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcExtractions(sql, keyring, sealer);
  }

  @Singleton
  Submissions submissions(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcSubmissions(sql, keyring, sealer);
  }

  @Singleton
  Analyses analyses(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcAnalyses(sql, keyring, sealer);
  }

  @Singleton
  Fingerprints fingerprints(Sql sql, Keyring keyring, Sealer sealer, Submissions submissions) {
    return new JdbcFingerprints(sql, keyring, sealer, submissions);
  }

  @Singleton
  Feedbacks feedbacks(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcFeedbacks(sql, keyring, sealer);
  }

  @Singleton
  RuleSets ruleSets(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcRuleSets(sql, keyring, sealer);
  }

  @Singleton
  Issuers issuers(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcIssuers(sql, keyring, sealer);
  }

  @Singleton
  Flows flows(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcFlows(sql, keyring, sealer);
  }

  @Singleton
  ProductTypes productTypes(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcProductTypes(sql, keyring, sealer);
  }

  @Singleton
  FlowQueue flowQueue(Sql sql, Arrivals arrivals) {
    return new DbFlowQueue(sql, arrivals);
  }

  @Singleton
  AnalysisQueue analysisQueue(Sql sql, Arrivals arrivals) {
    return new DbAnalysisQueue(sql, arrivals);
  }

  @Singleton
  Readings readings(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcReadings(sql, keyring, sealer);
  }

  @Singleton
  VerifiedExtractions verifiedExtractions(Sql sql) {
    return new JdbcVerifiedExtractions(sql);
  }

  @Singleton
  Templates templates(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcTemplates(sql, keyring, sealer);
  }

  @Singleton
  LearningQueue learningQueue(Sql sql, Arrivals arrivals, InstantSource clock) {
    return new DbLearningQueue(sql, arrivals, clock);
  }

  @Singleton
  SpentLinks spentLinks(Sql sql) {
    return new JdbcSpentLinks(sql);
  }

  @Singleton
  Arrivals arrivals() {
    return new Arrivals();
  }

  @Singleton
  ReadingQueue readingQueue(Sql sql, Arrivals arrivals) {
    return new DbReadingQueue(sql, arrivals);
  }

  @Singleton
  ErasureLedger erasureLedger(Sql sql, Keyring keyring, Sealer sealer) {
    return new JdbcErasureLedger(sql, keyring, sealer);
  }

  @Singleton
  ErasureJournal erasureJournal(DossierSettings settings) {
    return new FileErasureJournal(settings.keyringFolder().resolve("erasures.log"));
  }
}
