package io.dossier.http.issuer;

import io.dossier.core.issuer.RegisteredIssuer;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A registered issuer. Of its logo no picture is kept that could be shown.
 *
 * @param authorityId the organization's own id of it
 * @param country of three letters (ISO 3166-1)
 */
@Serdeable
record IssuerJson(
    String id,
    String authorityId,
    String name,
    String type,
    @Nullable String country,
    Instant registeredAt) {
  static IssuerJson of(RegisteredIssuer issuer) {
    return new IssuerJson(
        issuer.id().text(),
        issuer.authority().id(),
        issuer.authority().name(),
        issuer.authority().type().code(),
        issuer.authority().country().orElse(null),
        issuer.registeredAt());
  }
}
