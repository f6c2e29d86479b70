package io.dossier.core.document.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.sealing.port.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Leave to fetch one original once. The token carries everything and is signed (HMAC-SHA-256 under
 * the organization's index key), so that issuing one writes nothing.
 *
 * @param id random, by which its use is remembered
 */
public record DownloadLink(
    String id, OrganizationId organization, DocumentId document, Instant expiresAt) {
  public static final Duration LIFE = Duration.ofMinutes(5);

  private static final String LABEL = "download-link";

  /** The token: the fields and the signature, both in URL-safe base 64, with a dot between. */
  public String token(Keyring keyring) {
    byte[] payload = payload();
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString(payload)
        + "."
        + base64.encodeToString(keyring.digest(organization, LABEL, payload));
  }

  /** The link of a token, expired or not; empty when it was not issued here. */
  public static Optional<DownloadLink> parse(String token, Keyring keyring) {
    int dot = token.indexOf('.');
    if (dot < 0 || token.length() > 1000) {
      return Optional.empty();
    }
    try {
      byte[] payload = Base64.getUrlDecoder().decode(token.substring(0, dot));
      byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
      String[] fields = new String(payload, StandardCharsets.US_ASCII).split(" ", -1);
      if (fields.length != 5 || !fields[0].equals("1")) {
        return Optional.empty();
      }
      DownloadLink link =
          new DownloadLink(
              fields[1],
              new OrganizationId(fields[2]),
              new DocumentId(fields[3]),
              Instant.ofEpochSecond(Long.parseLong(fields[4])));
      return MessageDigest.isEqual(
              signature, keyring.digest(link.organization, LABEL, link.payload()))
          ? Optional.of(link)
          : Optional.empty();
    } catch (RuntimeException e) {
      // Whatever is wrong with a token that a stranger made up, it is not one of ours.
      return Optional.empty();
    }
  }

  private byte[] payload() {
    return String.join(
            " ",
            "1",
            id,
            organization.text(),
            document.text(),
            Long.toString(expiresAt.getEpochSecond()))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
