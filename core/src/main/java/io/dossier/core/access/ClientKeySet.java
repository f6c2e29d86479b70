package io.dossier.core.access;

/**
 * The public keys by which a client may sign assertions instead of showing its secret: a JWK set
 * (RFC 7517) as JSON, looked through by whoever takes it in.
 */
public record ClientKeySet(String json) {
  public static final int LONGEST = 16_000;

  public ClientKeySet {
    if (json.isBlank() || json.length() > LONGEST) {
      throw new IllegalArgumentException("a key set has 1 to " + LONGEST + " characters");
    }
  }
}
