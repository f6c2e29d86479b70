package io.dossier.core.access;

import java.time.Duration;
import java.util.Arrays;

/** What a key pair of the installation is for. Codes are those of RFC 7517's {@code use}. */
public enum KeyUse {
  /** Signs access tokens; ECDSA on P-256. Its last tokens are an hour old when it may go. */
  SIGNING("sig", Duration.ofDays(1)),
  /** Opens payloads that were encrypted for the installation; RSA of 3072 bits. */
  ENCRYPTION("enc", Duration.ofDays(30));

  private final String code;
  private final Duration overlap;

  KeyUse(String code, Duration overlap) {
    this.code = code;
    this.overlap = overlap;
  }

  public String code() {
    return code;
  }

  /** How long a key is known after another one took its place. */
  public Duration overlap() {
    return overlap;
  }

  public static KeyUse ofCode(String code) {
    return Arrays.stream(values())
        .filter(use -> use.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such use of a key"));
  }
}
