package io.dossier.http.outbound;

import java.net.InetAddress;
import java.util.OptionalInt;

/** What the operator lets the server reach though its address is special. */
public sealed interface AllowedPlace {
  boolean admits(String host, int port, InetAddress address);

  /** Whatever address the host has; all its ports, or one. */
  record Host(String name, OptionalInt port) implements AllowedPlace {
    @Override
    public boolean admits(String host, int atPort, InetAddress address) {
      return name.equals(host) && port.orElse(atPort) == atPort;
    }
  }

  /** Whatever host has the address; all its ports, or one. */
  record Range(AddressRange range, OptionalInt port) implements AllowedPlace {
    @Override
    public boolean admits(String host, int atPort, InetAddress address) {
      return range.contains(address) && port.orElse(atPort) == atPort;
    }
  }
}
