package io.dossier.app.wiring;

import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.port.AfterReview;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.document.usecase.KeptReadings;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.extraction.learning.scored.ScoredLearner;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.Templates;
import io.dossier.core.template.usecase.CarryOutLearning;
import io.dossier.core.template.usecase.ExtractByTemplate;
import io.dossier.core.template.usecase.LearnFromCorrections;
import io.dossier.core.template.usecase.LessonBook;
import io.dossier.core.template.usecase.ManageTemplates;
import io.dossier.core.template.usecase.PublishTemplate;
import io.dossier.core.template.usecase.RelearnVersion;
import io.dossier.core.template.usecase.TemplatesOfDocuments;
import io.dossier.core.template.usecase.TrainTemplate;
import io.dossier.core.template.usecase.Trials;
import io.dossier.core.template.usecase.TryTemplate;
import io.dossier.core.template.usecase.UnlearnDocument;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Templates, and learning from corrections. */
@Factory
final class TemplateFactory {
  @Singleton
  TemplateLearner templateLearner(FieldExtractor builtIn, FaultListener faults) {
    return new ScoredLearner(builtIn, faults);
  }

  @Singleton
  FieldExtraction fieldExtraction(
      Templates templates, TemplateLearner learner, FieldExtractor builtIn) {
    return new ExtractByTemplate(templates, learner, builtIn);
  }

  @Singleton
  ChosenTemplates chosenTemplates(Templates templates) {
    return new TemplatesOfDocuments(templates);
  }

  @Singleton
  LessonBook lessonBook(
      Documents documents,
      Extractions extractions,
      VerifiedExtractions verified,
      KeptReadings readings,
      Templates templates) {
    return new LessonBook(documents, extractions, verified, readings, templates);
  }

  @Singleton
  Trials trials(TemplateLearner learner, FieldExtractor builtIn) {
    return new Trials(learner, builtIn);
  }

  @Singleton
  ManageTemplates manageTemplates(
      Templates templates,
      AuditLog audit,
      Transactions transactions,
      Ulids ulids,
      InstantSource clock) {
    return new ManageTemplates(templates, audit, transactions, ulids, clock);
  }

  @Singleton
  TryTemplate tryTemplate(
      Templates templates, LessonBook book, Trials trials, AuditLog audit, InstantSource clock) {
    return new TryTemplate(templates, book, trials, audit, clock);
  }

  @Singleton
  TrainTemplate trainTemplate(
      Templates templates,
      LessonBook book,
      Trials trials,
      TemplateLearner learner,
      Documents documents,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new TrainTemplate(
        templates, book, trials, learner, documents, audit, transactions, clock);
  }

  @Singleton
  PublishTemplate publishTemplate(
      Templates templates,
      Organizations organizations,
      LessonBook book,
      Trials trials,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new PublishTemplate(templates, organizations, book, trials, audit, transactions, clock);
  }

  @Singleton
  AfterReview afterReview(
      Organizations organizations,
      VerifiedExtractions verified,
      Templates templates,
      LearningQueue queue) {
    return new LearnFromCorrections(organizations, verified, templates, queue);
  }

  @Singleton
  UnlearnDocument unlearnDocument(Templates templates, LearningQueue queue) {
    return new UnlearnDocument(templates, queue);
  }

  @Singleton
  RelearnVersion relearnVersion(
      Templates templates,
      LessonBook book,
      TemplateLearner learner,
      Documents documents,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new RelearnVersion(templates, book, learner, documents, audit, transactions, clock);
  }

  @Singleton
  CarryOutLearning carryOutLearning(
      Templates templates,
      ManageTemplates manage,
      TrainTemplate train,
      RelearnVersion relearn,
      AuditLog audit,
      InstantSource clock) {
    return new CarryOutLearning(templates, manage, train, relearn, audit, clock);
  }
}
