package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.outbound.port.OutboundGuard;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Judges where addresses lead, against server-side request forgery (CWE-918, OWASP SSRF prevention
 * cheat sheet): only https unless configured, a name or an address in its one plain form, and of
 * all addresses that the name has now, none that is special, unless the operator allowed it.
 */
final class AddressGuard implements OutboundGuard {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int HIGHEST_PORT = 65_535;

  private final OutboundSettings settings;
  private final TimedLookup names;

  AddressGuard(OutboundSettings settings, TimedLookup names) {
    this.settings = settings;
    this.names = names;
  }

  @Override
  public Optional<Unreached> judge(OutboundAddress address) {
    try {
      admit(address, Deadline.in(PATIENCE));
      return Optional.empty();
    } catch (NotReachedException refused) {
      return Optional.of(refused.why());
    }
  }

  /** Resolves the name, once. */
  Admitted admit(OutboundAddress address, Deadline deadline) throws NotReachedException {
    if (!address.encrypted() && !settings.plainHttp()) {
      throw refused(address, "is plain http; only https is allowed");
    }
    int port = port(address);
    if (port < 1 || port > HIGHEST_PORT) {
      throw refused(address, "has no port from 1 to " + HIGHEST_PORT);
    }
    String written = withoutBrackets(address.host());
    Optional<InetAddress> literal = IpLiteral.of(written);
    if (literal.isPresent()) {
      return admitted(address, written, port, List.of(literal.get()));
    }
    String name =
        HostName.of(written)
            .orElseThrow(() -> refused(address, "has neither a host's name nor an IP address"));
    return admitted(address, name, port, names.addresses(name, deadline));
  }

  private Admitted admitted(
      OutboundAddress address, String host, int port, List<InetAddress> addresses)
      throws NotReachedException {
    for (InetAddress each : addresses) {
      Optional<String> kind = SpecialAddresses.kindOf(each);
      if (kind.isPresent() && !allowed(host, port, each)) {
        throw refused(address, "leads to an address that is " + kind.get());
      }
    }
    return new Admitted(address, host, port, addresses);
  }

  private boolean allowed(String host, int port, InetAddress address) {
    InetAddress meant = SpecialAddresses.meantBy(address);
    return settings.allow().stream().anyMatch(place -> place.admits(host, port, meant));
  }

  private static int port(OutboundAddress address) {
    int written = address.uri().getPort();
    return written >= 0 ? written : address.encrypted() ? 443 : 80;
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static NotReachedException refused(OutboundAddress address, String why) {
    return new NotReachedException(Reason.ADDRESS_REFUSED, address + " " + why);
  }
}
