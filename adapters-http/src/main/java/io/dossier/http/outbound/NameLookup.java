package io.dossier.http.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** How names become addresses. May block as long as it likes; safe for many threads. */
@FunctionalInterface
interface NameLookup {
  /** The one of the system this runs on. */
  NameLookup SYSTEM = name -> List.of(InetAddress.getAllByName(name));

  /**
   * @param name no address written out
   * @return at least one
   */
  List<InetAddress> addresses(String name) throws UnknownHostException;
}
