package io.dossier.core.outbound;

import io.dossier.core.shared.Failure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address that a caller gave: absolute, {@code http} or {@code https}, with a host, without a
 * user's name or password. Nothing is said of where it leads; that is {@link
 * io.dossier.core.outbound.port.OutboundGuard}'s to judge.
 *
 * <p>Its text shows scheme, host and port alone: path and query may be what lets one in, as in
 * pre-signed links.
 */
public record OutboundAddress(URI uri) {
  /** Longer ones are refused. */
  public static final int MOST_CHARACTERS = 4096;

  public OutboundAddress {
    String scheme = uri.getScheme();
    if (scheme == null
        || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
        || uri.getHost() == null
        || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("not an http or https address with a host");
    }
  }

  /**
   * @param field the name on the wire, for the message
   * @throws Failure CALLER when the text is none
   */
  public static OutboundAddress of(String field, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw Failure.invalid(field, "must have at most " + MOST_CHARACTERS + " characters");
    }
    try {
      return new OutboundAddress(new URI(text.strip()));
    } catch (URISyntaxException | IllegalArgumentException none) {
      throw Failure.invalid(
          field, "must be an http or https address with a host and without a user name");
    }
  }

  /** In lower case; IPv6 in brackets. */
  public String host() {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }

  public boolean encrypted() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  /** The whole address, secrets in its path or query included. */
  public String text() {
    return uri.toString();
  }

  @Override
  public String toString() {
    return uri.getScheme() + "://" + host() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }
}
