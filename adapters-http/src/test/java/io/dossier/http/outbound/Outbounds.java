package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.RemoteFiles;
import io.dossier.core.shared.Samples;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** What tests of this package make often. */
final class Outbounds {
  static final RemoteFiles.Limits LIMITS = new RemoteFiles.Limits(100_000, Duration.ofSeconds(10));

  static final RawServer.Script OK =
      out -> RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

  private Outbounds() {}

  /** With plain http, and what the list allows. */
  static Outbound allowing(String list, NameLookup names) {
    return with(OutboundSettings.of("allow", list, true), names);
  }

  static Outbound with(OutboundSettings settings, NameLookup names) {
    return new Outbound(settings, InstantSource.fixed(Samples.NOON), names, Outbounds::systemTls);
  }

  static SSLContext systemTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none);
    }
  }

  static OutboundAddress address(String text) {
    return OutboundAddress.of("url", text);
  }

  static OutboundCalls.Call get(String address, Duration patience) {
    return new OutboundCalls.Call(
        OutboundCalls.Method.GET, address(address), Map.of(), new byte[0], patience);
  }
}
