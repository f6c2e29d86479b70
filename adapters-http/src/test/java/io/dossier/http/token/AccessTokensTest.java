package io.dossier.http.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.dossier.core.access.Client;
import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.SampleKeyPairs;
import io.dossier.core.access.Scope;
import io.dossier.core.shared.Samples;
import io.dossier.http.access.Credential;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings("JavaUtilDate")
class AccessTokensTest {
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

  private final TokenBench bench = new TokenBench();
  private final Client client = bench.client(Optional.empty());
  private final String token =
      bench.tokens.issue(client, Set.of(Scope.SUBMISSIONS_READ), TokenBench.ISSUER);

  private void refused(String what, String shown) {
    assertThat(bench.tokens.verify(shown)).as(what).isEmpty();
  }

  private JWTClaimsSet claims() throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  private InstallationKey key() {
    return bench.keys.current(KeyUse.SIGNING);
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
      throws JOSEException {
    SignedJWT jwt = new SignedJWT(header, claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  /** As the installation itself would sign it. */
  private String ours(JWTClaimsSet claims) throws JOSEException {
    return ours(TYPE, claims);
  }

  private String ours(JOSEObjectType type, JWTClaimsSet claims) throws JOSEException {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(key().id()).build(),
        claims,
        new ECDSASigner((ECPrivateKey) key().pair().getPrivate()));
  }

  @Test
  void knowsItsClientAndWhatTheTokenIsFor() {
    assertThat(bench.tokens.recognizes(token)).isTrue();
    assertThat(bench.tokens.verify(token))
        .contains(
            new Credential(
                bench.organization, client.id().text(), Set.of(Scope.SUBMISSIONS_READ), true));
    assertThat(bench.tokens.recognizes("dsr_sk_abc")).isFalse();
  }

  @Test
  void endsAfterAnHour() {
    bench.pass(AccessTokens.LIFE.minusSeconds(1));
    assertThat(bench.tokens.verify(token)).isPresent();
    bench.pass(Duration.ofSeconds(1));
    refused("expired", token);
    assertThat(bench.tokens.issuedHere(token)).as("no sign of an attack").isTrue();
    assertThat(bench.tokens.issuedHere(token.substring(0, token.lastIndexOf('.')) + ".AAAA"))
        .isFalse();
    assertThat(bench.tokens.issuedHere("dsr_sk_abc")).isFalse();
  }

  @Test
  void outlivesTheKeyThatSignedIt() {
    bench.pass(InstallationKey.TERM.minusSeconds(60));
    String late = bench.tokens.issue(client, client.scopes(), TokenBench.ISSUER);
    bench.pass(Duration.ofMinutes(30));
    assertThat(key().id()).doesNotContain(keyOf(late));
    assertThat(bench.tokens.verify(late)).isPresent();
  }

  private static String keyOf(String token) {
    try {
      return SignedJWT.parse(token).getHeader().getKeyID();
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refusesAnyChangedCharacter() {
    long seed = 20_260_302;
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      // The last character of a part holds bits that stand for nothing.
      int place = random.nextInt(token.length() - 1);
      if (token.charAt(place) == '.' || token.charAt(place + 1) == '.') {
        continue;
      }
      char other = token.charAt(place) == 'A' ? 'B' : 'A';
      refused(
          "seed " + seed + ", place " + place,
          token.substring(0, place) + other + token.substring(place + 1));
    }
  }

  @Test
  void refusesEveryOtherAlgorithm() throws ParseException, JOSEException {
    refused(
        "none", new PlainJWT(new PlainHeader.Builder().type(TYPE).build(), claims()).serialize());
    refused("none, cut", token.substring(0, token.lastIndexOf('.') + 1));
    byte[] publicBytes = key().pair().getPublic().getEncoded();
    refused(
        "the public key as a shared secret",
        signed(
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(key().id()).build(),
            claims(),
            new MACSigner(publicBytes)));
    PrivateKey encryption = bench.keys.current(KeyUse.ENCRYPTION).pair().getPrivate();
    refused(
        "the key for payloads",
        signed(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(TYPE)
                .keyID(bench.keys.current(KeyUse.ENCRYPTION).id())
                .build(),
            claims(),
            new RSASSASigner(encryption, true)));
  }

  @Test
  void refusesAnothersKey() throws ParseException, JOSEException {
    KeyPair other = new SampleKeyPairs().make(KeyUse.SIGNING);
    JWSSigner signer = new ECDSASigner((ECPrivateKey) other.getPrivate());
    for (String id : new String[] {key().id(), "sig_other"}) {
      refused(
          id,
          signed(
              new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(id).build(),
              claims(),
              signer));
    }
    refused(
        "no key named",
        signed(new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).build(), claims(), signer));
  }

  @Test
  void refusesWhatIsNoAccessToken() throws ParseException, JOSEException {
    assertThat(bench.tokens.verify(ours(claims()))).as("as issued").isPresent();
    refused("another type", ours(JOSEObjectType.JWT, claims()));
    refused("for another", ours(new JWTClaimsSet.Builder(claims()).audience("other").build()));
    refused("by another", ours(new JWTClaimsSet.Builder(claims()).issuer("http://x").build()));
    refused("for ever", ours(new JWTClaimsSet.Builder(claims()).expirationTime(null).build()));
    refused(
        "not yet",
        ours(
            new JWTClaimsSet.Builder(claims())
                .notBeforeTime(Date.from(bench.now().plusSeconds(60)))
                .build()));
    refused(
        "of another organization",
        ours(
            new JWTClaimsSet.Builder(claims())
                .claim("org", Samples.organization(bench.rows).text())
                .build()));
    refused("of nobody", ours(new JWTClaimsSet.Builder(claims()).subject("cli_x").build()));
    for (String text : new String[] {"", "eyJ", "eyJ.eyJ.", "eyJhbGciOiJFUzI1NiJ9.e30.AA"}) {
      refused(text, text);
    }
  }

  @Test
  void givesNoScopeThatTheClientDoesNotHave() throws ParseException, JOSEException {
    String more = ours(new JWTClaimsSet.Builder(claims()).claim("scope", "api:manage").build());
    assertThat(bench.tokens.verify(more).orElseThrow().scopes()).isEmpty();
  }

  @Test
  void endsWithItsClient() {
    bench.rows.clients().save(client.revoked(bench.now()));
    refused("revoked", token);
  }
}
