package io.dossier.core.document.port;

import java.time.Instant;

/**
 * What may be used once and was: download links, and by their digests the assertions of clients.
 * Remembered until it would have expired.
 */
public interface SpentLinks {
  /**
   * Notes the use of a link; false when it was used before. Of two calls at once one is told true,
   * and outside of a transaction that outlives a power cut.
   */
  boolean spend(String linkId, Instant expiresAt);

  /** Forgets links that expired before then. */
  void forget(Instant before);
}
