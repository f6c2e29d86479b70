package io.dossier.http.flow;

import io.dossier.core.flow.FlowResult;
import io.dossier.core.flow.port.CallbackMessages;
import io.dossier.core.shared.Secret;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Callbacks in JSON. */
@Singleton
final class FlowMessages implements CallbackMessages {
  private final JsonMapper json;

  FlowMessages(JsonMapper json) {
    this.json = json;
  }

  @Override
  public byte[] extracts(FlowResult result) {
    try {
      return json.writeValueAsBytes(ExtractsJson.of(result, json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Secret> token(byte[] answer) {
    try {
      JsonNode node = json.readValue(answer, JsonNode.class);
      return Stream.of("access_token", "token")
          .flatMap(name -> text(node, name).stream())
          .findFirst()
          .map(Secret::of);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What could stand in a header. */
  private static Optional<String> text(@Nullable JsonNode node, String name) {
    JsonNode value = node == null || !node.isObject() ? null : node.get(name);
    return value != null && value.isString()
        ? Optional.of(value.getStringValue()).filter(text -> text.matches("[\\x21-\\x7e]+"))
        : Optional.empty();
  }
}
