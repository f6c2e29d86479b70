package io.dossier.http.outbound;

import io.dossier.core.shared.Failure;
import java.util.List;

/**
 * What the operator allows beyond https to public addresses.
 *
 * @param allow may be reached though their addresses are special
 * @param plainHttp whether http may be spoken, to any address that may be reached
 */
public record OutboundSettings(List<AllowedPlace> allow, boolean plainHttp) {
  public OutboundSettings {
    allow = List.copyOf(allow);
  }

  /**
   * @param setting the name of the list, for the message
   * @param list CIDRs, addresses and hosts by commas; after a host or an address may follow a port
   * @throws Failure where the list is malformed
   */
  public static OutboundSettings of(String setting, String list, boolean plainHttp) {
    return new OutboundSettings(AllowedPlaces.of(setting, list), plainHttp);
  }
}
