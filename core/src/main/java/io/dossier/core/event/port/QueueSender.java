package io.dossier.core.event.port;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.QueueDestination;
import java.util.Map;

/**
 * Puts messages into queues outside. What keys there are comes with the destination: nothing on
 * disk or in the environment is looked at. Safe for many threads; the thread waits.
 */
public interface QueueSender {
  /**
   * @param attributes texts shown beside the body, at most ten
   * @param group within which a FIFO queue keeps the order: the event's subject
   * @param deduplication what a FIFO queue takes once within five minutes: the event's id
   */
  record Message(String body, Map<String, String> attributes, String group, String deduplication) {
    public Message {
      attributes = Map.copyOf(attributes);
    }
  }

  /**
   * Makes one attempt of 15 seconds at most for each call it needs. Addresses are guarded as all
   * that callers give. Never throws for what the other side does: what the queue answers is {@link
   * AttemptOutcome.Answered} with its status; where a role was refused it is {@link
   * AttemptOutcome.NoLeave}.
   */
  AttemptOutcome send(QueueDestination destination, Message message);
}
