package io.dossier.core.issuer;

import io.dossier.core.shared.RandomUuid;

/** The id of a registered issuer: a UUID of version 4 (RFC 9562), in lower case. */
public record IssuerId(String text) {
  public IssuerId {
    text = RandomUuid.require(text);
  }

  /**
   * @param random 16 bytes
   */
  public static IssuerId of(byte[] random) {
    return new IssuerId(RandomUuid.of(random));
  }

  @Override
  public String toString() {
    return text;
  }
}
