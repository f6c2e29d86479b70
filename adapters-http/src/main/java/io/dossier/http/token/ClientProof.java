package io.dossier.http.token;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client shows to be itself: by a secret in the Basic header or in the form (RFC 6749 section
 * 2.3.1), or by a signed assertion (RFC 7523 section 2.2); by one of them alone.
 *
 * @param clientId as shown; of an assertion, what it names may be left out
 * @param evidence the secret or the assertion
 */
record ClientProof(Optional<String> clientId, Kind kind, String evidence) {
  private static final String BASIC = "Basic ";
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /** What the evidence is. */
  enum Kind {
    SECRET,
    ASSERTION
  }

  static ClientProof of(HttpRequest<?> request, TokenForm form) {
    String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    Optional<String> secret = form.get("client_secret");
    Optional<String> assertion = form.get("client_assertion");
    int ways = (header == null ? 0 : 1) + secret.map(s -> 1).orElse(0);
    if (ways + assertion.map(a -> 1).orElse(0) > 1) {
      throw TokenRefused.invalidRequest("more than one way of showing who the client is");
    }
    if (header != null) {
      return basic(header, form);
    }
    if (assertion.isPresent()) {
      if (!form.get("client_assertion_type").equals(Optional.of(ASSERTION_TYPE))) {
        throw TokenRefused.invalidRequest("client_assertion_type must be " + ASSERTION_TYPE);
      }
      return new ClientProof(form.get("client_id"), Kind.ASSERTION, assertion.get());
    }
    return new ClientProof(
        Optional.of(form.get("client_id").orElseThrow(TokenRefused::invalidClient)),
        Kind.SECRET,
        secret.orElseThrow(TokenRefused::invalidClient));
  }

  private static ClientProof basic(String header, TokenForm form) {
    String pair = decoded(header);
    int colon = pair == null ? -1 : pair.indexOf(':');
    if (pair == null || colon < 0) {
      throw TokenRefused.invalidClient();
    }
    String id = TokenForm.decoded(pair.substring(0, colon));
    if (form.get("client_id").map(named -> !named.equals(id)).orElse(false)) {
      throw TokenRefused.invalidRequest("client_id is another than that of the header");
    }
    return new ClientProof(
        Optional.of(id), Kind.SECRET, TokenForm.decoded(pair.substring(colon + 1)));
  }

  private static @Nullable String decoded(String header) {
    if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return "ClientProof[" + kind + "]";
  }
}
