package io.dossier.core.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The secrets of one endpoint; both sign while one replaces the other.
 *
 * @param previous the one before, for as long as it still signs
 */
public record SigningSecrets(SigningSecret current, Optional<Previous> previous)
    implements AutoCloseable {
  /** How long a replaced secret still signs. */
  public static final Duration OVERLAP = Duration.ofHours(24);

  /** A secret that was replaced. */
  public record Previous(SigningSecret secret, Instant until) {}

  public static SigningSecrets of(SigningSecret secret) {
    return new SigningSecrets(secret, Optional.empty());
  }

  /** The current one becomes the previous one; the one before that signs no longer. */
  public SigningSecrets replacedBy(SigningSecret next, Instant now) {
    return new SigningSecrets(next, Optional.of(new Previous(current, now.plus(OVERLAP))));
  }

  public Optional<Previous> previous(Instant now) {
    return previous.filter(old -> now.isBefore(old.until()));
  }

  @Override
  public void close() {
    current.close();
    previous.ifPresent(old -> old.secret().close());
  }
}
