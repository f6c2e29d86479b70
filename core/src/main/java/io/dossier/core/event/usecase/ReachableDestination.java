package io.dossier.core.event.usecase;

import io.dossier.core.event.Destination;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;

/** Tells a caller at once that a destination will never be spoken to. */
public final class ReachableDestination {
  private final OutboundGuard guard;

  public ReachableDestination(OutboundGuard guard) {
    this.guard = guard;
  }

  /**
   * @throws Failure RULE, saying why
   */
  void require(Destination destination) {
    if (destination instanceof Destination.Web web) {
      require("url", web.address());
    } else if (destination instanceof Destination.Queue queue) {
      require("sqs", queue.address());
    }
  }

  private void require(String field, OutboundAddress address) {
    guard
        .judge(address)
        .ifPresent(
            refused -> {
              throw Failure.of(
                  Category.RULE, refused.reason().code(), field + ": " + refused.message());
            });
  }
}
