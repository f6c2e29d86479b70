package io.dossier.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What others verify tokens by, and how a client shows its key instead of a secret. */
class WellKnownTest {
  private static final DossierClient CLIENT = SharedServer.newOrganization("well known");

  private static DossierClient.Reply open(String path) throws IOException {
    DossierClient.Reply reply = CLIENT.send(CLIENT.anonymous(path).GET());
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply;
  }

  private static OAuthCaller caller(Map<String, Object> more) throws IOException {
    Map<String, Object> request =
        new java.util.HashMap<>(
            Map.of("name", "signs", "scopes", List.of("submissions.read"), "rateLimited", false));
    request.putAll(more);
    return OAuthCaller.created(CLIENT, request);
  }

  @Test
  void discoveryLeadsToTheKeysThatVerifyAToken() throws IOException, ParseException, JOSEException {
    Map<String, Object> discovery = open("/.well-known/openid-configuration").json();
    String issuer = String.valueOf(discovery.get("issuer"));
    assertThat(discovery)
        .containsEntry("token_endpoint", issuer + "/oauth2/token")
        .containsEntry("jwks_uri", issuer + "/.well-known/jwks.json")
        .containsEntry("grant_types_supported", List.of("client_credentials"))
        .containsEntry(
            "token_endpoint_auth_methods_supported",
            List.of("client_secret_basic", "client_secret_post", "private_key_jwt"));
    DossierClient.Reply reply = open("/.well-known/jwks.json");
    JWKSet keys = JWKSet.parse(reply.text());
    assertThat(keys.getKeys()).allMatch(key -> !key.isPrivate() && key.getKeyID() != null);
    assertThat(keys.getKeys())
        .extracting(JWK::getKeyUse)
        .contains(KeyUse.SIGNATURE, KeyUse.ENCRYPTION);
    SignedJWT token = SignedJWT.parse(caller(Map.of()).token());
    JWK key = keys.getKeyByKeyId(token.getHeader().getKeyID());
    assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
    assertThat(token.getHeader().getType()).isEqualTo(new JOSEObjectType("at+jwt"));
    assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer);
    assertThat(token.getJWTClaimsSet().getClaims())
        .containsKeys("sub", "client_id", "aud", "iat", "exp", "jti", "scope", "org");
  }

  @Test
  @SuppressWarnings("JavaUtilDate")
  void takesAnAssertionOnceThatTheClientSigned() throws IOException, ParseException, JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
    OAuthCaller caller = caller(Map.of("jwks", new JWKSet(key).toJSONObject(true)));
    String issuer = String.valueOf(open("/.well-known/openid-configuration").json().get("issuer"));
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(caller.id())
            .subject(caller.id())
            .audience(issuer + "/oauth2/token")
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    SignedJWT assertion =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("one").build(), claims);
    assertion.sign(new ECDSASigner(key));
    String form =
        OAuthCaller.form(
            Map.of(
                "grant_type", "client_credentials",
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion.serialize()));
    DossierClient.Reply first = OAuthCaller.ask(CLIENT, form, "");
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(first.json()).containsEntry("scope", "submissions.read");
    assertThat(OAuthCaller.ask(CLIENT, form, "").json()).containsEntry("error", "invalid_client");
    CLIENT
        .post(
            "/api/clients",
            Map.of(
                "name",
                "x",
                "scopes",
                List.of("submissions.read"),
                "jwks",
                new JWKSet(key).toJSONObject(false)))
        .refuses("jwks");
  }
}
