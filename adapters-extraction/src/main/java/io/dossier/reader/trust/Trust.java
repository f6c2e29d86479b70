package io.dossier.reader.trust;

import java.time.Instant;

/**
 * Whom to trust when a file is examined.
 *
 * @param now when that is; anchors that are not valid then are not used
 */
public record Trust(TrustAnchors anchors, Instant now) {
  public static final Trust NOBODY = new Trust(TrustAnchors.NONE, Instant.EPOCH);

  public boolean inNobody() {
    return anchors.isEmpty();
  }
}
