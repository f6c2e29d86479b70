package io.dossier.http.access;

import java.util.Optional;

/** Tells whose access token was shown. */
public interface TokenVerification {
  /** Whether a text has the form of a token, right or wrong, and so is no key. */
  boolean recognizes(String shown);

  /** Empty unless the token is ours, is in its time, and its client was not revoked. */
  Optional<Credential> verify(String token);
}
