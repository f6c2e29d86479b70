package io.dossier.http.flow;

import io.dossier.core.flow.Flow.Particulars;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Failure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a flow is begun with.
 *
 * @param productType names the expected documents and what is compared
 * @param applicationId the caller's own
 * @param authUrl answers with a token, as {@code access_token} or {@code token}
 * @param callbackUrl is told the result, with that token
 * @param flowParams an object of the caller's own; given back as it is
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record InitRequest(
    @Nullable String productType,
    @Nullable String applicationId,
    @Nullable String authUrl,
    @Nullable String callbackUrl,
    @Nullable @Schema(type = "object") JsonNode flowParams) {
  static final InitRequest EMPTY = new InitRequest(null, null, null, null, null);

  Particulars particulars(JsonMapper json) {
    Required required = new Required();
    String product = required.text("product_type", productType);
    String application = required.text("application_id", applicationId);
    String auth = required.text("auth_url", authUrl);
    String callback = required.text("callback_url", callbackUrl);
    required.check();
    return new Particulars(
        product,
        application,
        OutboundAddress.of("auth_url", auth),
        OutboundAddress.of("callback_url", callback),
        parameters(json));
  }

  private Optional<String> parameters(JsonMapper json) {
    if (flowParams == null || flowParams.isNull()) {
      return Optional.empty();
    }
    if (!flowParams.isObject()) {
      throw Failure.invalid("flow_params", "must be an object");
    }
    try {
      return Optional.of(new String(json.writeValueAsBytes(flowParams), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
