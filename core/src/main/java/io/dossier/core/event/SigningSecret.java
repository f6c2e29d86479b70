package io.dossier.core.event;

import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what messages to one receiver are signed, as Standard Webhooks 1.0 has it. Wiped on close.
 *
 * <p>{@code v1}: HMAC-SHA-256 by 32 random bytes, which the receiver has too, shown as {@code
 * whsec_} and base 64. {@code v1a}: Ed25519 (RFC 8032); the receiver has the public key, shown as
 * {@code whpk_} and base 64, and the private one never leaves.
 */
public final class SigningSecret implements AutoCloseable {
  private static final int KEY_BYTES = 32;

  private final Scheme scheme;
  private final Secret key;

  /** How a message is signed. Codes are those before the signature. */
  public enum Scheme {
    V1("v1"),
    V1A("v1a");

    private final String code;

    Scheme(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<Scheme> ofCode(String code) {
      return Arrays.stream(values()).filter(scheme -> scheme.code.equals(code)).findFirst();
    }
  }

  private SigningSecret(Scheme scheme, Secret key) {
    this.scheme = scheme;
    this.key = key;
  }

  public static SigningSecret random(Scheme scheme, Randomness randomness) {
    byte[] bytes = randomness.bytes(KEY_BYTES);
    try {
      return of(scheme, bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /**
   * @param key 32 bytes, as {@link #key} gave them
   */
  public static SigningSecret of(Scheme scheme, byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a signing key has " + KEY_BYTES + " bytes");
    }
    return new SigningSecret(scheme, Secret.of(key));
  }

  public Scheme scheme() {
    return scheme;
  }

  /** The key of HMAC, or the seed of the key pair; the taker wipes it, and seals what it keeps. */
  public byte[] key() {
    return key.copy();
  }

  /** What the receiver must have to verify: the shared secret itself, or the public key. */
  public String verifier() {
    byte[] bytes = key();
    try {
      return scheme == Scheme.V1
          ? "whsec_" + base64(bytes)
          : "whpk_" + base64(Ed25519.publicKey(bytes));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** The scheme, a comma, and the signature in base 64. */
  public String sign(byte[] content) {
    byte[] bytes = key();
    try {
      byte[] signature = scheme == Scheme.V1 ? hmac(bytes, content) : Ed25519.sign(bytes, content);
      return scheme.code() + "," + base64(signature);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] hmac(byte[] key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    key.close();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SigningSecret secret
        && scheme == secret.scheme
        && key.equals(secret.key);
  }

  @Override
  public int hashCode() {
    return scheme.hashCode();
  }

  @Override
  public String toString() {
    return "SigningSecret[" + scheme.code() + "]";
  }
}
