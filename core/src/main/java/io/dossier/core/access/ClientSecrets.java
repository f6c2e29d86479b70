package io.dossier.core.access;

import java.time.Instant;
import java.util.Optional;

/**
 * The secrets that a client may show, as digests.
 *
 * @param previous the one before, for as long as it still holds
 */
public record ClientSecrets(KeyDigest current, Optional<Previous> previous) {

  /** A secret that was replaced. */
  public record Previous(KeyDigest digest, Instant until) {}

  public static ClientSecrets of(KeyDigest digest) {
    return new ClientSecrets(digest, Optional.empty());
  }

  /** Both are compared whatever the first says, each in constant time. */
  public boolean admit(KeyDigest shown, Instant now) {
    boolean isCurrent = current.same(shown);
    boolean isPrevious =
        previous.map(old -> old.digest().same(shown) && now.isBefore(old.until())).orElse(false);
    return isCurrent || isPrevious;
  }

  /** The current one becomes the previous one; the one before that holds no longer. */
  public ClientSecrets replacedBy(KeyDigest digest, Instant previousUntil) {
    return new ClientSecrets(digest, Optional.of(new Previous(current, previousUntil)));
  }
}
