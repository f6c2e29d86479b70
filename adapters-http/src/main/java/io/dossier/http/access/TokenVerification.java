package io.dossier.http.access;

import java.util.Optional;

/** Tells whose access token was shown. */
public interface TokenVerification {
  /** Whether a text has the form of a token, right or wrong, and so is no key. */
  boolean recognizes(String shown);

  /** Empty unless the token is ours, is in its time, and its client was not revoked. */
  Optional<Credential> verify(String token);

  /**
   * Whether it was given out here, though it may have expired since: then it was not guessed, and
   * is no sign of an attack.
   */
  boolean issuedHere(String token);
}
