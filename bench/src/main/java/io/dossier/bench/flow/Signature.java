package io.dossier.bench.flow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies callbacks as a receiver does, by Standard Webhooks' {@code v1}. */
final class Signature {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  /**
   * @param secret {@code whsec_...}
   */
  Signature(String secret) {
    this.secret = Base64.getDecoder().decode(secret.substring("whsec_".length()));
  }

  boolean holds(Lender.Callback callback) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(ALGORITHM);
    mac.init(new SecretKeySpec(secret, ALGORITHM));
    String head =
        header(callback, "webhook-id") + "." + header(callback, "webhook-timestamp") + ".";
    mac.update(head.getBytes(StandardCharsets.UTF_8));
    byte[] right =
        ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(callback.body())))
            .getBytes(StandardCharsets.US_ASCII);
    return Arrays.stream(header(callback, "webhook-signature").split(" "))
        .anyMatch(given -> MessageDigest.isEqual(right, given.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String header(Lender.Callback callback, String name) {
    return callback.headers().getOrDefault(name, "");
  }
}
