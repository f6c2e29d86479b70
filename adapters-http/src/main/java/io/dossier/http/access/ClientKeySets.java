package io.dossier.http.access;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import io.dossier.core.access.ClientKeySet;
import io.dossier.core.shared.Failure;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in the public keys of a client: for RS256 with 2048 to 8192 bits, for ES256 on P-256. */
final class ClientKeySets {
  private static final String FIELD = "jwks";
  private static final int MOST_KEYS = 10;
  private static final int LEAST_RSA_BITS = 2048;
  private static final int MOST_RSA_BITS = 8192;

  private ClientKeySets() {}

  /**
   * @param jwks a JWK set as parsed from JSON
   * @throws Failure CALLER
   */
  static ClientKeySet parse(Map<String, Object> jwks) {
    JWKSet set;
    try {
      set = JWKSet.parse(jwks);
    } catch (ParseException | IllegalArgumentException e) {
      throw Failure.invalid(FIELD, "is not a JWK set");
    }
    if (set.isEmpty() || set.size() > MOST_KEYS) {
      throw Failure.invalid(FIELD, "must have 1 to " + MOST_KEYS + " keys");
    }
    Set<@Nullable String> ids = new HashSet<>();
    for (JWK key : set.getKeys()) {
      check(key);
      if (!ids.add(key.getKeyID())) {
        throw Failure.invalid(FIELD, "must have keys with a kid of their own each");
      }
    }
    String json = set.toString(true);
    if (json.length() > ClientKeySet.LONGEST) {
      throw Failure.invalid(FIELD, "must have at most " + ClientKeySet.LONGEST + " characters");
    }
    return new ClientKeySet(json);
  }

  private static void check(JWK key) {
    if (key.isPrivate()) {
      throw Failure.invalid(FIELD, "must have public keys alone; this one is no longer secret");
    }
    if (key.getKeyUse() != null && !key.getKeyUse().equals(KeyUse.SIGNATURE)) {
      throw Failure.invalid(FIELD, "must have keys for signatures");
    }
    boolean fit =
        key instanceof RSAKey rsa && rsa.size() >= LEAST_RSA_BITS && rsa.size() <= MOST_RSA_BITS
            || key instanceof ECKey ec && ec.getCurve().equals(Curve.P_256);
    if (!fit) {
      throw Failure.invalid(FIELD, "must have keys of RSA with 2048 bits or more, or of P-256");
    }
  }
}
