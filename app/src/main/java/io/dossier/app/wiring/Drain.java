package io.dossier.app.wiring;

import io.dossier.http.document.Intake;
import io.dossier.storage.dispatch.Dispatcher;
import io.dossier.storage.jobs.Workers;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the work of a server in order: no upload is taken any more and {@code /health} says so,
 * while uploads and readings that are under way come to their end. What is still queued waits for
 * the next start.
 */
@Singleton
public final class Drain {
  private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
  private static final Duration UPLOADS = Duration.ofSeconds(20);
  private static final Duration ANSWERS = Duration.ofSeconds(2);

  private final Intake intake;
  private final Workers workers;
  private final Dispatcher dispatcher;
  private final GracefulShutdownManager answers;

  Drain(Intake intake, Workers workers, Dispatcher dispatcher, GracefulShutdownManager answers) {
    this.intake = intake;
    this.workers = workers;
    this.dispatcher = dispatcher;
    this.answers = answers;
  }

  public void execute() {
    LOG.info("ending: no more uploads are taken, and what is under way is finished");
    intake.close();
    Thread readings = new Thread(workers::close, "finish-readings");
    readings.setDaemon(true);
    readings.start();
    intake.awaitQuiet(UPLOADS);
    try {
      readings.join();
      dispatcher.close();
      answersSent(answers.shutdownGracefully());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answersSent(CompletionStage<?> sent) throws InterruptedException {
    try {
      sent.toCompletableFuture().get(ANSWERS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      LOG.info("answers under way are cut off");
    }
  }
}
