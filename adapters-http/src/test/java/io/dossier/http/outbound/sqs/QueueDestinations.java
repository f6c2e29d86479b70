package io.dossier.http.outbound.sqs;

import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Access;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.event.port.QueueSender.Message;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Secret;
import java.util.Map;
import java.util.Optional;

/** Invented queues, keys and messages. */
final class QueueDestinations {
  static final Message MESSAGE =
      new Message("{\"type\":\"webhook.test\"}", Map.of(), "doc_1", "evt_1");

  private QueueDestinations() {}

  static StaticKeys keys() {
    return new StaticKeys("AKIDINVENTED", Secret.of("an invented secret"));
  }

  static Role role(Optional<OutboundAddress> sts) {
    return new Role("arn:aws:iam::123456789012:role/sender", "shown-to-us", keys(), sts);
  }

  static QueueDestination at(String region, Access access, Optional<OutboundAddress> endpoint) {
    return new QueueDestination(
        "https://sqs." + region + ".amazonaws.com/123456789012/events", region, access, endpoint);
  }
}
