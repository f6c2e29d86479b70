package io.dossier.core.outbound.port;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import java.util.Optional;

/**
 * Says beforehand whether an address may be spoken to, so that a caller learns it at once. Whoever
 * speaks to it later judges anew, by the addresses its name then has.
 */
public interface OutboundGuard {
  /** Resolves the name; empty when it may be spoken to. Makes no connection. */
  Optional<Unreached> judge(OutboundAddress address);
}
