package io.dossier.core.outbound;

import io.dossier.core.outbound.port.OutboundGuard;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets every address pass but those it was told to refuse. */
public final class InMemoryOutboundGuard implements OutboundGuard {
  private final Map<OutboundAddress, Unreached> refused = new ConcurrentHashMap<>();

  public void refuse(OutboundAddress address) {
    refused.put(
        address, new Unreached(Unreached.Reason.ADDRESS_REFUSED, address + " may not be reached"));
  }

  @Override
  public Optional<Unreached> judge(OutboundAddress address) {
    return Optional.ofNullable(refused.get(address));
  }
}
