package io.dossier.http.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.UUID;

/** What every request carries: whose credential, from where, under which id. */
public final class Requests {
  private static final String ID = "dossier.request-id";

  private Requests() {}

  static Optional<Credential> credential(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(authentication -> authentication.getAttributes().get(BearerAuthentication.CREDENTIAL))
        .map(Credential.class::cast);
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
