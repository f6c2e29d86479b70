package io.dossier.http.access;

import io.dossier.core.access.ApiKey;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.UUID;

/** What every request carries: whose key, from where, under which id. */
public final class Requests {
  private static final String ID = "dossier.request-id";

  private Requests() {}

  static Optional<ApiKey> key(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(authentication -> authentication.getAttributes().get(ApiKeyAuthentication.KEY))
        .map(ApiKey.class::cast);
  }

  public static String address(HttpRequest<?> request) {
    return request.getRemoteAddress().getAddress().getHostAddress();
  }

  /** Made by the server at the first asking; answered as {@code X-Request-Id}. */
  public static String id(HttpRequest<?> request) {
    return request
        .getAttribute(ID, String.class)
        .orElseGet(
            () -> {
              String made = UUID.randomUUID().toString();
              request.setAttribute(ID, made);
              return made;
            });
  }
}
