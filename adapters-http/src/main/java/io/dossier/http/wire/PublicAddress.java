package io.dossier.http.wire;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address that this server is reached by, without a slash at its end: the configured one, or
 * else what a request says that it came to.
 */
@Singleton
public final class PublicAddress {
  private static final Pattern FORM = Pattern.compile("https?://[^/?#]+(/[^?#]*[^/?#])?");

  private final Optional<String> configured;
  private final HttpHostResolver host;

  public PublicAddress(@Value("${dossier.public-url:}") String configured, HttpHostResolver host) {
    String address = configured.strip().replaceAll("/+$", "");
    if (!address.isEmpty() && !FORM.matcher(address).matches()) {
      throw new IllegalArgumentException(
          "dossier.public-url must be an address such as https://dossier.example");
    }
    this.configured = Optional.of(address).filter(text -> !text.isEmpty());
    this.host = host;
  }

  public String of(HttpRequest<?> request) {
    return configured.orElseGet(() -> host.resolve(request));
  }

  /** The configured one alone. */
  public Optional<String> configured() {
    return configured;
  }
}
