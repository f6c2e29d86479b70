package io.dossier.core.event;

import io.dossier.core.outbound.OutboundAddress;

/** Where an endpoint's messages go. */
public sealed interface Destination {
  Kind kind();

  /** Kinds of endpoints. Codes are stable. */
  enum Kind {
    WEBHOOK("webhook"),
    SQS("sqs"),
    CALLBACKS("callbacks");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  record Web(OutboundAddress address) implements Destination {
    @Override
    public Kind kind() {
      return Kind.WEBHOOK;
    }
  }

  record Queue(QueueDestination queue) implements Destination {
    /** What is spoken to. */
    public OutboundAddress address() {
      return queue.endpoint().orElseGet(() -> OutboundAddress.of("queueUrl", queue.queueUrl()));
    }

    @Override
    public Kind kind() {
      return Kind.SQS;
    }
  }

  /**
   * The address that is given with each thing, such as a flow's. An organization has one endpoint
   * of it at most, which is never disabled: each thing has a receiver of its own.
   */
  record Callbacks() implements Destination {
    @Override
    public Kind kind() {
      return Kind.CALLBACKS;
    }
  }
}
