package io.dossier.http.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.core5.net.InetAddressUtils;

/**
 * Addresses written out, in the one form each kind has: four decimal numbers without leading zeros
 * (RFC 3986 section 3.2.2, {@code IPv4address}), or IPv6 (RFC 4291 section 2.2) without a zone.
 * Octal, hexadecimal and short forms, which some systems read as addresses, are none here.
 */
final class IpLiteral {
  private IpLiteral() {}

  /** What the text says, IPv6 without brackets; empty when it is no address. Asks no resolver. */
  static Optional<InetAddress> of(String text) {
    try {
      if (InetAddressUtils.isIPv4(text)) {
        return Optional.of(InetAddress.getByName(text));
      }
      return text.indexOf(':') >= 0 && text.indexOf('%') < 0
          ? Optional.of(InetAddress.getByName("[" + text + "]"))
          : Optional.empty();
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
