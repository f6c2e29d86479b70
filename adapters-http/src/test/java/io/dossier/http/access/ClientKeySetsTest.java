package io.dossier.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.dossier.core.shared.Failure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientKeySetsTest {
  private final ECKey fit = new ECKeyGenerator(Curve.P_256).keyID("one").generate();

  ClientKeySetsTest() throws JOSEException {}

  private static Map<String, Object> set(List<JWK> keys) {
    return new JWKSet(keys).toJSONObject(true);
  }

  private static void refused(Map<String, Object> jwks) {
    assertThatThrownBy(() -> ClientKeySets.parse(jwks))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("jwks: ");
  }

  @Test
  void keepsPublicKeysAlone() throws JOSEException {
    JWK rsa = new RSAKeyGenerator(2048).keyID("two").keyUse(KeyUse.SIGNATURE).generate();
    String kept = ClientKeySets.parse(set(List.of(fit, rsa))).json();
    assertThat(kept).contains("one", "two").doesNotContain("\"d\"");
    refused(new JWKSet(fit).toJSONObject(false));
  }

  @Test
  void refusesKeysThatNoAssertionIsTakenBy() throws JOSEException {
    refused(set(List.of(new RSAKeyGenerator(1024, true).generate())));
    refused(set(List.of(new ECKeyGenerator(Curve.P_384).generate())));
    refused(set(List.of(new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.ENCRYPTION).generate())));
    refused(new JWKSet(new OctetSequenceKeyGenerator(256).generate()).toJSONObject(false));
  }

  @Test
  void refusesWhatIsNoSetOrTooLarge() {
    refused(Map.of());
    refused(Map.of("keys", List.of()));
    refused(Map.of("keys", "none"));
    refused(Map.of("keys", List.of(Map.of("kty", "EC"))));
    refused(set(Collections.nCopies(2, fit)));
    refused(set(Collections.nCopies(11, fit)));
  }
}
