package io.dossier.core.shared;

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
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.Templates;

/** Every port of rows and jobs over one database, with the keyring that its rows are sealed by. */
public interface Rows {
  Keyring keyring();

  Transactions transactions();

  Organizations organizations();

  ApiKeys apiKeys();

  Clients clients();

  InstallationKeys installationKeys();

  KeptAnswers keptAnswers();

  AuditLog auditLog();

  Customers customers();

  Documents documents();

  Extractions extractions();

  Readings readings();

  VerifiedExtractions verifiedExtractions();

  Templates templates();

  LearningQueue learning();

  /** How many trainings wait. */
  int trainings(OrganizationId organization);

  SpentLinks spentLinks();

  ErasureLedger ledger();

  ReadingQueue queue();

  /** How many orders wait to read the document in its current run. */
  int orders(Document document);

  Submissions submissions();

  Analyses analyses();

  AnalysisQueue analysisQueue();

  Fingerprints fingerprints();

  Feedbacks feedbacks();

  RuleSets ruleSets();

  Issuers issuers();

  Flows flows();

  ProductTypes productTypes();

  FlowQueue flowQueue();

  Endpoints endpoints();

  Outbox outbox();

  KeptEvents keptEvents();

  Deliveries deliveries();

  /** How many orders wait to analyse the submission after so many deaths. */
  int orders(Submission submission);
}
