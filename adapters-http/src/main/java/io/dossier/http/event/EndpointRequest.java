package io.dossier.http.event;

import io.dossier.core.access.Caller;
import io.dossier.core.event.Destination;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.usecase.ChangeEndpoint.Changes;
import io.dossier.core.event.usecase.ChangeEndpoint.Switch;
import io.dossier.core.event.usecase.CreateEndpoint;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Failure;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What an endpoint is to be.
 *
 * @param url of a webhook
 * @param sqs of a queue, in place of a url
 * @param events codes such as {@code document.extracted}, {@code document.*}, {@code *}
 * @param signature {@code v1} or {@code v1a}; told when the endpoint is made
 * @param includeFields whether document.extracted brings the fields
 * @param enabled false sends nothing; told when it is changed
 */
@Serdeable
record EndpointRequest(
    @Nullable String url,
    @Nullable SqsRequest sqs,
    @Nullable List<String> events,
    @Nullable String description,
    @Nullable String signature,
    @Nullable @Schema(type = "boolean") Object includeFields,
    @Nullable @Schema(type = "boolean") Object enabled) {

  CreateEndpoint.Command creation(Caller caller) {
    return new CreateEndpoint.Command(
        caller,
        destination().orElseThrow(() -> Failure.invalid("url", "is required, or sqs")),
        patterns().orElseThrow(() -> Failure.invalid("events", "is required")),
        Optional.ofNullable(description).orElse(""),
        Parameters.flag("includeFields", includeFields, false),
        Parameters.given(signature).map(EndpointRequest::scheme).orElse(Scheme.V1));
  }

  Changes changes() {
    if (signature != null) {
      throw Failure.invalid("signature", "cannot be changed; make another webhook");
    }
    return new Changes(
        destination(),
        patterns(),
        Optional.ofNullable(description),
        Optional.ofNullable(includeFields)
            .map(value -> Parameters.flag("includeFields", value, false)),
        Optional.ofNullable(enabled)
            .map(value -> Parameters.flag("enabled", value, true) ? Switch.ON : Switch.OFF));
  }

  private Optional<Destination> destination() {
    if (url != null && sqs != null) {
      throw Failure.invalid("sqs", "stands in place of url; give one of them");
    }
    if (sqs != null) {
      return Optional.of(new Destination.Queue(sqs.destination()));
    }
    return Optional.ofNullable(url)
        .map(text -> new Destination.Web(OutboundAddress.of("url", text)));
  }

  private Optional<EventPatterns> patterns() {
    return Optional.ofNullable(events).map(EventPatterns::new);
  }

  private static Scheme scheme(String code) {
    return Scheme.ofCode(code).orElseThrow(() -> Failure.invalid("signature", "must be v1 or v1a"));
  }
}
