package io.dossier.core.shared;

import io.dossier.core.access.InMemoryApiKeys;
import io.dossier.core.access.InMemoryClients;
import io.dossier.core.access.InMemoryInstallationKeys;
import io.dossier.core.access.InMemoryKeptAnswers;
import io.dossier.core.access.InMemoryOrganizations;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.ApiKeys;
import io.dossier.core.access.port.Clients;
import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.InMemoryAuditLog;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.InMemoryCustomers;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.decision.InMemoryRuleSets;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.document.Document;
import io.dossier.core.document.InMemoryDocuments;
import io.dossier.core.document.InMemoryExtractions;
import io.dossier.core.document.InMemoryReadingQueue;
import io.dossier.core.document.InMemoryReadings;
import io.dossier.core.document.InMemorySpentLinks;
import io.dossier.core.document.InMemoryVerifiedExtractions;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.ReadingQueue;
import io.dossier.core.document.port.Readings;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.erasure.InMemoryErasureLedger;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.core.event.InMemoryDeliveries;
import io.dossier.core.event.InMemoryEndpoints;
import io.dossier.core.event.InMemoryKeptEvents;
import io.dossier.core.event.InMemoryOutbox;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.event.port.Outbox;
import io.dossier.core.flow.InMemoryFlowQueue;
import io.dossier.core.flow.InMemoryFlows;
import io.dossier.core.flow.InMemoryProductTypes;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.issuer.InMemoryIssuers;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.sealing.FakeKeyring;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.submission.InMemoryAnalyses;
import io.dossier.core.submission.InMemoryAnalysisQueue;
import io.dossier.core.submission.InMemoryFeedbacks;
import io.dossier.core.submission.InMemoryFingerprints;
import io.dossier.core.submission.InMemorySubmissions;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.template.InMemoryLearningQueue;
import io.dossier.core.template.InMemoryTemplates;
import io.dossier.core.template.port.Templates;

/** Rows in maps. */
public final class InMemoryRows implements Rows {
  private final InMemoryDatabase database = new InMemoryDatabase();
  private final FakeKeyring keyring = new FakeKeyring();
  private final InMemoryReadingQueue queue = new InMemoryReadingQueue(database);

  @Override
  public Keyring keyring() {
    return keyring;
  }

  @Override
  public Transactions transactions() {
    return database;
  }

  @Override
  public Organizations organizations() {
    return new InMemoryOrganizations(database);
  }

  @Override
  public ApiKeys apiKeys() {
    return new InMemoryApiKeys(database);
  }

  @Override
  public Clients clients() {
    return new InMemoryClients(database);
  }

  @Override
  public InstallationKeys installationKeys() {
    return new InMemoryInstallationKeys(database);
  }

  @Override
  public KeptAnswers keptAnswers() {
    return new InMemoryKeptAnswers(database);
  }

  @Override
  public AuditLog auditLog() {
    return new InMemoryAuditLog(database);
  }

  @Override
  public Customers customers() {
    return new InMemoryCustomers(database);
  }

  @Override
  public Documents documents() {
    return new InMemoryDocuments(database);
  }

  @Override
  public Extractions extractions() {
    return new InMemoryExtractions(database);
  }

  @Override
  public Readings readings() {
    return new InMemoryReadings(database);
  }

  @Override
  public VerifiedExtractions verifiedExtractions() {
    return new InMemoryVerifiedExtractions(database);
  }

  @Override
  public Templates templates() {
    return new InMemoryTemplates(database);
  }

  @Override
  public InMemoryLearningQueue learning() {
    return new InMemoryLearningQueue(database);
  }

  @Override
  public int trainings(OrganizationId organization) {
    return learning().trainings(organization);
  }

  @Override
  public SpentLinks spentLinks() {
    return new InMemorySpentLinks(database);
  }

  @Override
  public ErasureLedger ledger() {
    return new InMemoryErasureLedger(database);
  }

  @Override
  public ReadingQueue queue() {
    return queue;
  }

  /** The orders that wait, in the order they were given; taking one removes it. */
  public InMemoryReadingQueue orders() {
    return queue;
  }

  @Override
  public int orders(Document document) {
    return queue.orders(document);
  }

  @Override
  public Submissions submissions() {
    return new InMemorySubmissions(database);
  }

  @Override
  public Analyses analyses() {
    return new InMemoryAnalyses(database);
  }

  @Override
  public InMemoryAnalysisQueue analysisQueue() {
    return new InMemoryAnalysisQueue(database);
  }

  @Override
  public int orders(Submission submission) {
    return analysisQueue().orders(submission);
  }

  @Override
  public Fingerprints fingerprints() {
    return new InMemoryFingerprints(database);
  }

  @Override
  public Feedbacks feedbacks() {
    return new InMemoryFeedbacks(database);
  }

  @Override
  public RuleSets ruleSets() {
    return new InMemoryRuleSets(database);
  }

  @Override
  public Issuers issuers() {
    return new InMemoryIssuers(database);
  }

  @Override
  public Flows flows() {
    return new InMemoryFlows(database);
  }

  @Override
  public ProductTypes productTypes() {
    return new InMemoryProductTypes(database);
  }

  @Override
  public InMemoryFlowQueue flowQueue() {
    return new InMemoryFlowQueue(database);
  }

  @Override
  public Endpoints endpoints() {
    return new InMemoryEndpoints(database);
  }

  @Override
  public Outbox outbox() {
    return new InMemoryOutbox(database);
  }

  @Override
  public KeptEvents keptEvents() {
    return new InMemoryKeptEvents(database);
  }

  @Override
  public Deliveries deliveries() {
    return new InMemoryDeliveries(database);
  }
}
