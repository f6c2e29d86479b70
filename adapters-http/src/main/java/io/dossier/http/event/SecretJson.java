package io.dossier.http.event;

import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.usecase.CreateEndpoint.Created;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * By what the receiver verifies signatures from now on; a secret is shown this once.
 *
 * @param secret {@code whsec_...}; null where signatures are {@code v1a}
 * @param publicKey {@code whpk_...}; null where they are {@code v1}
 */
@Serdeable
record SecretJson(
    String id, @Nullable String secret, @Nullable String publicKey, EndpointJson webhook) {
  static SecretJson of(Created created, EndpointJson webhook) {
    boolean shared = created.endpoint().scheme() == Scheme.V1;
    return new SecretJson(
        created.endpoint().id().text(),
        shared ? created.verifier() : null,
        shared ? null : created.verifier(),
        webhook);
  }
}
