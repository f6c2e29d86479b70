package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.access.port.Clients;
import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.document.Document;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.document.port.Readings;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.Templates;
import io.dossier.storage.jobs.Arrivals;
import io.dossier.storage.jobs.DbAnalysisQueue;
import io.dossier.storage.jobs.DbFlowQueue;
import io.dossier.storage.jobs.DbLearningQueue;
import io.dossier.storage.jobs.DbReadingQueue;
import io.dossier.storage.keyring.DirectoryKeyring;
import io.dossier.storage.keyring.KeyFile;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.TinkSealer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The ports over a real database, sealed by a real keyring. */
public final class JdbcRows implements Rows {
  private final TestDatabase database;
  private final Keyring keyring;
  private final Sealer sealer;
  private final Transactions transactions;
  private final Documents documents;
  private final Arrivals arrivals = new Arrivals();
  private final DeliveryBell bell = new DeliveryBell();

  /**
   * @param folder of the keyring, which is made when it is not there
   */
  public JdbcRows(TestDatabase database, Path folder) {
    SecureRandom random = new SecureRandom();
    AesGcm aesGcm = AesGcm.fastest();
    this.database = database;
    sealer = new TinkSealer(aesGcm, random);
    transactions = database.transactions();
    try {
      keyring =
          DirectoryKeyring.openOrCreate(
              folder.resolve("keyring"),
              new KeyFile(folder.resolve("root.key"), aesGcm, random),
              aesGcm,
              random);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents = new JdbcDocuments(database.sql(), keyring, sealer);
  }

  /** By which workers hear of orders that were put in the queues here. */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** By which a dispatcher hears of deliveries that were added here. */
  public DeliveryBell bell() {
    return bell;
  }

  @Override
  public Keyring keyring() {
    return keyring;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public Organizations organizations() {
    return new JdbcOrganizations(database.sql());
  }

  @Override
  public ApiKeys apiKeys() {
    return new JdbcApiKeys(database.sql());
  }

  @Override
  public Clients clients() {
    return new JdbcClients(database.sql());
  }

  @Override
  public InstallationKeys installationKeys() {
    return new JdbcInstallationKeys(database.sql(), keyring, sealer);
  }

  @Override
  public KeptAnswers keptAnswers() {
    return new JdbcKeptAnswers(database.sql(), keyring, sealer);
  }

  @Override
  public AuditLog auditLog() {
    return new JdbcAuditLog(database.sql());
  }

  @Override
  public Customers customers() {
    return new JdbcCustomers(database.sql(), keyring, sealer);
  }

  @Override
  public Documents documents() {
    return documents;
  }

  @Override
  public Extractions extractions() {
    return new JdbcExtractions(database.sql(), keyring, sealer);
  }

  @Override
  public Readings readings() {
    return new JdbcReadings(database.sql(), keyring, sealer);
  }

  @Override
  public VerifiedExtractions verifiedExtractions() {
    return new JdbcVerifiedExtractions(database.sql());
  }

  @Override
  public Templates templates() {
    return new JdbcTemplates(database.sql(), keyring, sealer);
  }

  @Override
  public LearningQueue learning() {
    return new DbLearningQueue(database.sql(), arrivals, () -> Samples.NOON);
  }

  @Override
  public int trainings(OrganizationId organization) {
    return database
        .sql()
        .one(
            "select count(*) from scheduled_tasks where task_name = 'learn'"
                + " and task_instance like ?",
            row -> row.getInt(1),
            "train:" + organization + ":%")
        .orElseThrow();
  }

  @Override
  public SpentLinks spentLinks() {
    return new JdbcSpentLinks(database.sql());
  }

  @Override
  public ErasureLedger ledger() {
    return new JdbcErasureLedger(database.sql(), keyring, sealer);
  }

  @Override
  public ReadingQueue queue() {
    return new DbReadingQueue(database.sql(), arrivals);
  }

  @Override
  public int orders(Document document) {
    return database
        .sql()
        .one(
            "select count(*) from scheduled_tasks where task_name = 'read-document'"
                + " and task_instance = ?",
            row -> row.getInt(1),
            document.organization() + ":" + document.id() + ":" + document.run())
        .orElseThrow();
  }

  @Override
  public Submissions submissions() {
    return new JdbcSubmissions(database.sql(), keyring, sealer);
  }

  @Override
  public Analyses analyses() {
    return new JdbcAnalyses(database.sql(), keyring, sealer);
  }

  @Override
  public AnalysisQueue analysisQueue() {
    return new DbAnalysisQueue(database.sql(), arrivals);
  }

  @Override
  public int orders(Submission submission) {
    return database
        .sql()
        .one(
            "select count(*) from scheduled_tasks where task_name = 'analyse-submission'"
                + " and task_instance = ?",
            row -> row.getInt(1),
            submission.organization() + ":" + submission.id() + ":" + submission.deaths())
        .orElseThrow();
  }

  @Override
  public Fingerprints fingerprints() {
    return new JdbcFingerprints(database.sql(), keyring, sealer, submissions());
  }

  @Override
  public Feedbacks feedbacks() {
    return new JdbcFeedbacks(database.sql(), keyring, sealer);
  }

  @Override
  public Endpoints endpoints() {
    return new JdbcEndpoints(database.sql(), keyring, sealer);
  }

  @Override
  public Outbox outbox() {
    return new JdbcOutbox(database.sql(), keyring, sealer, bell, Samples::ulid);
  }

  @Override
  public KeptEvents keptEvents() {
    return new JdbcKeptEvents(database.sql(), keyring, sealer);
  }

  @Override
  public Deliveries deliveries() {
    return new JdbcDeliveries(database.sql(), keyring, sealer, bell);
  }

  @Override
  public RuleSets ruleSets() {
    return new JdbcRuleSets(database.sql(), keyring, sealer);
  }

  @Override
  public Issuers issuers() {
    return new JdbcIssuers(database.sql(), keyring, sealer);
  }

  @Override
  public Flows flows() {
    return new JdbcFlows(database.sql(), keyring, sealer);
  }

  @Override
  public ProductTypes productTypes() {
    return new JdbcProductTypes(database.sql(), keyring, sealer);
  }

  @Override
  public FlowQueue flowQueue() {
    return new DbFlowQueue(database.sql(), arrivals);
  }
}
