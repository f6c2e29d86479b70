package io.dossier.app.wiring;

import io.dossier.app.ProductVersion;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.decision.port.RuleSets;
import io.dossier.core.decision.usecase.ChangeRules;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.examination.port.DocumentExaminer;
import io.dossier.core.fraud.FraudJudgement;
import io.dossier.core.fraud.RiskModel;
import io.dossier.core.issuer.port.Issuers;
import io.dossier.core.issuer.port.LogoReader;
import io.dossier.core.issuer.usecase.RegisterIssuers;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.port.ReportWriter;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.dossier.core.submission.port.Analyses;
import io.dossier.core.submission.port.AnalysisQueue;
import io.dossier.core.submission.port.Feedbacks;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.submission.usecase.AnalyseSubmission;
import io.dossier.core.submission.usecase.CharacterizeSubmission;
import io.dossier.core.submission.usecase.CreateSubmission;
import io.dossier.core.submission.usecase.DetailSubmissionEvent;
import io.dossier.core.submission.usecase.FindCluster;
import io.dossier.core.submission.usecase.FindLogos;
import io.dossier.core.submission.usecase.GiveFeedback;
import io.dossier.core.submission.usecase.MakeAnalysis;
import io.dossier.core.submission.usecase.MakeReport;
import io.dossier.core.submission.usecase.ReportPages;
import io.dossier.core.submission.usecase.ReportSubmission;
import io.dossier.core.submission.usecase.ShareResult;
import io.dossier.core.submission.usecase.ShowSubmission;
import io.dossier.core.submission.usecase.TryRules;
import io.dossier.core.submission.usecase.UnmadeAnalysis;
import io.dossier.core.submission.usecase.UploadSubmission;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Submissions: their making, their analysis, what is shown of it. */
@Factory
final class SubmissionFactory {
  @Singleton
  CreateSubmission createSubmission(
      Submissions submissions,
      Organizations organizations,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new CreateSubmission(
        submissions, organizations, keyring, audit, transactions, randomness, clock);
  }

  @Singleton
  UploadSubmission uploadSubmission(
      Submissions submissions,
      Analyses analyses,
      AnalysisQueue queue,
      SealOriginal seal,
      SealedFiles files,
      SpentLinks spent,
      Keyring keyring,
      UnmadeAnalysis unmade,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new UploadSubmission(
        submissions,
        analyses,
        queue,
        seal,
        files,
        spent,
        keyring,
        unmade,
        tell,
        audit,
        transactions,
        randomness,
        clock);
  }

  @Singleton
  CharacterizeSubmission characterizeSubmission(
      Submissions submissions,
      AnalysisQueue queue,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new CharacterizeSubmission(submissions, queue, audit, transactions, clock);
  }

  @Singleton
  UnmadeAnalysis unmadeAnalysis() {
    return new UnmadeAnalysis(ProductVersion.text());
  }

  @Singleton
  MakeAnalysis makeAnalysis(
      DocumentReader reader,
      DocumentExaminer examiner,
      FieldExtraction extraction,
      Fingerprints fingerprints,
      Issuers issuers,
      UnmadeAnalysis unmade) {
    return new MakeAnalysis(
        reader,
        examiner,
        extraction,
        new FraudJudgement(RiskModel.shipped()),
        new FindCluster(fingerprints),
        new FindLogos(issuers),
        unmade,
        ProductVersion.text());
  }

  @Singleton
  RegisterIssuers registerIssuers(
      Issuers issuers,
      LogoReader logos,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new RegisterIssuers(issuers, logos, audit, transactions, randomness, clock);
  }

  @Singleton
  AnalyseSubmission analyseSubmission(
      Organizations organizations,
      Submissions submissions,
      Analyses analyses,
      AnalysisQueue queue,
      SealedContent contents,
      MakeAnalysis make,
      UnmadeAnalysis unmade,
      RuleSets rules,
      Fingerprints fingerprints,
      Feedbacks feedbacks,
      TellEvent tell,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new AnalyseSubmission(
        organizations,
        submissions,
        analyses,
        queue,
        contents,
        make,
        unmade,
        rules,
        fingerprints,
        feedbacks,
        tell,
        audit,
        transactions,
        clock);
  }

  @Singleton
  DetailSubmissionEvent detailSubmissionEvent(Submissions submissions) {
    return new DetailSubmissionEvent(submissions);
  }

  @Singleton
  ShareResult shareResult(
      ShowSubmission show,
      SpentLinks spent,
      Keyring keyring,
      Randomness randomness,
      InstantSource clock) {
    return new ShareResult(show, spent, keyring, randomness, clock);
  }

  @Singleton
  GiveFeedback giveFeedback(
      Submissions submissions,
      Analyses analyses,
      Feedbacks feedbacks,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new GiveFeedback(submissions, analyses, feedbacks, audit, transactions, clock);
  }

  @Singleton
  ChangeRules changeRules(
      RuleSets rules, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new ChangeRules(rules, audit, transactions, clock);
  }

  @Singleton
  TryRules tryRules(
      RuleSets rules, Submissions submissions, Analyses analyses, InstantSource clock) {
    return new TryRules(rules, submissions, analyses, clock);
  }

  @Singleton
  ShowSubmission showSubmission(
      Submissions submissions,
      Analyses analyses,
      Organizations organizations,
      UnmadeAnalysis unmade,
      AuditLog audit,
      InstantSource clock) {
    return new ShowSubmission(submissions, analyses, organizations, unmade, audit, clock);
  }

  @Singleton
  ReportSubmission reportSubmission(
      Submissions submissions,
      Analyses analyses,
      MakeReport make,
      SpentLinks spent,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new ReportSubmission(
        submissions, analyses, make, spent, keyring, audit, transactions, randomness, clock);
  }

  @Singleton
  MakeReport makeReport(
      Organizations organizations,
      SealedContent contents,
      DocumentReader reader,
      FieldExtraction extraction,
      ReportWriter writer) {
    return new MakeReport(organizations, contents, new ReportPages(reader, extraction), writer);
  }
}
