package io.dossier.core.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.outbound.port.OutboundGuard;
import org.junit.jupiter.api.Test;

/** What every guard promises. */
public abstract class OutboundGuardContract {
  protected abstract OutboundGuard guard();

  /** One that may be spoken to. */
  protected abstract OutboundAddress open();

  /** One that may not. */
  protected abstract OutboundAddress refused();

  @Test
  void letsOpenAddressPass() {
    assertThat(guard().judge(open())).isEmpty();
  }

  @Test
  void refusesAddressThatMayNotBeSpokenTo() {
    assertThat(guard().judge(refused()))
        .map(Unreached::reason)
        .contains(Unreached.Reason.ADDRESS_REFUSED);
  }
}
