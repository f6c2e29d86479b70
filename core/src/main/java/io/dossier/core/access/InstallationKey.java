package io.dossier.core.access;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;

/**
 * A key pair of this installation. Its public half is published from the day it is made; it comes
 * into use when the one before it has served its term, and is known for an overlap after its own.
 *
 * @param id the {@code kid} by which tokens and payloads name it
 * @param owner whose keyring seals the private half: the operator's organization
 */
public record InstallationKey(
    String id, OrganizationId owner, KeyUse use, KeyPair pair, Instant createdAt) {
  /** How long a key is used. */
  public static final Duration TERM = Duration.ofDays(30);

  /** So long before the end of a term the next key is published. */
  public static final Duration LEAD = Duration.ofDays(1);

  /** Whether it may still be used for something new. */
  public boolean inTerm(Instant now) {
    return now.isBefore(createdAt.plus(TERM));
  }

  /** Whether the next key has to be there. */
  public boolean nearItsEnd(Instant now) {
    return !now.isBefore(createdAt.plus(TERM).minus(LEAD));
  }

  /** Whether what was made with it is still taken. */
  public boolean known(Instant now) {
    return now.isBefore(createdAt.plus(TERM).plus(use.overlap()));
  }

  @Override
  public String toString() {
    return "InstallationKey[" + id + ", " + use + "]";
  }
}
