package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.app.config.ReadingSettings;
import io.dossier.app.examine.WarmUp;
import io.dossier.core.administration.usecase.SetUpInstallation;
import io.dossier.core.erasure.usecase.ReplayErasures;
import io.dossier.core.sealing.usecase.SweepOrphans;
import io.dossier.storage.dispatch.Dispatcher;
import io.dossier.storage.jobs.Workers;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens at a start, in this order: set up the first time, erase again what a backup brought
 * back, sweep what belongs to nobody; all before the server answers. Then the workers begin.
 */
@Context
final class Startup implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

  private final DossierSettings settings;
  private final ReadingSettings reading;
  private final DatabaseKind database;
  private final SetUpInstallation setUp;
  private final ReplayErasures replay;
  private final SweepOrphans orphans;
  private final WarmUp warmUp;
  private final Workers workers;
  private final Dispatcher dispatcher;

  Startup(
      DossierSettings settings,
      ReadingSettings reading,
      DatabaseKind database,
      SetUpInstallation setUp,
      ReplayErasures replay,
      SweepOrphans orphans,
      WarmUp warmUp,
      Workers workers,
      Dispatcher dispatcher) {
    this.settings = settings;
    this.reading = reading;
    this.database = database;
    this.setUp = setUp;
    this.replay = replay;
    this.orphans = orphans;
    this.warmUp = warmUp;
    this.workers = workers;
    this.dispatcher = dispatcher;
  }

  @PostConstruct
  void beforeTheServerAnswers() {
    Path keyFile = settings.data().resolve("admin.key").toAbsolutePath().normalize();
    setUp.execute(
        key -> {
          new AdminKeyFile(keyFile).write(key);
          LOG.info("first start: the admin key is in {} (readable by its owner alone)", keyFile);
        });
    ReplayErasures.Again again = replay.execute();
    if (!again.equals(ReplayErasures.Again.NONE)) {
      LOG.warn(
          "{} documents, {} customers, {} submissions and {} flows had been erased and were there"
              + " again; erased them anew",
          again.documents(),
          again.customers(),
          again.submissions(),
          again.flows());
    }
    if (database.embedded()) {
      // Nobody else can be uploading: whatever belongs to no document was left by a kill.
      int removed = orphans.execute(Duration.ZERO);
      if (removed > 0) {
        LOG.info("removed {} sealed files of uploads that were never finished", removed);
      }
    }
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    if (reading.warmUp()) {
      warmUp.start();
    }
    workers.start();
    dispatcher.start();
    LOG.info(
        "Dossier serves on {} (data in {})",
        event.getSource().getURL(),
        settings.data().toAbsolutePath().normalize());
  }
}
