package io.dossier.app.wiring;

import io.dossier.app.config.ReadingSettings;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.document.PendingPasswords;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.document.usecase.ReadDocument;
import io.dossier.core.erasure.usecase.EraseFlow;
import io.dossier.core.erasure.usecase.EraseSubmission;
import io.dossier.core.erasure.usecase.SweepRetention;
import io.dossier.core.event.port.KeptEvents;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.usecase.AdvanceFlow;
import io.dossier.core.flow.usecase.FetchFile;
import io.dossier.core.sealing.usecase.SweepOrphans;
import io.dossier.core.submission.usecase.AnalyseSubmission;
import io.dossier.core.template.usecase.CarryOutLearning;
import io.dossier.storage.jdbc.Sql;
import io.dossier.storage.jobs.Arrivals;
import io.dossier.storage.jobs.FlowHandler;
import io.dossier.storage.jobs.Handlers;
import io.dossier.storage.jobs.Recurring;
import io.dossier.storage.jobs.Workers;
import io.dossier.storage.jobs.Workers.Sharing;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/** What is done later, and what is done again and again. */
@Factory
final class JobFactory {
  private static final Duration GRACE = Duration.ofHours(1);
  private static final Duration ANSWERS_KEPT = Duration.ofHours(24);
  private static final Duration EVENTS_KEPT = Duration.ofDays(30);

  @Singleton
  FlowHandler flowHandler(FetchFile fetch, AdvanceFlow advance) {
    return new FlowHandler() {
      @Override
      public void fetch(OrganizationId organization, FlowId flow, FlowFileId file) {
        fetch.execute(new FetchFile.Command(organization, flow, file));
      }

      @Override
      public void advance(OrganizationId organization, FlowId flow) {
        advance.execute(organization, flow);
      }
    };
  }

  @Singleton
  @Bean(preDestroy = "close")
  Workers workers(
      DataSource source,
      Sql sql,
      DatabaseKind database,
      ReadingSettings reading,
      Arrivals arrivals,
      ReadDocument read,
      AnalyseSubmission analyse,
      EraseSubmission eraseSubmission,
      CarryOutLearning learning,
      FlowHandler flows,
      EraseFlow eraseFlow,
      SweepOrphans orphans,
      SweepRetention retention,
      SpentLinks spentLinks,
      KeptAnswers keptAnswers,
      KeptEvents keptEvents,
      PendingPasswords passwords,
      InstantSource clock) {
    return new Workers(
        DelegatingDataSource.unwrapDataSource(source),
        sql,
        database.embedded() ? Sharing.EMBEDDED : Sharing.SHARED,
        reading.processes(),
        arrivals,
        new Handlers(
            (organization, document, run) ->
                read.execute(new ReadDocument.Command(organization, document, run)),
            analyse::execute,
            learning::execute,
            flows),
        List.of(
            new Recurring("sweep-orphans", Duration.ofHours(1), () -> orphans.execute(GRACE)),
            new Recurring("sweep-retention", Duration.ofMinutes(10), retention::execute),
            new Recurring(
                "sweep-submissions", Duration.ofMinutes(10), eraseSubmission::sweepRetention),
            new Recurring("sweep-flows", Duration.ofMinutes(10), eraseFlow::sweepRetention),
            new Recurring("fail-overdue-analyses", Duration.ofMinutes(1), analyse::failOverdue),
            new Recurring("wipe-passwords", Duration.ofMinutes(1), passwords::wipeOld),
            new Recurring(
                "forget-events",
                Duration.ofHours(1),
                () -> keptEvents.forget(clock.instant().minus(EVENTS_KEPT))),
            new Recurring(
                "forget-spent",
                Duration.ofMinutes(10),
                () -> {
                  spentLinks.forget(clock.instant());
                  keptAnswers.forget(clock.instant().minus(ANSWERS_KEPT));
                })));
  }
}
