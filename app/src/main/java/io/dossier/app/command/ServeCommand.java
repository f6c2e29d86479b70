package io.dossier.app.command;

import io.dossier.app.wiring.Drain;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** Starts the server and serves until the process is told to end. */
@Command(
    name = "serve",
    description = "Starts the server.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nConfigured by environment variables, among them:%n",
    footer = {
      "  DOSSIER_PORT            port of the HTTP server (8080)",
      "  DOSSIER_HOST            address it binds to (127.0.0.1; 0.0.0.0 for all)",
      "  DOSSIER_DATA            database, sealed files, keyring, admin key (./data)",
      "  DOSSIER_KEYS            keyring and erasure journal ($DOSSIER_DATA/keys)",
      "  DOSSIER_KEY_PASSPHRASE  wraps the root key by a passphrase",
      "  DOSSIER_DB_URL          JDBC URL of PostgreSQL (H2 in $DOSSIER_DATA/db)",
      "README.md tells the rest. The admin key of a first start is in $DOSSIER_DATA/admin.key.",
      "On SIGTERM no more uploads are taken, and what is under way is finished."
    })
public final class ServeCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  /** However long what is under way would still take, the process ends after this. */
  private static final long LONGEST_END_MILLIS = 24_000;

  @Override
  public Integer call() throws InterruptedException {
    ApplicationContext context = ApplicationContext.builder().banner(false).build();
    try {
      context.start();
      context.getBean(EmbeddedServer.class).start();
    } catch (RuntimeException e) {
      System.err.println(StartFailure.line(e));
      context.close();
      return FAILED;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(context), "end"));
    new CountDownLatch(1).await();
    return 0;
  }

  private static void end(ApplicationContext context) {
    Thread ending =
        new Thread(
            () -> {
              context.getBean(Drain.class).execute();
              context.close();
            },
            "drain");
    ending.setDaemon(true);
    ending.start();
    try {
      ending.join(LONGEST_END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
