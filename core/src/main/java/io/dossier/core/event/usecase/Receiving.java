package io.dossier.core.event.usecase;

import io.dossier.core.event.Endpoint;
import io.dossier.core.shared.Failure;

/** That something can be sent to an endpoint now. */
final class Receiving {
  private Receiving() {}

  /**
   * @throws Failure CONFLICT when it is disabled
   */
  static void require(Endpoint endpoint) {
    if (endpoint.state() instanceof Endpoint.Disabled disabled) {
      throw Failure.conflict(
          "endpoint_disabled",
          "the endpoint is disabled, since " + disabled.reason().message() + "; enable it first");
    }
  }
}
