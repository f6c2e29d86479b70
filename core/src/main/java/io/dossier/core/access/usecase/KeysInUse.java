package io.dossier.core.access.usecase;

import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.access.port.KeyPairs;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.shared.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The key pairs of the installation: made at first need, replaced each term with an overlap,
 * destroyed when nothing made with them is taken any longer.
 *
 * <p>What was read is held for some seconds. A key that another node made meanwhile is found all
 * the same, since an unknown one is looked for anew.
 */
public final class KeysInUse {
  private static final Duration HELD = Duration.ofSeconds(10);

  /** So that made-up key ids do not become queries. */
  private static final Duration HELD_AGAINST_UNKNOWN = Duration.ofSeconds(1);

  private final InstallationKeys keys;
  private final KeyPairs pairs;
  private final Organizations organizations;
  private final Ulids ulids;
  private final InstantSource clock;
  private volatile Held held = new Held(List.of(), Instant.EPOCH);

  public KeysInUse(
      InstallationKeys keys,
      KeyPairs pairs,
      Organizations organizations,
      Ulids ulids,
      InstantSource clock) {
    this.keys = keys;
    this.pairs = pairs;
    this.organizations = organizations;
    this.ulids = ulids;
    this.clock = clock;
  }

  /** The key for something new. */
  public InstallationKey current(KeyUse use) {
    Instant now = clock.instant();
    if (needsNext(use, read(HELD), now)) {
      makeNext(use, now);
    }
    return held.keys().stream()
        .filter(of(use))
        .filter(key -> key.inTerm(now))
        .findFirst()
        .orElseThrow();
  }

  /** The key of that id, when what was made with it is still taken. */
  public Optional<InstallationKey> find(KeyUse use, String id) {
    Optional<InstallationKey> key = known(read(HELD), use, id);
    return key.isPresent() ? key : known(read(HELD_AGAINST_UNKNOWN), use, id);
  }

  /** Every key that others should know, those in use included. */
  public List<InstallationKey> published() {
    List<InstallationKey> published = new ArrayList<>();
    for (KeyUse use : KeyUse.values()) {
      current(use);
      Instant now = clock.instant();
      held.keys().stream().filter(of(use)).filter(key -> key.known(now)).forEach(published::add);
    }
    return published;
  }

  private Optional<InstallationKey> known(List<InstallationKey> among, KeyUse use, String id) {
    Instant now = clock.instant();
    return among.stream()
        .filter(of(use))
        .filter(key -> key.id().equals(id) && key.known(now))
        .findFirst();
  }

  private static boolean needsNext(KeyUse use, List<InstallationKey> among, Instant now) {
    return among.stream().filter(of(use)).allMatch(key -> key.nearItsEnd(now));
  }

  private List<InstallationKey> read(Duration longest) {
    Instant now = clock.instant();
    Held before = held;
    if (now.isBefore(before.readAt().plus(longest))) {
      return before.keys();
    }
    Held fresh = new Held(List.copyOf(keys.all()), now);
    held = fresh;
    return fresh.keys();
  }

  /** One thread makes it; whoever only looks for a key does not wait. */
  private synchronized void makeNext(KeyUse use, Instant now) {
    List<InstallationKey> there = read(Duration.ZERO);
    if (!needsNext(use, there, now)) {
      return;
    }
    OrganizationId operator = organizations.all().get(0).id();
    keys.add(
        new InstallationKey(use.code() + "_" + ulids.next(), operator, use, pairs.make(use), now));
    there.stream()
        .filter(of(use))
        .filter(key -> !key.known(now))
        .forEach(key -> keys.remove(key.id()));
    read(Duration.ZERO);
  }

  private static Predicate<InstallationKey> of(KeyUse use) {
    return key -> key.use() == use;
  }

  private record Held(List<InstallationKey> keys, Instant readAt) {}
}
