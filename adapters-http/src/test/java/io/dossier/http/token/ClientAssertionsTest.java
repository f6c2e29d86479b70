package io.dossier.http.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientKeySet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("JavaUtilDate")
class ClientAssertionsTest {
  private static final String ENDPOINT = TokenBench.ISSUER + "/oauth2/token";

  private final TokenBench bench = new TokenBench();
  private final ClientAssertions assertions =
      new ClientAssertions(bench.rows.spentLinks(), bench::now);
  private final ECKey ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
  private final RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
  private final Client client =
      bench.client(Optional.of(new ClientKeySet(new JWKSet(List.of(ec, rsa)).toString(true))));

  ClientAssertionsTest() throws JOSEException {}

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(client.id().text())
        .subject(client.id().text())
        .audience(ENDPOINT)
        .expirationTime(Date.from(bench.now().plusSeconds(120)))
        .jwtID(UUID.randomUUID().toString());
  }

  private String by(JWSAlgorithm algorithm, String keyId, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  private String byEc(JWTClaimsSet.Builder claims) throws JOSEException {
    return by(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims.build());
  }

  private boolean admitted(String assertion) {
    return assertions.admits(client, assertion, Set.of(TokenBench.ISSUER, ENDPOINT));
  }

  @Test
  void takesBothAlgorithmsAndBothAudiences() throws JOSEException {
    assertThat(admitted(byEc(claims()))).isTrue();
    assertThat(admitted(byEc(claims().audience(TokenBench.ISSUER)))).isTrue();
    String byRsa = by(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims().build());
    assertThat(ClientAssertions.issuer(byRsa)).contains(client.id().text());
    assertThat(admitted(byRsa)).isTrue();
  }

  @Test
  void takesEachOnce() throws JOSEException {
    String assertion = byEc(claims().jwtID("one"));
    assertThat(admitted(assertion)).isTrue();
    assertThat(admitted(assertion)).isFalse();
    assertThat(admitted(byEc(claims().jwtID("one")))).as("another of the same id").isFalse();
  }

  @Test
  void refusesOtherAlgorithmsAndKeys() throws JOSEException {
    assertThat(admitted(new PlainJWT(claims().build()).serialize())).isFalse();
    assertThat(ClientAssertions.issuer(new PlainJWT(claims().build()).serialize())).isEmpty();
    assertThat(admitted(by(JWSAlgorithm.PS256, "rsa", new RSASSASigner(rsa), claims().build())))
        .isFalse();
    byte[] publicBytes = rsa.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8);
    assertThat(
            admitted(by(JWSAlgorithm.HS256, "rsa", new MACSigner(publicBytes), claims().build())))
        .isFalse();
    ECKey other = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    assertThat(admitted(by(JWSAlgorithm.ES256, "ec", new ECDSASigner(other), claims().build())))
        .isFalse();
    assertThat(assertions.admits(bench.client(Optional.empty()), byEc(claims()), Set.of(ENDPOINT)))
        .as("a client without keys")
        .isFalse();
  }

  @Test
  void refusesWhatIsNotForUsNotNowOrNotOfTheClient() throws JOSEException {
    assertThat(admitted(byEc(claims().audience("https://other.example")))).isFalse();
    assertThat(admitted(byEc(claims().issuer("cli_other")))).isFalse();
    assertThat(admitted(byEc(claims().subject("cli_other")))).isFalse();
    assertThat(admitted(byEc(claims().jwtID(null)))).isFalse();
    assertThat(admitted(byEc(claims().jwtID("")))).isFalse();
    assertThat(admitted(byEc(claims().jwtID("x".repeat(257))))).isFalse();
    assertThat(admitted(byEc(claims().expirationTime(null)))).isFalse();
    assertThat(
            admitted(
                byEc(claims().expirationTime(Date.from(bench.now().plus(Duration.ofHours(1)))))))
        .as("too long")
        .isFalse();
    String late = byEc(claims());
    bench.pass(Duration.ofSeconds(181));
    assertThat(admitted(late)).as("expired").isFalse();
  }
}
