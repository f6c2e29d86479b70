package io.dossier.core.sealing.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.port.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Leave to do one thing once, such as to fetch an original. The token carries everything and is
 * signed (HMAC-SHA-256 under the organization's index key), so that issuing one writes nothing.
 *
 * @param label what may be done; a token of another label is none
 * @param id random, by which its use is remembered
 * @param subject the id of the thing it is done with
 */
public record OnceLink(
    String label, String id, OrganizationId organization, String subject, Instant expiresAt) {
  private static final String VERSION = "1";
  private static final int LONGEST = 1000;

  /** The token: the fields and the signature, both in URL-safe base 64, with a dot between. */
  public String token(Keyring keyring) {
    byte[] payload = payload();
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString(payload)
        + "."
        + base64.encodeToString(keyring.digest(organization, label, payload));
  }

  /** The link of a token, expired or not; empty when it was not issued here under that label. */
  public static Optional<OnceLink> parse(String token, String label, Keyring keyring) {
    int dot = token.indexOf('.');
    if (dot < 0 || token.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] payload = Base64.getUrlDecoder().decode(token.substring(0, dot));
      byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
      String[] fields = new String(payload, StandardCharsets.US_ASCII).split(" ", -1);
      if (fields.length != 5 || !fields[0].equals(VERSION)) {
        return Optional.empty();
      }
      OnceLink link =
          new OnceLink(
              label,
              fields[1],
              new OrganizationId(fields[2]),
              fields[3],
              Instant.ofEpochSecond(Long.parseLong(fields[4])));
      return MessageDigest.isEqual(
              signature, keyring.digest(link.organization, label, link.payload()))
          ? Optional.of(link)
          : Optional.empty();
    } catch (RuntimeException e) {
      // Whatever is wrong with a token that a stranger made up, it is not one of ours.
      return Optional.empty();
    }
  }

  public boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  private byte[] payload() {
    return String.join(
            " ",
            VERSION,
            id,
            organization.text(),
            subject,
            Long.toString(expiresAt.getEpochSecond()))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
