package io.dossier.http.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.dossier.core.access.Client;
import io.dossier.core.access.ClientKeySet;
import io.dossier.core.document.port.SpentLinks;
import io.dossier.core.shared.Sha256;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Assertions by which a client shows to be itself (RFC 7523 section 3): signed with RS256 or ES256
 * by a key that it registered, for this server, for ten minutes at most, each taken once.
 */
@Singleton
@SuppressWarnings("JavaUtilDate")
final class ClientAssertions {
  static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final int LONGEST_ID = 256;

  private final SpentLinks spent;
  private final InstantSource clock;

  ClientAssertions(SpentLinks spent, InstantSource clock) {
    this.spent = spent;
    this.clock = clock;
  }

  /** Whose assertion it says to be; nothing of it is proven. */
  static Optional<String> issuer(String assertion) {
    try {
      return Optional.ofNullable(SignedJWT.parse(assertion).getJWTClaimsSet().getIssuer());
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it is by this client, for one of these audiences, in its time, and new. An assertion
   * that is taken is spent.
   */
  boolean admits(Client client, String assertion, Set<String> audience) {
    if (client.keys().isEmpty()) {
      return false;
    }
    try {
      JWTClaimsSet claims =
          processor(client, client.keys().get(), audience).process(assertion, null);
      Instant expires = claims.getExpirationTime().toInstant();
      String id = claims.getJWTID();
      return !expires.isAfter(clock.instant().plus(LONGEST_LIFE).plus(SKEW))
          && !id.isEmpty()
          && id.length() <= LONGEST_ID
          && spent.spend(mark(client, id), expires.plus(SKEW).plus(SKEW));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return false;
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(
      Client client, ClientKeySet keys, Set<String> audience) throws ParseException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            ALGORITHMS, new ImmutableJWKSet<>(JWKSet.parse(keys.json()))));
    JWTClaimsSet exact =
        new JWTClaimsSet.Builder().issuer(client.id().text()).subject(client.id().text()).build();
    processor.setJWTClaimsSetVerifier(
        new ClockedClaims(audience, exact, Set.of("exp", "jti"), (int) SKEW.toSeconds(), clock));
    return processor;
  }

  private static String mark(Client client, String id) {
    byte[] bytes = ("assertion\n" + client.id() + "\n" + id).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }
}
