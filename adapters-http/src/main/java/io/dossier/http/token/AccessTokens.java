package io.dossier.http.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.dossier.core.access.Client;
import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.Scope;
import io.dossier.core.access.usecase.AuthenticateClient;
import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.core.shared.Ulids;
import io.dossier.http.access.Credential;
import io.dossier.http.access.ScopeCodes;
import io.dossier.http.access.TokenVerification;
import io.dossier.http.wire.PublicAddress;
import jakarta.inject.Singleton;
import java.security.Key;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access tokens as RFC 9068 has them: JWTs of type {@code at+jwt}, signed with ES256, that live an
 * hour. No other algorithm is taken, whatever a token says of itself.
 *
 * <p>Where no public address is configured a token bears the address it was asked for at, and any
 * is taken: the signature is by this installation's keys all the same.
 */
@Singleton
@SuppressWarnings("JavaUtilDate")
final class AccessTokens implements TokenVerification {
  static final Duration LIFE = Duration.ofHours(1);

  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final String AUDIENCE = "dossier";
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

  private final KeysInUse keys;
  private final AuthenticateClient clients;
  private final Ulids ulids;
  private final InstantSource clock;
  private final DefaultJWTProcessor<SecurityContext> processor = processor();
  private final DefaultJWTProcessor<SecurityContext> signatures = processor();

  AccessTokens(
      KeysInUse keys,
      AuthenticateClient clients,
      PublicAddress address,
      Ulids ulids,
      InstantSource clock) {
    this.keys = keys;
    this.clients = clients;
    this.ulids = ulids;
    this.clock = clock;
    JWTClaimsSet.Builder exact = new JWTClaimsSet.Builder();
    address.configured().ifPresent(exact::issuer);
    signatures.setJWTClaimsSetVerifier((claims, context) -> {});
    processor.setJWTClaimsSetVerifier(
        new ClockedClaims(
            Set.of(AUDIENCE),
            exact.build(),
            Set.of("iss", "sub", "client_id", "exp", "iat", "jti", "scope", "org"),
            0,
            clock));
  }

  private DefaultJWTProcessor<SecurityContext> processor() {
    DefaultJWTProcessor<SecurityContext> made = new DefaultJWTProcessor<>();
    made.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE));
    made.setJWSKeySelector((header, context) -> selected(header));
    return made;
  }

  /** A new token of the client's. */
  String issue(Client client, Collection<Scope> scopes, String issuer) {
    InstallationKey key = keys.current(KeyUse.SIGNING);
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(client.id().text())
            .claim("client_id", client.id().text())
            .audience(AUDIENCE)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .jwtID(ulids.next().text())
            .claim("scope", String.join(" ", ScopeCodes.of(scopes)))
            .claim("org", client.organization().text())
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(PublishedKeys.SIGNING).type(TYPE).keyID(key.id()).build(),
            claims);
    try {
      token.sign(new ECDSASigner((ECPrivateKey) key.pair().getPrivate()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  @Override
  public boolean recognizes(String shown) {
    return shown.startsWith("eyJ") && FORM.matcher(shown).matches();
  }

  @Override
  public Optional<Credential> verify(String token) {
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return clients
          .named(claims.getSubject())
          .filter(client -> isOf(client, claims))
          .map(client -> credential(client, claims));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean issuedHere(String token) {
    try {
      return recognizes(token) && signatures.process(token, null) != null;
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return false;
    }
  }

  private List<Key> selected(JWSHeader header) {
    if (!PublishedKeys.SIGNING.equals(header.getAlgorithm()) || header.getKeyID() == null) {
      return List.of();
    }
    return keys.find(KeyUse.SIGNING, header.getKeyID()).stream()
        .map(key -> (Key) key.pair().getPublic())
        .toList();
  }

  private static boolean isOf(Client client, JWTClaimsSet claims) {
    return client.id().text().equals(claims.getClaim("client_id"))
        && client.organization().text().equals(claims.getClaim("org"));
  }

  /** What the token was given for, as far as the client still has it. */
  private static Credential credential(Client client, JWTClaimsSet claims) {
    Set<String> codes = Set.of(String.valueOf(claims.getClaim("scope")).split(" "));
    Set<Scope> scopes =
        client.scopes().stream()
            .filter(scope -> codes.contains(scope.code()))
            .collect(Collectors.toUnmodifiableSet());
    return new Credential(client.organization(), client.id().text(), scopes, client.rateLimited());
  }
}
