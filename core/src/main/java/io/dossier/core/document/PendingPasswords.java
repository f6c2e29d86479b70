package io.dossier.core.document;

import io.dossier.core.shared.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The passwords of locked PDFs, from the request to the reading that uses them. In memory alone: a
 * restarted process knows none. One waits for at most 15 minutes and is wiped then. Safe for many
 * threads.
 */
public final class PendingPasswords {
  public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final Map<DocumentId, Held> held = new ConcurrentHashMap<>();
  private final InstantSource clock;

  public PendingPasswords(InstantSource clock) {
    this.clock = clock;
  }

  /** Keeps a password for the next reading, in place of one that waits. */
  public void hold(DocumentId document, Secret password) {
    wipeOld();
    Held before = held.put(document, new Held(password, clock.instant()));
    if (before != null) {
      before.password().close();
    }
  }

  /**
   * The password for this reading, which the caller wipes. It stays for a further try of the same.
   */
  public Optional<Secret> take(DocumentId document) {
    wipeOld();
    return Optional.ofNullable(held.get(document))
        .map(
            waiting -> {
              byte[] copy = waiting.password().copy();
              try {
                return Secret.of(copy);
              } finally {
                Arrays.fill(copy, (byte) 0);
              }
            });
  }

  /** The reading is over, or will not be. */
  public void drop(DocumentId document) {
    Held gone = held.remove(document);
    if (gone != null) {
      gone.password().close();
    }
  }

  /** Wipes what has waited too long. */
  public void wipeOld() {
    Instant oldest = clock.instant().minus(LONGEST_WAIT);
    for (Iterator<Held> it = held.values().iterator(); it.hasNext(); ) {
      Held waiting = it.next();
      if (waiting.since().isBefore(oldest)) {
        it.remove();
        waiting.password().close();
      }
    }
  }

  private record Held(Secret password, Instant since) {}
}
