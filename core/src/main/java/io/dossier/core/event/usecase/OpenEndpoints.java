package io.dossier.core.event.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.Endpoints;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Endpoints with their opened secrets, remembered for two seconds, so that thousands of deliveries
 * do not unseal them thousands of times. Secrets are wiped once they are out of date and in
 * nobody's hands. Safe for many threads.
 */
public final class OpenEndpoints {
  private static final Duration REMEMBERED = Duration.ofSeconds(2);

  private final Endpoints endpoints;
  private final InstantSource clock;
  private final Map<EndpointId, Entry> entries = new HashMap<>();

  public OpenEndpoints(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  /** Empty when there is no such endpoint. The secrets must not be used after the work's end. */
  <T> Optional<T> with(
      OrganizationId organization, EndpointId id, BiFunction<Endpoint, SigningSecrets, T> work) {
    Optional<Entry> entry = taken(organization, id);
    try {
      return entry.map(held -> work.apply(held.endpoint, held.secrets));
    } finally {
      entry.ifPresent(this::given);
    }
  }

  /** What is kept of it is out of date. */
  public synchronized void forget(EndpointId id) {
    Entry entry = entries.remove(id);
    if (entry != null) {
      entry.outdated();
    }
  }

  private Optional<Entry> taken(OrganizationId organization, EndpointId id) {
    Optional<Entry> known = known(id);
    if (known.isPresent()) {
      return known;
    }
    return endpoints
        .find(organization, id)
        .flatMap(
            endpoint ->
                endpoints
                    .secrets(endpoint)
                    .map(secrets -> new Entry(endpoint, secrets, clock.instant())))
        .map(this::remembered);
  }

  private synchronized Optional<Entry> known(EndpointId id) {
    dropOld();
    Optional<Entry> entry = Optional.ofNullable(entries.get(id));
    entry.ifPresent(known -> known.users++);
    return entry;
  }

  private synchronized Entry remembered(Entry fresh) {
    Entry before = entries.put(fresh.endpoint.id(), fresh);
    if (before != null) {
      before.outdated();
    }
    fresh.users++;
    return fresh;
  }

  private synchronized void given(Entry entry) {
    entry.users--;
    entry.wipeIfUnused();
  }

  private void dropOld() {
    Instant oldest = clock.instant().minus(REMEMBERED);
    for (Iterator<Entry> it = entries.values().iterator(); it.hasNext(); ) {
      Entry entry = it.next();
      if (entry.since.isBefore(oldest)) {
        it.remove();
        entry.outdated();
      }
    }
  }

  /** Guarded by the lock of what remembers it. */
  private static final class Entry {
    private final Endpoint endpoint;
    private final SigningSecrets secrets;
    private final Instant since;
    private int users;
    private boolean outdated;

    Entry(Endpoint endpoint, SigningSecrets secrets, Instant since) {
      this.endpoint = endpoint;
      this.secrets = secrets;
      this.since = since;
    }

    void outdated() {
      outdated = true;
      wipeIfUnused();
    }

    void wipeIfUnused() {
      if (outdated && users == 0) {
        secrets.close();
      }
    }
  }
}
