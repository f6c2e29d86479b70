package io.dossier.bench.fraud;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.shared.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has files examined one after the other, each for so long at most. */
final class Examinations {
  private static final long MOST_SECONDS = 180;

  private final Examiner examiner;

  Examinations(Examiner examiner) {
    this.examiner = examiner;
  }

  Examined of(FraudCase labelled) throws IOException {
    byte[] content = Files.readAllBytes(labelled.file());
    Optional<Secret> password =
        labelled.password().isEmpty()
            ? Optional.empty()
            : Optional.of(Secret.of(labelled.password()));
    FutureTask<List<CheckResult>> task =
        new FutureTask<>(() -> examiner.examine(content, password));
    Thread thread = new Thread(task, "examination");
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    try {
      return new Examined(labelled, task.get(MOST_SECONDS, TimeUnit.SECONDS), since(start), "");
    } catch (ExecutionException e) {
      return failed(labelled, start, String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      return failed(labelled, start, "took longer than " + MOST_SECONDS + " s");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Examined failed(FraudCase labelled, long start, String why) {
    return new Examined(labelled, List.of(), since(start), why);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
