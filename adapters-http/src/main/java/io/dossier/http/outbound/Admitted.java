package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import java.net.InetAddress;
import java.util.List;

/**
 * An address that was judged, with what its name led to then: connections go there and nowhere
 * else.
 *
 * @param host the name, by which the other side's certificate is held against it; IPv6 without
 *     brackets
 */
record Admitted(OutboundAddress address, String host, int port, List<InetAddress> addresses) {
  Admitted {
    addresses = List.copyOf(addresses);
  }
}
