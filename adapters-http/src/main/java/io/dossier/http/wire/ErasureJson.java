package io.dossier.http.wire;

import io.dossier.core.erasure.Erasure;
import io.dossier.core.shared.Failure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;

/**
 * An erasure record on the wire.
 *
 * @param signature Ed25519 in base 64, over the lines that docs/format/erasure-record.md tells
 */
@Serdeable
public record ErasureJson(
    String id,
    String documentId,
    String sha256,
    String reason,
    String requestedBy,
    Instant erasedAt,
    boolean keptFields,
    String signature) {

  /** What is asked of an erasure. */
  @Serdeable
  public record Request(
      @Nullable String reason, @Nullable @Schema(type = "boolean") Object keepFields) {
    public String reasonOrRefused() {
      if (reason == null || reason.isBlank()) {
        throw Failure.invalid("reason", "is required");
      }
      return reason;
    }

    public boolean keepFieldsOr() {
      return Parameters.flag("keepFields", keepFields, false);
    }
  }

  public static ErasureJson of(Erasure erasure) {
    return new ErasureJson(
        erasure.id().text(),
        erasure.document().text(),
        erasure.hash().hex(),
        erasure.reason(),
        erasure.requestedBy(),
        erasure.erasedAt(),
        erasure.keptFields(),
        Base64.getEncoder().encodeToString(erasure.signature()));
  }
}
