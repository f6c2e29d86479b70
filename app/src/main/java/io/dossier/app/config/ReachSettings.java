package io.dossier.app.config;

import io.dossier.http.outbound.OutboundSettings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How far the server reaches when callers give it addresses.
 *
 * @param allow CIDRs, addresses and hosts that may be reached though they are private, by commas
 * @param http whether plain http may be spoken
 */
@ConfigurationProperties("dossier.outbound")
public record ReachSettings(
    @Bindable(defaultValue = "") String allow, @Bindable(defaultValue = "false") boolean http) {

  /**
   * @throws io.dossier.core.shared.Failure where the list is malformed
   */
  public OutboundSettings outbound() {
    return OutboundSettings.of("DOSSIER_OUTBOUND_ALLOW", allow, http);
  }
}
