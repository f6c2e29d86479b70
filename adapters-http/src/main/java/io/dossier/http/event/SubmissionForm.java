package io.dossier.http.event;

import io.dossier.core.event.Event;
import io.dossier.core.event.port.MessageBodies.Fields;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.usecase.DetailSubmissionEvent;
import io.dossier.core.submission.usecase.DetailSubmissionEvent.Named;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Events of submissions, in the envelope that clients of the submissions API know. */
@Singleton
final class SubmissionForm implements EventForm<SubmissionEvent> {
  private final DetailSubmissionEvent details;
  private final PublicAddress address;
  private final Provider<EmbeddedServer> server;

  SubmissionForm(
      DetailSubmissionEvent details, PublicAddress address, Provider<EmbeddedServer> server) {
    this.details = details;
    this.address = address;
    this.server = server;
  }

  /**
   * @param version of this envelope
   * @param tenantId the organization
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record EnvelopeJson(String type, int version, String tenantId, PayloadJson payload) {}

  /**
   * @param queryId null where none was given, or once the submission is erased
   * @param resultUrl null once the submission is erased
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record PayloadJson(
      String id,
      String status,
      String analysisTime,
      @Nullable String queryId,
      @Nullable String resultUrl) {}

  @Override
  public Class<SubmissionEvent> of() {
    return SubmissionEvent.class;
  }

  @Override
  public Object body(Event event, SubmissionEvent occurrence, Fields fields) {
    Optional<Named> living = details.execute(event.organization(), occurrence);
    return new EnvelopeJson(
        occurrence.type().code(),
        0,
        event.organization().text(),
        new PayloadJson(
            occurrence.submission().text(),
            occurrence.status(),
            occurrence.analysedAt().toString(),
            living.flatMap(Named::queryId).orElse(null),
            living.map(there -> resultUrl(occurrence)).orElse(null)));
  }

  private String resultUrl(SubmissionEvent event) {
    String start = address.configured().orElseGet(() -> server.get().getURL().toString());
    return start + "/v2/submission/" + event.submission().text() + "/" + result(event);
  }

  private static String result(SubmissionEvent event) {
    return switch (event.type()) {
      case FRAUD_FINISHED -> "fraud";
      case QUALITY_FINISHED -> "quality";
      case CLASSIFICATION_FINISHED -> "classification";
      case DECISION_FINISHED -> "decision";
      default -> throw new IllegalStateException("not of submissions: " + event.type().code());
    };
  }
}
