package io.dossier.http.access;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.InstantSource;

/**
 * Holds the limits against every call with a credential, and shows where it stands on every reply.
 */
@ServerFilter({"/api/**", "/v0/**", "/v2/**", "/v3/**", "/oauth2/**"})
final class RateLimitFilter {
  /** Behind {@code ServerFilterPhase.SECURITY}, which tells whose credential it is. */
  private static final int AFTER_SECURITY = 40_000;

  /** So that a refusal is shown as well. */
  private static final int BEFORE_SECURITY = 10_000;

  private static final String STANDING = "dossier.rate-limit-standing";

  private final RateLimits limits;
  private final InstantSource clock;

  RateLimitFilter(RateLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  @RequestFilter
  @Order(AFTER_SECURITY)
  void count(HttpRequest<?> request) {
    Requests.credential(request)
        .flatMap(credential -> limits.count(credential, request))
        .ifPresent(
            standing -> {
              request.setAttribute(STANDING, standing);
              if (!standing.allowed()) {
                throw Failure.of(
                    Category.THROTTLED,
                    "rate_limit",
                    "over the limit of "
                        + standing.limit()
                        + " calls; try again in "
                        + standing.resetSeconds()
                        + " s");
              }
            });
  }

  @ResponseFilter
  @Order(BEFORE_SECURITY)
  void show(HttpRequest<?> request, @Nullable MutableHttpResponse<?> response) {
    if (response == null) {
      return;
    }
    response.header("X-Request-Id", Requests.id(request));
    request
        .getAttribute(STANDING, RateLimits.Standing.class)
        .ifPresent(
            standing -> {
              long reset = clock.instant().plus(standing.reset()).plusMillis(999).getEpochSecond();
              response.header("X-RateLimit-Limit", Long.toString(standing.limit()));
              response.header("X-RateLimit-Remaining", Long.toString(standing.remaining()));
              response.header("X-RateLimit-Reset", Long.toString(reset));
              if (!standing.allowed()) {
                response.header(HttpHeaders.RETRY_AFTER, Long.toString(standing.resetSeconds()));
              }
            });
  }
}
