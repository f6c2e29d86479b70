package io.dossier.core.document.port;

import java.time.Instant;

/** The download links that were used, remembered until they would have expired. */
public interface SpentLinks {
  /**
   * Notes the use of a link; false when it was used before. Of two calls at once one is told true,
   * and outside of a transaction that outlives a power cut.
   */
  boolean spend(String linkId, Instant expiresAt);

  /** Forgets links that expired before then. */
  void forget(Instant before);
}
