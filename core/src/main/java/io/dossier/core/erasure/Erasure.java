package io.dossier.core.erasure;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The evidence that a document was erased.
 *
 * @param requestedBy a key's id, or {@code system}
 * @param signature Ed25519 over {@link #signedBytes}
 */
public record Erasure(
    ErasureId id,
    OrganizationId organization,
    DocumentId document,
    ContentHash hash,
    String reason,
    String requestedBy,
    Instant erasedAt,
    boolean keptFields,
    byte[] signature) {

  /**
   * What is signed: a first line {@code dossier-erasure-1}, then id, organization, document,
   * sha256, requestedBy, erasedAt (RFC 3339), keptFields and the reason's UTF-8 bytes in hex, one a
   * line, each line ended by a line feed.
   */
  public byte[] signedBytes() {
    String lines =
        String.join(
            "\n",
            "dossier-erasure-1",
            id.text(),
            organization.text(),
            document.text(),
            hash.hex(),
            requestedBy,
            erasedAt.toString(),
            Boolean.toString(keptFields),
            HexFormat.of().formatHex(reason.getBytes(StandardCharsets.UTF_8)),
            "");
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  public Erasure signed(byte[] signed) {
    return new Erasure(
        id, organization, document, hash, reason, requestedBy, erasedAt, keptFields, signed);
  }
}
