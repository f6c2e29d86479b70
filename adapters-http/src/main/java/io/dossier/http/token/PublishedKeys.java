package io.dossier.http.token;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;

/** The public halves of the installation's keys as a JWK set (RFC 7517). */
final class PublishedKeys {
  static final JWSAlgorithm SIGNING = JWSAlgorithm.ES256;
  static final Algorithm ENCRYPTION = JWEAlgorithm.RSA_OAEP_256;

  private PublishedKeys() {}

  static Map<String, Object> of(List<InstallationKey> keys) {
    return new JWKSet(keys.stream().map(PublishedKeys::jwk).toList()).toJSONObject(true);
  }

  private static JWK jwk(InstallationKey key) {
    if (key.use() == KeyUse.SIGNING) {
      return new ECKey.Builder(Curve.P_256, (ECPublicKey) key.pair().getPublic())
          .keyID(key.id())
          .keyUse(com.nimbusds.jose.jwk.KeyUse.SIGNATURE)
          .algorithm(SIGNING)
          .build();
    }
    return new RSAKey.Builder((RSAPublicKey) key.pair().getPublic())
        .keyID(key.id())
        .keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION)
        .algorithm(ENCRYPTION)
        .build();
  }
}
