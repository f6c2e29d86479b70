package io.dossier.http.token;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;

/** Holds the claims of a token against what they must be, by the product's own clock. */
final class ClockedClaims extends DefaultJWTClaimsVerifier<SecurityContext> {
  private final InstantSource clock;

  /**
   * @param audience of which one must be named
   * @param exact claims that must have these values
   * @param skewSeconds by which another's clock may differ from ours
   */
  @SuppressWarnings("JavaUtilDate")
  ClockedClaims(
      Set<String> audience,
      JWTClaimsSet exact,
      Set<String> required,
      int skewSeconds,
      InstantSource clock) {
    // The verifier asks whether the set holds null, which an immutable one refuses to answer.
    super(new HashSet<>(audience), exact, required, new HashSet<>());
    this.clock = clock;
    setMaxClockSkew(skewSeconds);
  }

  @Override
  @SuppressWarnings("JavaUtilDate")
  protected Date currentTime() {
    return Date.from(clock.instant());
  }
}
