package io.dossier.http.outbound;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.OutboundGuardContract;
import io.dossier.core.outbound.port.OutboundGuard;
import org.junit.jupiter.api.AfterEach;

class AddressGuardTest extends OutboundGuardContract {
  private final Outbound outbound =
      Outbounds.with(
          OutboundSettings.of("allow", "", false),
          new FakeNames()
              .then("public.example", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c")
              .then("inner.example", "192.168.0.1"));

  @AfterEach
  void close() {
    outbound.close();
  }

  @Override
  protected OutboundGuard guard() {
    return outbound.guard();
  }

  @Override
  protected OutboundAddress open() {
    return Outbounds.address("https://public.example/hook");
  }

  @Override
  protected OutboundAddress refused() {
    return Outbounds.address("https://inner.example/hook");
  }
}
