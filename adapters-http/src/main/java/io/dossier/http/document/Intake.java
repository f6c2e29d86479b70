package io.dossier.http.document;

import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import jakarta.inject.Singleton;

/**
 * Whether uploads are taken now: not while the server shuts down, nor while nothing can be stored.
 */
@Singleton
public final class Intake implements ApplicationEventListener<ServerShutdownEvent> {
  private final SealedFiles files;
  private volatile boolean draining;

  Intake(SealedFiles files) {
    this.files = files;
  }

  /** Whether an upload would be taken. */
  public boolean open() {
    return !draining && files.writable();
  }

  void requireOpen() {
    if (draining) {
      throw Failure.of(Category.UPSTREAM, "draining", "the server is shutting down");
    }
  }

  @Override
  public void onApplicationEvent(ServerShutdownEvent event) {
    draining = true;
  }
}
