package io.dossier.storage.jdbc;

import io.dossier.core.document.DocumentEvent;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventType;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.TestRequested;
import io.dossier.core.flow.FlowEvent;
import io.dossier.core.flow.FlowId;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.SubmissionId;
import java.time.Instant;

/** What happened, as the inside of a sealed record; each context's events in their own form. */
final class OccurrencePacking {
  private OccurrencePacking() {}

  static byte[] packed(Occurrence occurrence) {
    Packing out = new Packing();
    if (occurrence instanceof DocumentEvent event) {
      DocumentEventPacking.pack(out, event);
    } else if (occurrence instanceof SubmissionEvent event) {
      out.text(event.submission().text());
      out.text(event.status());
      out.longNumber(event.analysedAt().toEpochMilli());
    } else if (occurrence instanceof TestRequested event) {
      out.text(event.endpoint().text());
    } else if (occurrence instanceof FlowEvent.Finished event) {
      out.text(event.flow().text());
      out.number(event.succeeded() ? 1 : 0);
    } else {
      throw new IllegalArgumentException("no form for " + occurrence.type().code());
    }
    return out.done();
  }

  static Occurrence unpacked(EventType type, byte[] packed) {
    Unpacking in = new Unpacking(packed);
    return switch (type) {
      case FRAUD_FINISHED, QUALITY_FINISHED, CLASSIFICATION_FINISHED, DECISION_FINISHED ->
          new SubmissionEvent(
              new SubmissionId(in.text()), type, in.text(), Instant.ofEpochMilli(in.longNumber()));
      case WEBHOOK_TEST -> new TestRequested(new EndpointId(in.text()));
      case FLOW_FINISHED -> new FlowEvent.Finished(new FlowId(in.text()), in.number() == 1);
      default -> DocumentEventPacking.unpack(type, in);
    };
  }
}
